import { describe, expect, test } from 'vitest';
import { geometricMean, held, type Ratio } from '../../src/model/ratio.ts';
import { viewSchema, type RankedView } from '../../src/model/view.ts';
import { study, whole } from './study.ts';

const rate = viewSchema.parse(whole.views.rate) as RankedView;

describe('a row against the baseline of its study', () => {
	test.each([
		// medians 5, 7.5 and 9.1; the baseline's runs lie between 9 and 9.2
		['one', 5 / 9.1, 4 / 9.2, 6 / 9],
		['two', 7.5 / 9.1, 7 / 9.2, 8 / 9],
	])('%s is %d times it, from %d to %d', (id, value, min, max) => {
		const found = held('test', study(), rate).find(({ row }) => row.id === id)?.ratio;
		expect(found).toEqual({
			study: 'test',
			quantity: 'throughput',
			better: 'higher',
			value,
			range: { min, max },
		});
	});

	test.each([
		['the baseline itself', {}, 'bare'],
		['a study without a baseline', { baseline: undefined }, 'one'],
		[
			'a baseline that may be zero',
			{ samples: [...whole.samples.slice(1), { subject: 'bare', metric: 'rate', runs: [0, 9] }] },
			'one',
		],
	])('%s has no ratio', (_, change, id) => {
		const found = held('test', study(change), rate).find(({ row }) => row.id === id);
		expect(found).toBeDefined();
		expect(found?.ratio).toBeUndefined();
	});
});

const ratio = (value: number, change: Partial<Ratio> = {}): Ratio => ({
	study: 'test',
	quantity: 'throughput',
	better: 'higher',
	value,
	range: { min: value, max: value },
	...change,
});

test.each([
	[[2, 0.5], 1],
	[[4, 9], 6],
	[[0.8], 0.8],
])('the geometric mean of %j is %d', (values, mean) => {
	expect(geometricMean(values.map((value) => ratio(value)))).toBeCloseTo(mean, 12);
});

test.each([
	['of different quantities', [ratio(1), ratio(1, { quantity: 'latency' })], 'throughput'],
	['in different directions', [ratio(1), ratio(1, { better: 'lower' })], 'lower'],
	['that are not there', [], 'no ratios'],
])('there is no mean of ratios %s', (_, ratios, said) => {
	expect(() => geometricMean(ratios)).toThrow(said);
});
