import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draw, type Frame } from '../../src/charts/index.ts';
import { png } from '../../src/charts/picture.ts';
import { svgBody, svgFile } from '../../src/charts/svg.ts';
import { lanesOf } from '../../src/charts/drawing.ts';
import { viewSchema } from '../../src/model/view.ts';
import { study, whole } from '../model/study.ts';
import { words } from './words.ts';

const frame: Frame = {
	language: 'en',
	narrow: false,
	focus: [],
	colour: (solution) =>
		({ flannel: 'var(--teal)', calico: 'var(--orange)' })[solution] ?? 'var(--grey)',
	words,
};

const samples = [
	...whole.samples,
	{ subject: 'three', metric: 'rate', runs: [7.9, 8.1, 8.2] },
	{ subject: 'one', metric: 'rate', at: { load: 1 }, runs: [6, 6.5, 6.2] },
	{ subject: 'two', metric: 'rate', at: { load: 1 }, runs: [6.4, 6.6, 7] },
	{ subject: 'three', metric: 'busy', runs: [2.4, 2.5, 2.1] },
	{ subject: 'three', metric: 'wait', at: { load: 100 }, runs: [0.2], error: 0.1 },
];
const subjects = { ...whole.subjects, three: { ...whole.subjects.two, label: 'Three' } };
const parameters = { ...whole.parameters, percentile: { name: 'Percentile' } };
const tail = (subject: string, waits: Record<string, number[]>) =>
	Object.entries(waits).map(([percentile, runs]) => {
		return { subject, metric: 'wait', at: { load: 300, percentile: Number(percentile) }, runs };
	});
const benchmark = study({
	subjects,
	parameters,
	samples: [
		...samples,
		...tail('one', { 50: [1, 1.1], 99: [3, 3.5], 99.9: [20, 31], 100: [50, 60] }),
		...tail('two', { 50: [0.5, 0.6], 90: [0.7, 0.8], 99: [1, 2], 100: [55, 58] }),
	],
});
const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder).flatMap((kind) =>
	readdirSync(join(folder, kind)).map((name) => join(kind, name)),
);

function drawn(name: string, change: Partial<Frame> = {}) {
	const view = viewSchema.parse(JSON.parse(readFileSync(join(folder, name, 'view.json'), 'utf8')));
	return draw(benchmark, view, { ...frame, ...change });
}

describe.each(cases)('%s', (name) => {
	test('is drawn from the configuration beside it', async () => {
		const text = `${JSON.stringify(drawn(name), null, '\t')}\n`;
		await expect(text).toMatchFileSnapshot(join(folder, name, 'drawing.json'));
	});

	test('makes the picture beside it, for a wide page and a narrow one', async () => {
		await expect(`${svgBody(drawn(name))}\n`).toMatchFileSnapshot(
			join(folder, name, 'wide.svg.txt'),
		);
		const narrow = svgBody(drawn(name, { narrow: true }));
		await expect(`${narrow}\n`).toMatchFileSnapshot(join(folder, name, 'narrow.svg.txt'));
	});

	test('is plain JSON, without functions', () => {
		const drawing = drawn(name);
		expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
	});

	test('is the same twice, byte for byte', () => {
		expect(svgBody(drawn(name))).toBe(svgBody(drawn(name)));
		expect(png(drawn(name), 'light').equals(png(drawn(name), 'light'))).toBe(true);
	});
});

test('bars start at zero and ties are those of the compared, not of the baseline', () => {
	const { config } = drawn('ranked/ties');
	expect(config.options['scales']).toMatchObject({ x: { beginAtZero: true } });
	expect(config.options.plugins.strata.ties).toEqual([[1, 2]]);
	expect(config.data.labels).toEqual(['Bare', 'Three', 'Two', 'One']);
});

test('a group has one axis, a heading a block, and ties within each block only', () => {
	const { config, height } = drawn('grouped/two-metrics');
	const { headings, rows, ties } = config.options.plugins.strata;
	expect(config.options['scales']).toMatchObject({ x: { beginAtZero: true } });
	expect(headings).toEqual([
		{ place: 0, text: 'out' },
		{ place: 5, text: 'back' },
	]);
	expect(rows?.map((row) => row?.label)).toEqual([
		undefined,
		...['Bare', 'Three', 'Two', 'One'],
		undefined,
		...['Two', 'One'],
	]);
	expect(ties).toEqual([
		[2, 3],
		[6, 7],
	]);
	expect(height).toBe(8 * 30 + 62);
});

test.each([
	[
		'apart',
		[
			[0, 1],
			[2, 3],
		],
		[0, 0],
	],
	[
		'one beside another',
		[
			[0, 1, 2],
			[2, 3],
			[3, 4],
		],
		[0, 1, 0],
	],
])('ties %s take as few lanes as they need', (_, ties, lanes) => {
	expect(lanesOf(ties)).toEqual(lanes);
});

test('what is not in focus is grey', () => {
	const [bars] = drawn('ranked/ties', { focus: ['flannel'] }).config.data.datasets;
	expect(bars?.['backgroundColor']).toEqual([
		'var(--grey)',
		'var(--grey)',
		'var(--grey)',
		'var(--teal)',
	]);
});

test('nothing is drawn twice', () => {
	const said = svgBody(drawn('ranked/ties')).match(/<text[^>]*>[^<]+/g) ?? [];
	expect(new Set(said).size).toBe(said.length);
});

test('a scatter names every subject beside its mark, wide and narrow', () => {
	for (const narrow of [false, true])
		for (const name of ['One', 'Two', 'Three', 'frontier'])
			expect(svgBody(drawn('scatter/frontier', { narrow }))).toContain(`>${name}</text>`);
});

test.each(['line/two-lines', 'percentiles/tail'])(
	'%s names its lines at their ends, and has no legend then',
	(name) => {
		expect(drawn(name).config.options.plugins['legend']).toEqual({ display: false });
		expect(drawn(name).config.options.plugins.strata.ends).toHaveLength(
			name === 'percentiles/tail' ? 2 : 3,
		);
		expect(svgBody(drawn(name))).toContain('>Two</text>');
	},
);

test('percentiles stand by their nines, and the slowest apart from them', () => {
	const { data, options } = drawn('percentiles/tail').config;
	const said = options.plugins.strata.ticks?.map(({ label }) => label);
	expect(said).toEqual(['50', '75', '90', '95', '99', '99.5', '99.9', 'slowest']);
	expect(data.datasets[0]?.['data']).toEqual([
		{ x: 0.30103, y: 1.05 },
		{ x: 2, y: 3.25 },
		{ x: 3, y: 25.5 },
		{ x: 3.43184, y: null },
		{ x: 3.43184, y: 55 },
	]);
});

test('a file of its own holds no token, no script and its text as text', () => {
	const file = svgFile(drawn('ranked/ties'), '<title id="t">How fast?</title>');
	expect(file).not.toMatch(/var\(|<script|foreignObject|filter/);
	expect(file).toContain('>Three</text>');
	expect(file).toContain('prefers-color-scheme:dark');
});

describe.each(cases)('%s as a file in one theme', (name) => {
	const [light, dark] = (['light', 'dark'] as const).map((theme) =>
		svgFile(drawn(name), '<title id="t">How fast?</title>', theme),
	);

	test('holds no style, and says its size', () => {
		expect(light).not.toMatch(/var\(|<style|<script|foreignObject|filter|@media|class=|url\(|href/);
		const { width, height } = drawn(name);
		expect(light).toContain(`width="${width}" height="${height}"`);
	});

	test('differs from the other theme in colours only', () => {
		const colourless = (svg = '') => svg.replace(/#[0-9a-f]{6}/g, '#');
		expect(light).not.toBe(dark);
		expect(colourless(light)).toBe(colourless(dark));
	});

	test('is the one that follows its reader, without what makes it follow', () => {
		const following = svgFile(drawn(name), '<title id="t">How fast?</title>');
		expect(following.replace(/<style>.*<\/style>| class="[^"]*"/g, '')).toBe(light);
	});
});

test.each(['light', 'dark'] as const)('a %s PNG is twice as dense as its size says', (theme) => {
	const drawing = drawn('ranked/ties');
	const file = png(drawing, theme);
	expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([
		2 * drawing.width,
		2 * drawing.height,
	]);
});
