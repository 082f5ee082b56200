import { benchmarkSchema, type Benchmark } from '../../src/model/benchmark.ts';

/** A small study that is right in every way, for tests to change one thing of. */
export function study(change: Record<string, unknown> = {}): Benchmark {
	return benchmarkSchema.parse({ ...structuredClone(whole), ...change });
}

const subject = (label: string, solution: string) => ({
	solution,
	label,
	encapsulation: 'none',
	encryption: 'none',
});

export const whole = {
	$schema: '../../public/schemas/benchmark.json',
	title: 'Two systems and a host',
	summary: 'A study for tests.',
	source: {
		title: 'Made up for tests',
		authors: 'Nobody',
		date: '2026-01-02',
		address: 'https://example.org/study',
		licence: 'CC0-1.0',
		retrieved: '2026-01-03',
		by: 'here',
	},
	environment: {
		hosts: 'two',
		linkRate: { value: 10, unit: 'Gbit/s' },
		tool: { name: 'iperf3', version: '3.16' },
		notStated: [],
	},
	basis: 'raw-runs',
	baseline: 'bare',
	subjects: {
		bare: subject('Bare', 'host'),
		one: subject('One', 'flannel'),
		two: subject('Two', 'calico'),
	},
	parameters: { load: { name: 'Load', unit: 'requests/s' } },
	metrics: {
		rate: { name: 'TCP throughput', quantity: 'throughput', unit: 'Gbit/s', better: 'higher' },
		busy: { name: 'CPU', quantity: 'cpu-cores', unit: 'cores', better: 'lower' },
		wait: { name: 'Latency', quantity: 'latency', unit: 'ms', better: 'lower' },
	},
	samples: [
		{ subject: 'bare', metric: 'rate', runs: [9, 9.2, 9.1] },
		{ subject: 'one', metric: 'rate', runs: [4, 5, 6] },
		{ subject: 'two', metric: 'rate', runs: [7, 8, 7.5] },
		{ subject: 'one', metric: 'busy', runs: [2, 2, 3] },
		{ subject: 'two', metric: 'busy', runs: [2, null, 2], note: 'the second run was lost' },
		{ subject: 'one', metric: 'wait', at: { load: 100 }, runs: [1, 1.2] },
		{ subject: 'one', metric: 'wait', at: { load: 200 }, runs: [3, 3.4] },
		{ subject: 'two', metric: 'wait', at: { load: 100 }, runs: [0.5, 0.6] },
	],
	caveats: [],
	views: {
		rate: { kind: 'ranked', title: 'How fast?', metric: 'rate' },
		cost: { kind: 'ranked', title: 'What does it cost?', metric: { sum: ['busy'], per: 'rate' } },
		wait: { kind: 'line', title: 'How long?', metric: 'wait', along: 'load', y: 'log' },
	},
};
