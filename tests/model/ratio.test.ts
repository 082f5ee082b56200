import { describe, expect, test } from 'vitest';
import { geometricMean, held, type Ratio, type RatioOf } from '../../src/model/ratio.ts';
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

/** The ratio of a study in which one system has `value` times the throughput of its baseline, or other. */
function ratio<const Study extends string>(name: Study, value: number, metric: object = {}) {
	const rows = study({
		metrics: { ...whole.metrics, rate: { ...whole.metrics.rate, ...metric } },
		samples: [
			{ subject: 'bare', metric: 'rate', runs: [1] },
			{ subject: 'one', metric: 'rate', runs: [value] },
		],
		runsNote: 'made up',
	});
	const found = held(name, rows, rate).find(({ row }) => row.id === 'one')?.ratio;
	if (!found) throw new Error('The case has no ratio.');
	return found;
}

test.each([
	[[2, 0.5], 1],
	[[4, 9], 6],
	[[0.8], 0.8],
])('the geometric mean of %j is %d', ([first = NaN, ...others], mean) => {
	const all = others.map((value) => ratio('test', value));
	expect(geometricMean(ratio('test', first), ...all)).toBeCloseTo(mean, 12);
});

test('a ratio and its inverse have inverse means', () => {
	const mean = geometricMean(ratio('test', 3), ratio('test', 5));
	const inverse = geometricMean(ratio('test', 1 / 3), ratio('test', 1 / 5));
	expect(mean * inverse).toBeCloseTo(1, 12);
});

const latency = { quantity: 'latency', unit: 'ms', better: 'lower' };

test.each([
	['of two studies', ratio<string>('other', 1), 'throughput (higher) in other have no common mean'],
	['of different quantities', ratio('test', 1, latency), 'latency (lower) in test have no common'],
	['in different directions', ratio('test', 1, { better: 'lower' }), 'throughput (lower) in test'],
	['of which one is zero', ratio('test', 0), 'A ratio of zero has no geometric mean'],
])('there is no mean of ratios %s', (_, other, said) => {
	expect(() => geometricMean(ratio<string>('test', 1), other)).toThrow(said);
});

test('what is not alike does not compile', () => {
	const [one, other] = [ratio('one', 1), ratio('other', 1)];
	const of: RatioOf = { study: 'one', quantity: 'throughput', better: 'higher' };
	// @ts-expect-error ratios of two studies
	expect(() => geometricMean(one, other)).toThrow('no common mean');
	// @ts-expect-error a mean of nothing
	expect(() => geometricMean()).toThrow();
	// @ts-expect-error a ratio that no rows stand behind
	const invented: Ratio = { ...of, value: 2, range: { min: 2, max: 2 } };
	expect(invented.value).toBe(2);
});

test('ratios known to be of two quantities do not compile either', () => {
	type Alike<Quantity extends RatioOf['quantity']> = RatioOf & { quantity: Quantity };
	const mean = (rates: Ratio<Alike<'throughput'>>, waits: Ratio<Alike<'latency'>>) =>
		// @ts-expect-error ratios of two quantities
		geometricMean(rates, waits);
	expect(mean).toBeTypeOf('function');
});
