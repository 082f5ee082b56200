import { describe, expect, test } from 'vitest';
import { cardPng, cardSize, type Card } from '../../src/charts/card.ts';
import { framed } from '../../src/charts/framed.ts';
import { draw } from '../../src/charts/index.ts';
import { png } from '../../src/charts/picture.ts';
import { svgBody, svgFile } from '../../src/charts/svg.ts';
import { escaped } from '../../src/charts/svg-context.ts';
import { study, whole } from '../model/study.ts';
import { frame } from './frame.ts';

/** What somebody may write into a dataset, and how it is shown. */
const texts: [string, string, string][] = [
	['an end of script', '</script><script>alert(1)', '&lt;/script&gt;&lt;script&gt;alert(1)'],
	['quotes', `"a" 'b' \`c\``, `&quot;a&quot; 'b' \`c\``],
	['an attribute', '" onload="alert(1)', '&quot; onload=&quot;alert(1)'],
	['an entity', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
	['an end of CDATA', ']]>', ']]&gt;'],
	['control characters', 'a\u0000b\u0007c\u001bd\u0085e', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
	['what turns the direction', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
	['a mark of direction', 'a\u200fb', 'a\u200fb'],
	['Hebrew and Arabic', 'שלום مرحبا', 'שלום مرحبا'],
	['half a letter', 'a\ud83d', 'a\ufffd'],
	['a token of the page', 'in var(--ink)', 'in var(--ink)'],
	['a token there is not', 'var(--nope)', 'var(--nope)'],
	["an element's colour", 'fill="var(--ink)"', 'fill=&quot;var(--ink)&quot;'],
];

test.each(texts)('%s is text', (_, text, shown) => {
	expect(escaped(text)).toBe(shown);
});

function drawn(view: 'rate' | 'wait', text: string) {
	const label = text.slice(0, 32);
	const { subjects, parameters, views } = whole;
	const benchmark = study({
		subjects: { ...subjects, one: { ...subjects.one, label } },
		parameters: { load: { ...parameters.load, name: text, unit: text } },
		views: { [view]: { ...views[view], title: text } },
	});
	const found = benchmark.views[view];
	if (!found) throw new Error(`no view ${view}`);
	const words = {
		title: text,
		finding: text,
		legend: text,
		source: text,
		versions: text,
		from: text,
	};
	return framed(draw(benchmark, found, frame), words);
}

const long = ['x'.repeat(300), 'many words '.repeat(300), '很长的名字'.repeat(60)];

describe.each(['rate', 'wait'] as const)('a picture of %s', (view) => {
	test.each([...texts.map(([, text]) => text), ...long])('holds nothing but text: %j', (text) => {
		const file = svgFile(drawn(view, text), '<title id="t">t</title>', 'light');
		const elements = new Set([...file.matchAll(/<(\/?[a-z]+)/gi)].map(([, name]) => name));
		expect(elements).toEqual(
			new Set(['svg', 'title', '/title', 'rect', 'path', 'text', '/text', '/svg']),
		);
		expect(file).not.toMatch(/<[^>]* on\w+=|[\u0000-\u0008\u202a-\u202e]/);
	});

	test.each(texts)('shows %s as it was written', (_, text, shown) => {
		for (const theme of ['light', 'dark', undefined] as const)
			expect(svgFile(drawn(view, text), '<title id="t">t</title>', theme)).toContain(shown);
	});

	test.each(long)('keeps its place whatever a text is as long as: %j', (text) => {
		const { width, height, config } = drawn(view, text);
		const { above = [], below = [] } = config.options.plugins.strata.frame ?? {};
		expect(height).toBeLessThan(drawn(view, 'Short').height + 25 * 24);
		for (const { text: line, size } of [...above, ...below])
			expect(line.length * size * 0.5).toBeLessThanOrEqual(width);
		const file = svgBody({ width, height, config });
		for (const [, x = '', y = ''] of file.matchAll(/<text x="([^"]*)" y="([^"]*)"/g)) {
			expect(Number(x)).toBeGreaterThanOrEqual(0);
			expect(Number(x)).toBeLessThanOrEqual(width);
			expect(Number(y)).toBeGreaterThan(0);
			expect(Number(y)).toBeLessThan(height);
		}
	});

	test('is a PNG as well, the same twice', { timeout: 60_000 }, () => {
		for (const [, text] of texts) {
			const drawing = drawn(view, text);
			expect(png(drawing, 'dark').equals(png(drawing, 'dark'))).toBe(true);
		}
	});
});

test('a system is found by its name: its letters are not joined', () => {
	const { subjects } = whole;
	const benchmark = study({
		subjects: { ...subjects, one: { ...subjects.one, label: 'flannel' } },
	});
	const view = benchmark.views['rate'];
	expect(view && svgBody(draw(benchmark, view, frame))).toContain('>flannel</text>');
});

describe('a card', () => {
	const card: Card = {
		site: 'CNI Atlas',
		kicker: 'flannel',
		title: 'One route, one neighbour, one FDB entry',
		text: 'What flanneld writes.',
		address: 'example.org/en/flannel/',
	};
	const size = (file: Buffer) => [file.readUInt32BE(16), file.readUInt32BE(20)];

	test.each([
		['of words', card],
		['of a ranking', { ...card, drawing: drawn('rate', 'How fast?') }],
		['of lines', { ...card, drawing: drawn('wait', 'How long?') }],
		['of hostile words', { ...card, title: '</script>\u0000\u202e"', kicker: 'x'.repeat(300) }],
		['of endless words', { ...card, title: 'x'.repeat(300), text: 'many words '.repeat(300) }],
		['of no words', { ...card, title: '', text: '', kicker: '', address: '' }],
	])('%s is 1200 by 630, and the same twice', (_, one) => {
		const file = cardPng(one);
		expect(size(file)).toEqual([cardSize.width, cardSize.height]);
		expect(file.equals(cardPng(one))).toBe(true);
	});

	test('shows its title, its text, its chart', () => {
		const { drawing: _, ...words } = { ...card, drawing: undefined };
		const cards = [
			words,
			{ ...words, title: 'Another' },
			{ ...words, text: 'Another' },
			{ ...words, kicker: 'another' },
			{ ...words, address: 'another' },
			{ ...words, drawing: drawn('rate', 'How fast?') },
		].map((one) => cardPng(one).toString('base64'));
		expect(new Set(cards).size).toBe(cards.length);
	});
});
