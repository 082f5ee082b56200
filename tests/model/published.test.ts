import { describe, expect, test } from 'vitest';
import { broken, frozenFile, nameNow, publishedSchema } from '../../src/model/published.ts';

const registry = (change: object = {}) =>
	publishedSchema.parse({
		$schema: '../public/schemas/published.json',
		charts: { 'study/fast': ['aaaaaaaa', 'bbbbbbbb'], 'study/slow': ['cccccccc'] },
		...change,
	});

const charts = new Map([
	['study/fast', 'bbbbbbbb'],
	['study/slow', 'cccccccc'],
]);
const kept = new Set([frozenFile('study/fast', 'aaaaaaaa')]);

test('nothing is broken where every number is shown or kept', () => {
	expect(broken(registry(), charts, kept)).toEqual([]);
});

test.each([
	[
		'numbers that changed',
		{ charts: new Map([...charts, ['study/slow', 'dddddddd']]) },
		[
			{ kind: 'changed', id: 'study/slow', from: 'cccccccc', to: 'dddddddd' },
			{ kind: 'lost', id: 'study/slow', hash: 'cccccccc' },
		],
	],
	[
		'former numbers not kept',
		{ kept: new Set<string>() },
		[{ kind: 'lost', id: 'study/fast', hash: 'aaaaaaaa' }],
	],
	[
		'a chart that is gone',
		{
			charts: new Map([['study/fast', 'bbbbbbbb']]),
			kept: new Set([...kept, frozenFile('study/slow', 'cccccccc')]),
		},
		[{ kind: 'gone', id: 'study/slow' }],
	],
	[
		'a chart that moved to where there is none',
		{
			charts: new Map([['study/fast', 'bbbbbbbb']]),
			published: registry({ moved: { 'study/slow': 'study/slower' } }),
		},
		[
			{ kind: 'gone', id: 'study/slow' },
			{ kind: 'lost', id: 'study/slow', hash: 'cccccccc' },
		],
	],
	[
		'a chart that moved to one with other numbers',
		{
			charts: new Map([['study/fast', 'bbbbbbbb']]),
			published: registry({ moved: { 'study/slow': 'study/fast' } }),
		},
		[
			{ kind: 'changed', id: 'study/slow', from: 'cccccccc', to: 'bbbbbbbb' },
			{ kind: 'lost', id: 'study/slow', hash: 'cccccccc' },
		],
	],
])(
	'%s are found',
	(
		_,
		{
			published = registry(),
			...change
		}: {
			published?: ReturnType<typeof registry>;
			charts?: Map<string, string>;
			kept?: Set<string>;
		},
		expected,
	) => {
		const site = { charts, kept, ...change };
		expect(broken(published, site.charts, site.kept)).toEqual(expected);
	},
);

test('a chart that moved with its numbers, and numbers that came back, are sound', () => {
	const moved = registry({ moved: { 'study/slow': 'other/slow' } });
	const there = new Map([
		['study/fast', 'aaaaaaaa'],
		['other/slow', 'cccccccc'],
	]);
	expect(broken(moved, there, new Set([frozenFile('study/fast', 'bbbbbbbb')]))).toEqual([]);
});

describe('the name a chart goes by', () => {
	test.each([
		['its own', 'a/a', {}, 'a/a'],
		['its own, though it is said to have moved', 'a/a', { 'a/a': 'b/b' }, 'a/a'],
		['the one it moved to', 'x/x', { 'x/x': 'a/a' }, 'a/a'],
		['the last of several', 'x/x', { 'x/x': 'y/y', 'y/y': 'a/a' }, 'a/a'],
		['none, when nothing took its place', 'x/x', { 'x/x': 'y/y' }, undefined],
		['none, when it moved in a circle', 'x/x', { 'x/x': 'y/y', 'y/y': 'x/x' }, undefined],
	])('is %s', (_, id, moved, expected) => {
		expect(nameNow({ moved }, id, new Set(['a/a', 'b/b']))).toBe(expected);
	});
});
