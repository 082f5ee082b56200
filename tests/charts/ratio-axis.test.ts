import { expect, test } from 'vitest';
import { ratioAxis, type RatioRow } from '../../src/charts/ratio-axis.ts';

const one = (value: number, min = value, max = value) => ({ value, range: { min, max } });
const rows: RatioRow[] = [
	{ label: 'flannel <udp> · one', ratios: [one(0.5), one(2, 1.5, 2.5)], mean: 1 },
	{ label: 'flannel · two', ratios: [one(0.25)], mean: undefined },
];
const drawn = (width = 640) => ratioAxis(rows, { width, colour: 'var(--teal)', language: 'en' });
const dots = (body: string) =>
	[...body.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
const tick = (body: string, text: string) =>
	Number(new RegExp(`<text x="([\\d.]+)"[^>]*>×${text}</text>`).exec(body)?.[1]);

test('half and twice are equally far from the baseline, and a quarter twice as far', () => {
	const { body } = drawn();
	const [half = NaN, twice = NaN, quarter = NaN] = dots(body);
	const baseline = tick(body, '1');
	expect(twice - baseline).toBeCloseTo(baseline - half, 0);
	expect(baseline - quarter).toBeCloseTo(2 * (baseline - half), 0);
});

test('a dot a ratio, a line a range, an upright a mean, and nothing outside the picture', () => {
	for (const width of [640, 330]) {
		const { body, height } = drawn(width);
		expect(dots(body)).toHaveLength(3);
		expect(body.match(/<path d="M[\d.]+ \d+H/g)).toHaveLength(1);
		expect(body.match(/stroke="var\(--ink\)"/g)).toHaveLength(2);
		for (const [, x] of body.matchAll(/(?:cx|x)="([\d.]+)"/g)) {
			expect(Number(x)).toBeGreaterThanOrEqual(0);
			expect(Number(x)).toBeLessThanOrEqual(width);
		}
		expect(height).toBeGreaterThan(2 * 34);
	}
});

test('a name is written as text, never as markup', () => {
	expect(drawn().body).toContain('flannel &lt;udp&gt; · one');
});

test('ratios all alike leave the baseline on the axis', () => {
	const { body } = ratioAxis([{ label: 'a', ratios: [one(1)], mean: undefined }], {
		width: 330,
		colour: 'var(--teal)',
		language: 'en',
	});
	expect(tick(body, '1')).toBe(dots(body)[0]);
	expect(body).not.toContain('NaN');
});
