import { expect, test } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { frontier, marksOf } from '../../src/model/frontier.ts';
import type { ScatterView } from '../../src/model/view.ts';
import { study, whole } from './study.ts';

const view: ScatterView = {
	kind: 'scatter',
	title: 'What does speed cost?',
	x: { name: 'CPU', metric: 'busy' },
	y: { name: 'Throughput', metric: 'rate' },
};

/** A study of some subjects, each by its runs of CPU and of throughput. */
function measured(runs: Record<string, [cpu: (number | null)[], rate: (number | null)[]]>) {
	const note = 'a run may be lost';
	return study({
		subjects: { ...whole.subjects, three: whole.subjects.two, four: whole.subjects.two },
		samples: Object.entries(runs).flatMap(([subject, [cpu, rate]]) => [
			{ subject, metric: 'busy', runs: cpu, note },
			{ subject, metric: 'rate', runs: rate, note },
		]),
	});
}

const names = (marks: { id: string }[]) => marks.map(({ id }) => id);

test('the frontier goes from the cheapest to the fastest, and leaves out whom another beats on both', () => {
	const benchmark = measured({
		one: [[2], [8]],
		two: [[1], [5]],
		three: [[3], [7]],
	});
	expect(frontier(benchmark, view)).toMatchObject({ of: 3, near: [] });
	expect(names(frontier(benchmark, view).best)).toEqual(['two', 'one']);
});

test('whom ranges do not tell apart from the frontier is near it', () => {
	const benchmark = measured({
		one: [
			[2, 2.4, 2.2],
			[8, 8.4, 8.2],
		],
		three: [
			[2.3, 2.5, 2.4],
			[7.9, 8.1, 8],
		],
		four: [
			[3, 3, 3],
			[7, 7, 7],
		],
	});
	expect(names(frontier(benchmark, view).best)).toEqual(['one']);
	expect(names(frontier(benchmark, view).near)).toEqual(['three']);
});

test('the baseline does not compete', () => {
	const benchmark = measured({ bare: [[1], [9]], one: [[2], [8]], two: [[3], [7]] });
	expect(names(frontier(benchmark, view).best)).toEqual(['one']);
});

test('runs are points where both axes have them', () => {
	const benchmark = measured({
		one: [
			[1, null, 3],
			[4, 5, 6],
		],
		two: [[1, 2], [3]],
	});
	expect(marksOf(benchmark, view).map(({ runs }) => runs)).toEqual([
		[
			{ x: 1, y: 4 },
			{ x: 3, y: 6 },
		],
		[],
	]);
});

test.each([
	['single figures are said to be so', { one: [[2], [8]], two: [[1], [5]] }, { single: true }],
	['a lone subject is nothing to compare', { one: [[2], [8]] }, { kind: 'nothing' }],
] as const)('%s', (_, runs, expected) => {
	expect(finding(measured(structuredClone(runs) as never), view)).toMatchObject(expected);
});
