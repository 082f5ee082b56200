import { expect, test } from 'vitest';
import { findingsOf, rules } from '../../src/model/rules.ts';
import { study, whole } from './study.ts';

const known = { solutions: ['host', 'flannel', 'calico'] };
const sample = (change: object) => ({
	samples: [{ subject: 'one', metric: 'rate', runs: [4, 5], ...change }],
});
const view = (change: object) => ({ views: { rate: { ...whole.views.rate, ...change } } });
const scatter = (x: string, y: string, unit?: string) => ({
	views: {
		trade: {
			kind: 'scatter',
			title: 'What does speed cost?',
			x: { name: 'CPU', metric: x },
			y: { name: 'Throughput', metric: y, unit },
		},
	},
});
const group = (first: string, second: string, subjects?: string[]) => ({
	views: {
		group: {
			kind: 'grouped',
			title: 'How fast, and at what cost?',
			parts: [
				{ name: 'one', metric: first },
				{ name: 'other', metric: second, subjects },
			],
		},
	},
});

const tail = (at: number[]) => ({
	parameters: { percentile: { name: 'Percentile' } },
	samples: at.map((percentile) => ({
		subject: 'one',
		metric: 'wait',
		at: { percentile },
		runs: [1, 2],
	})),
	views: { tail: { kind: 'percentiles', title: 'How slow are the slowest?', metric: 'wait' } },
});

test('a study that is right breaks no rule', () => {
	expect(findingsOf(study(), known)).toEqual([]);
});

const broken: [string, Record<string, unknown>, RegExp][] = [
	[
		'known-solution',
		{ subjects: { ...whole.subjects, one: { ...whole.subjects.one, solution: 'flanel' } } },
		/"flanel"/,
	],
	['known-subject', sample({ subject: 'won' }), /no subject called "won"/],
	['known-metric', sample({ metric: 'rat' }), /no metric called "rat"/],
	['known-parameter', sample({ at: { laod: 1 } }), /no parameter called "laod"/],
	['said-once', { samples: [whole.samples[0], whole.samples[0]] }, /twice/],
	[
		'unit-fits-quantity',
		{ metrics: { ...whole.metrics, rate: { ...whole.metrics.rate, unit: 'ms' } } },
		/"ms" is not a unit of throughput/,
	],
	['within-link-rate', sample({ runs: [4, 11] }), /11 Gbit\/s is more than the link carries/],
	['possible-value', sample({ runs: [-1, 4] }), /-1 Gbit\/s cannot be/],
	['basis-complete', sample({ basis: 'read-from-chart' }), /needs the error/],
	['basis-complete', sample({ error: [1] }), /one entry a run/],
	['missing-run-explained', sample({ runs: [1, null] }), /nothing says why/],
	['runs-or-why', sample({ runs: [4] }), /one run and nothing says why/],
	['baseline-exists', { baseline: 'bear' }, /"bear" is not a subject/],
	['views-hold', view({ metric: 'rte' }), /metric that is not there: "rte"/],
	['views-hold', view({ subjects: ['one', 'tow'] }), /subject that is not there: "tow"/],
	['views-hold', view({ unit: 'ms' }), /shows ms, but its metric is in Gbit\/s/],
	['views-hold', view({ at: { load: 7 } }), /nothing to draw/],
	['views-hold', scatter('rate', 'rate'), /Both axes of the view "trade" show the same: rate/],
	['views-hold', scatter('busy', 'rte'), /metric that is not there: "rte"/],
	['views-hold', scatter('busy', 'rate', 'ms'), /shows ms, but its metric is in Gbit\/s/],
	['views-hold', group('rate', 'busy'), /mixes Gbit\/s and cores on one axis/],
	['views-hold', group('rate', 'rte'), /metric that is not there: "rte"/],
	[
		'views-hold',
		{
			...group('busy', 'idle'),
			metrics: { ...whole.metrics, idle: { ...whole.metrics.busy, better: 'higher' } },
			samples: [...whole.samples, { subject: 'one', metric: 'idle', runs: [1, 2] }],
		},
		/mixes directions: .* lower is better, .* higher/,
	],
	['views-hold', group('rate', 'rate', ['one', 'tow']), /subject that is not there: "tow"/],
	['views-hold', tail([50]), /has 1 percentile to draw/],
	['views-hold', tail([0.5, 101]), /draws a percentile of 101/],
	[
		'views-hold',
		{
			...scatter('busy', 'rate'),
			metrics: { ...whole.metrics, busy: { ...whole.metrics.busy, better: 'neither' } },
		},
		/no better end on its x axis: busy/,
	],
];

test.each(broken)('%s is broken by %j', (rule, change, message) => {
	const found = findingsOf(study(change), known).filter((finding) => finding.rule === rule);
	expect(found.map((finding) => finding.message).join('\n')).toMatch(message);
	for (const { hint } of found) expect(hint).not.toBe('');
});

test('every rule has a case that breaks it', () => {
	expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
});

test('a name that is nearly right is suggested', () => {
	const subjects = { ...whole.subjects, one: { ...whole.subjects.one, solution: 'flanel' } };
	expect(findingsOf(study({ subjects }), known)[0]?.hint).toContain('Did you mean "flannel"?');
});
