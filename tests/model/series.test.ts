import { expect, test } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { lines, measure, ranked } from '../../src/model/series.ts';
import type { LineView, RankedView } from '../../src/model/view.ts';
import { study, whole } from './study.ts';

function view(
	name: keyof typeof whole.views,
	change: Record<string, unknown> = {},
): RankedView | LineView {
	const views = { [name]: { ...whole.views[name], ...change } };
	const found = study({ views }).views[name];
	if (found?.kind !== 'ranked' && found?.kind !== 'line') throw new Error(name);
	return found;
}

test.each([
	['higher', ['bare', 'two', 'one']],
	['lower', ['one', 'two', 'bare']],
	['neither', ['bare', 'one', 'two']],
] as const)('rows stand best first when %s is better', (better, expected) => {
	const metrics = { ...whole.metrics, rate: { ...whole.metrics.rate, better } };
	expect(ranked(study({ metrics }), view('rate')).map(({ id }) => id)).toEqual(expected);
});

test('a view shows another unit of the same kind', () => {
	const mega = view('rate', { unit: 'Mbit/s' });
	expect(measure(study(), mega)).toMatchObject({ unit: 'Mbit/s', ceiling: 10_000 });
	expect(ranked(study(), mega)[0]?.runs).toEqual([9000, 9200, 9100]);
});

test('a quotient is taken run by run, and a run without both parts has none', () => {
	const cost = ranked(study(), view('cost'));
	expect(cost.map(({ id, runs }) => [id, runs])).toEqual([
		['two', [2 / 7, null, 2 / 7.5]],
		['one', [2 / 4, 2 / 5, 3 / 6]],
	]);
});

test('the error of reading widens a range', () => {
	const samples = [{ subject: 'one', metric: 'rate', runs: [4, 5], error: [0.5, 0.1] }];
	expect(ranked(study({ samples }), view('rate'))[0]?.range).toEqual({ min: 3.5, max: 5.1 });
});

test('a line has a point for each place that was measured', () => {
	const drawn = view('wait');
	if (drawn.kind !== 'line') throw new Error('not a line');
	expect(lines(study(), drawn).map(({ id, points }) => [id, points.map(({ x }) => x)])).toEqual([
		['one', [100, 200]],
		['two', [100]],
	]);
});

test.each([
	['the leader stands apart', {}, { kind: 'leader', tied: 0, of: 2 }],
	[
		'the leaders tie',
		{ one: [7, 8, 9], two: [6, 7, 8], three: [1, 1, 2] },
		{ kind: 'leaders-tied', of: 3 },
	],
	[
		'the best ties with two that do not tie with each other',
		{ one: [4, 9, 10], two: [7, 7.5, 8], three: [4, 5, 6] },
		{ kind: 'leaders-tied', tied: 3, of: 3 },
	],
	['all tie', { one: [6, 8, 7], two: [7, 8, 7.5] }, { kind: 'all-tied', of: 2 }],
	[
		'the link is full',
		{ one: [9.6, 9.7, 9.8], two: [9.7, 9.8, 9.9] },
		{ kind: 'full', full: 2, tied: 2 },
	],
	['there is one run each', { one: [4], two: [5] }, { kind: 'single-runs' }],
	['there is nothing to compare', { one: [4] }, { kind: 'nothing' }],
])('a finding says that %s', (_, runs: Record<string, number[]>, expected) => {
	const subjects = { ...whole.subjects, three: whole.subjects.two };
	const samples = Object.entries(runs).map(([subject, values]) => ({
		subject,
		metric: 'rate',
		runs: values,
	}));
	const changed = samples.length ? study({ subjects, samples }) : study();
	expect(finding(changed, view('rate'))).toMatchObject(expected);
});

test('lines are compared at the last point that all of them reach', () => {
	expect(finding(study(), view('wait'))).toMatchObject({
		kind: 'at-point',
		x: 100,
		best: { id: 'two' },
		worst: { id: 'one' },
		last: false,
		ended: ['Two'],
	});
});
