import { describe, expect, test } from 'vitest';
import { draw } from '../../src/charts/index.ts';
import { benchmarkSchema } from '../../src/model/benchmark.ts';
import { hashOf, sliceOf } from '../../src/model/version.ts';
import { frame } from '../charts/frame.ts';
import { study, whole } from './study.ts';

function hash(change: Record<string, unknown> = {}, view = 'rate'): string {
	const benchmark = study(change);
	const found = benchmark.views[view];
	if (!found) throw new Error(`no view ${view}`);
	return hashOf({ benchmark, view: found });
}

const [bare, one, two, ...others] = whole.samples;
const { subjects, metrics, views } = whole;

test('a hash is eight hexadecimal digits, the same every time', () => {
	expect(hash()).toMatch(/^[0-9a-f]{8}$/);
	expect(hash()).toBe(hash());
	expect(new Set(['rate', 'cost', 'wait'].map((view) => hash({}, view))).size).toBe(3);
});

describe('a hash stays the same when', () => {
	test.each([
		['the title is mended', { views: { ...views, rate: { ...views.rate, title: 'Quick?' } } }],
		['a note is added to a view', { views: { ...views, rate: { ...views.rate, note: 'Mind.' } } }],
		[
			'a subject gets a better label',
			{ subjects: { ...subjects, one: { ...subjects.one, label: 'Uno' } } },
		],
		[
			'a metric gets a better name',
			{ metrics: { ...metrics, rate: { ...metrics.rate, name: 'TCP' } } },
		],
		['samples stand in another order', { samples: [...others, two, bare, one] }],
		['another metric is measured anew', { samples: [bare, one, two, { ...others[0], runs: [9] }] }],
		['a subject without values comes in', { subjects: { ...subjects, more: subjects.one } }],
		['a caveat is added', { caveats: ['It rained.'] }],
		['a basis is repeated', { samples: [bare, { ...one, basis: 'raw-runs' }, two, ...others] }],
	])('%s', (_, change) => {
		expect(hash(change)).toBe(hash());
	});
});

describe('a hash changes when', () => {
	test.each([
		[
			'a run changes in its last digit',
			{ samples: [bare, { ...one, runs: [4, 5, 6.000000001] }, two] },
		],
		['runs change places', { samples: [bare, { ...one, runs: [5, 4, 6] }, two] }],
		['a run is lost', { samples: [bare, { ...one, runs: [4, 5, null] }, two] }],
		[
			'a subject is added',
			{
				samples: [bare, one, two, { ...two, subject: 'more' }],
				subjects: { ...subjects, more: subjects.two },
			},
		],
		['a subject leaves', { samples: [bare, one] }],
		[
			'the version measured is corrected',
			{ subjects: { ...subjects, one: { ...subjects.one, version: '1.2' } } },
		],
		['an error is stated', { samples: [bare, { ...one, error: 0.1 }, two] }],
		[
			'the link was another',
			{ environment: { ...whole.environment, linkRate: { value: 25, unit: 'Gbit/s' } } },
		],
		[
			'less turns out to be better',
			{ metrics: { ...metrics, rate: { ...metrics.rate, better: 'lower' } } },
		],
		['the unit shown is another', { views: { ...views, rate: { ...views.rate, unit: 'Mbit/s' } } }],
		[
			'the view shows fewer',
			{ views: { ...views, rate: { ...views.rate, subjects: ['one', 'two'] } } },
		],
		['the basis is another', { basis: 'stated' }],
		['nobody is the baseline any more', { baseline: undefined }],
	])('%s', (_, change) => {
		expect(hash(change)).not.toBe(hash());
	});
});

describe.each(['rate', 'cost', 'wait'])('the slice of %s', (viewId) => {
	const slice = sliceOf(study(), viewId);
	const drawn = (benchmark = study()) => {
		const view = benchmark.views[viewId];
		return view && draw(benchmark, view, frame);
	};

	test('is a study that a file can hold', () => {
		expect(benchmarkSchema.parse(JSON.parse(JSON.stringify(slice)))).toEqual(slice);
		expect(Object.keys(slice.views)).toEqual([viewId]);
	});

	test('is drawn as the whole is, and has its hash', () => {
		expect(drawn(slice)).toEqual(drawn());
		const view = slice.views[viewId];
		expect(view && hashOf({ benchmark: slice, view })).toBe(hash({}, viewId));
	});
});

test('a slice holds no more than its view shows', () => {
	const slice = sliceOf(study(), 'wait');
	expect(Object.keys(slice.subjects)).toEqual(['one', 'two']);
	expect(Object.keys(slice.metrics)).toEqual(['wait']);
	expect(slice.samples).toHaveLength(3);
	expect(slice.baseline).toBeUndefined();
});
