import { expect, test } from 'vitest';
import { generated } from '../../src/cli/bench/articles.ts';
import { buildReport, each } from '../../src/cli/bench/build-report.ts';
import { chosen } from '../../src/cli/bench/candidates.ts';
import { pageReport } from '../../src/cli/bench/page-report.ts';
import { pictureReport, share } from '../../src/cli/bench/picture-report.ts';
import { table } from '../../src/cli/bench/table.ts';

test('the first of many generated articles are those of few, and none is another', () => {
	expect(generated(20)).toEqual(generated(200).slice(0, 20));
	expect(new Set(generated(200).map(({ text }) => text)).size).toBe(200);
});

/** The addresses that are opened of some, each larger than the one before. */
function opened(...addresses: string[]): string[] {
	const articles = new Map([
		['/en/', ''],
		['/en/flannel/vxlan/', ''],
	]);
	const candidates = addresses.map((address, bytes) => ({ address, bytes }));
	return chosen(candidates, articles).map(({ address }) => address);
}

test('of embeds the largest and the middle one are opened', () => {
	const embeds = [1, 2, 3, 4, 5].map((number) => `/embed/a/${number}/`);
	expect(opened(...embeds)).toEqual(['/embed/a/5/', '/embed/a/3/']);
});

test('a page that shows the article of another address is not opened', () => {
	expect(opened('/en/', '/', '/zh-cn/', '/zh-cn/flannel/vxlan/')).toEqual(['/en/']);
});

test('other pages are opened once a section', () => {
	const others = ['/en/compare/', '/en/lab/a/', '/en/lab/b/'];
	expect(opened(...others)).toEqual(['/en/compare/', '/en/lab/b/']);
});

test('columns are as wide as their widest cell, numbers to the right', () => {
	const rows = [
		['/a/', '10.0'],
		['/bcd/', '9.0'],
	];
	expect(table(['page', 'kB'], rows)).toBe('page     kB\n/a/    10.0\n/bcd/   9.0');
});

function built(articles: number, seconds: number, bytes: number) {
	const html = { '/en/a/b/': bytes };
	return { articles, pages: articles, rounds: [seconds], seconds, memory: 1, html };
}

test('an article’s time is what it adds to the site without any', () => {
	expect(each(built(100, 12, 0), built(0, 8, 0))).toBe(40);
});

test.each([
	[5, /multiplied by 1\.50 \(1\.50 to 1\.50 by the rounds\);[^]*5 with 1,000 articles: the same\./],
	[7, /7 with 1,000 articles: \+2 bytes\./],
])('the report says the growth, and that a page of 5 bytes has become one of %i', (after, text) => {
	const builds = [built(0, 8, 5), built(100, 12, 5), built(1000, 68, after)];
	expect(buildReport({ words: 1, builds, watched: ['/en/a/b/', '/en/a/b/'] })).toMatch(text);
});

test('the report marks what is missed, names what moved, and what there was no page for', () => {
	const loaded = (path: string, type: 'html' | 'js', bytes: number) => ({
		path,
		type,
		bytes,
		icon: false,
	});
	const steady = { shift: 0, moved: [], blocking: 0, blockingLater: 70 };
	const report = pageReport({
		built: true,
		chromium: '1',
		failures: ['/en/ could not be measured: it is closed.'],
		measured: [
			{
				address: '/embed/a/b/',
				kind: 'embed',
				charts: 1,
				before: [loaded('/embed/a/b/', 'html', 15_600)],
				later: [loaded('/live.js', 'js', 53_000)],
				desktop: steady,
				phone: { ...steady, shift: 0.1, moved: ['div.tools'], blocking: 50 },
			},
		],
	});
	expect(report).toMatch(/15\.6 > 15\.0 ✗ +1 ≤ 3/);
	expect(report).toMatch('53.0 ≤ 65.0');
	expect(report).toMatch(/0\.10 > 0 ✗ +50 > 49 ✗/);
	expect(report).toMatch('Moved on /embed/a/b/: div.tools.');
	expect(report).toMatch('Not measured: article, no chart. The site has no such page.');
	expect(report).toMatch('3 missed, marked ✗.\n/en/ could not be measured');
});

test.each([
	[[3, 1, 2], 0.5, 2],
	[[4, 1, 2, 3], 0.5, 2],
	[[1], 0.95, 1],
	[Array.from({ length: 100 }, (_, place) => place + 1), 0.95, 95],
])('of %j the share %d is not above %d', (values, part, expected) => {
	expect(share(values, part)).toBe(expected);
});

test('pictures are reported by kind, and all of one chart beside their budget', () => {
	const times = (cold: number[]) => ({ cold, cached: [0.5] });
	const report = pictureReport([
		{ picture: 'PNG, light', ...times([30, 50, 40]) },
		{ picture: 'all of one chart', ...times([90, 120, 101]) },
	]);
	expect(report).toMatch(/each form of 3 charts/);
	expect(report).toMatch(/PNG, light +40\.0 +50\.0 +0\.5 +0\.5/);
	expect(report).toMatch(/all of one chart +101\.0 > 100\.0 ✗ +120\.0/);
});
