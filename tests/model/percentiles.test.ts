import { expect, test } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { nines } from '../../src/model/percentiles.ts';
import type { PercentilesView } from '../../src/model/view.ts';
import { study } from './study.ts';

const view: PercentilesView = {
	kind: 'percentiles',
	title: 'How slow are the slowest?',
	metric: 'wait',
	y: 'log',
};

function measured(waits: Record<string, Record<number, number[]>>) {
	return study({
		parameters: { percentile: { name: 'Percentile' } },
		samples: Object.entries(waits).flatMap(([subject, runs]) =>
			Object.entries(runs).map(([percentile, values]) => ({
				subject,
				metric: 'wait',
				at: { percentile: Number(percentile) },
				runs: values,
			})),
		),
	});
}

test.each([
	[90, 1],
	[99, 2],
	[99.9, 3],
	[50, 0.30103],
])('%d has %d nines', (percentile, expected) => {
	expect(nines(percentile)).toBeCloseTo(expected, 5);
});

test('lines are compared at a usual percentile and at the rarest that all of them have', () => {
	const benchmark = measured({
		one: { 50: [1], 90: [2], 99: [9], 99.9: [10], 100: [11] },
		two: { 50: [2], 99: [4], 100: [30] },
	});
	expect(finding(benchmark, view)).toMatchObject({
		kind: 'tail',
		usual: { percentile: 50, best: { id: 'one' }, worst: { id: 'two' } },
		rare: { percentile: 99, best: { id: 'two' }, worst: { id: 'one' } },
		single: true,
	});
});

test('lines that share one percentile are compared there alone', () => {
	const benchmark = measured({ one: { 90: [2, 3], 99: [4, 5] }, two: { 90: [1, 2], 95: [3, 3] } });
	expect(finding(benchmark, view)).toMatchObject({
		usual: { percentile: 90 },
		rare: undefined,
		single: false,
	});
});

test('lines that share no percentile are not compared', () => {
	const benchmark = measured({ one: { 90: [2], 99: [4] }, two: { 95: [3], 99.9: [4] } });
	expect(finding(benchmark, view)).toEqual({ kind: 'nothing' });
});
