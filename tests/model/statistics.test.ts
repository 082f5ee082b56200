import { describe, expect, test } from 'vitest';
import { overlap, spread, ties, times } from '../../src/model/statistics.ts';

test.each([
	[[3, 1, 2], { median: 2, min: 1, max: 3, runs: 3 }],
	[[4, 1], { median: 2.5, min: 1, max: 4, runs: 2 }],
	[[null, 7, null], { median: 7, min: 7, max: 7, runs: 1 }],
	[[null], undefined],
	[[], undefined],
])('the spread of %j is %j', (runs, expected) => {
	expect(spread(runs)).toEqual(expected);
});

test.each([
	[[1, 2], [2, 3], true],
	[[1, 2], [3, 4], false],
	[[1, 9], [4, 5], true],
] as const)('ranges %j and %j overlap: %s', ([a, b], [c, d], expected) => {
	expect(overlap({ min: a, max: b }, { min: c, max: d })).toBe(expected);
	expect(overlap({ min: c, max: d }, { min: a, max: b })).toBe(expected);
});

describe('ties', () => {
	const between = (...ends: [number, number][]) => ties(ends.map(([min, max]) => ({ min, max })));

	test.each([
		['nothing ties with itself', [[1, 2]], []],
		[
			'apart is no tie',
			[
				[1, 2],
				[3, 4],
			],
			[],
		],
		[
			'touching is a tie',
			[
				[1, 2],
				[2, 3],
			],
			[[0, 1]],
		],
		[
			'a chain is two ties, since its ends do not overlap',
			[
				[1, 3],
				[2, 5],
				[4, 6],
			],
			[
				[0, 1],
				[1, 2],
			],
		],
		[
			'equal ranges are one tie',
			[
				[1, 2],
				[1, 2],
				[1, 2],
			],
			[[0, 1, 2]],
		],
		[
			'a wide range joins every tie',
			[
				[0, 9],
				[1, 2],
				[5, 6],
			],
			[
				[0, 1],
				[0, 2],
			],
		],
	] as [string, [number, number][], number[][]][])('%s', (_, ranges, expected) => {
		expect(between(...ranges)).toEqual(expected);
	});
});

test('one range over another reaches from least over most to most over least', () => {
	const [one, other] = [
		{ min: 4, median: 5, max: 6 },
		{ min: 8, median: 10, max: 16 },
	];
	expect(times(one, other)).toEqual({ value: 0.5, range: { min: 0.25, max: 0.75 } });
	expect(times(other, { ...one, min: 0 })).toBeUndefined();
});
