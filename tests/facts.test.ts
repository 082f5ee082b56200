import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { benchmarkSchema, type Benchmark } from '../src/model/benchmark.ts';
import { key } from '../src/model/series.ts';
import type { Place } from '../src/model/view.ts';

/**
 * Figures read in their sources by eye and typed here, so that no conversion can change them
 * unseen: study, subject, metric, place, runs.
 */
const pinned: [string, string, string, Place, (number | null)[]][] = [
	[
		'infrabuilder-2024-01',
		'flannel',
		'dts-throughput',
		{},
		[19587401486.345478, 20601319199.04421, 19796781710.40812],
	],
	['infrabuilder-2024-01', 'flannel', 'dtm-client-cpu-system', {}, [1.2221, 1.215858, 1.192488]],
	['infrabuilder-2024-01', 'antrea', 'dtm-retransmits', {}, [19440, 7683, 34997]],
	['infrabuilder-2024-01', 'calico-ebpf', 'dum-server-cpu-system', {}, [3.661979, 3.701123, null]],
	[
		'machinezone-2016',
		'host-network',
		'latency',
		{ load: 150000, reply: 350, percentile: 99.99 },
		[4.8],
	],
	[
		'machinezone-2016',
		'host-network',
		'latency',
		{ load: 270000, reply: 4096, percentile: 99 },
		[5.3, 208.9],
	],
	[
		'machinezone-2016',
		'ipvlan',
		'latency',
		{ load: 250000, reply: 4096, percentile: 99 },
		[3.9, 2.8],
	],
	[
		'machinezone-2016',
		'flannel-vxlan',
		'latency',
		{ load: 350000, reply: 350, percentile: 99 },
		[374.9],
	],
];

const studies = new Map(
	readdirSync('data/benchmarks').map((file): [string, Benchmark] => {
		const text = readFileSync(`data/benchmarks/${file}`, 'utf8');
		return [file.replace('.json', ''), benchmarkSchema.parse(JSON.parse(text))];
	}),
);

describe('figures equal their source to the last digit', () => {
	test.each(pinned)('%s: %s, %s at %j', (id, subject, metric, at, runs) => {
		const wanted = key({ subject, metric, at });
		expect(studies.get(id)?.samples.find((sample) => key(sample) === wanted)?.runs).toEqual(runs);
	});
});

test('the study of 2024 is whole: 23 variants, three runs of each, every test', () => {
	const study = studies.get('infrabuilder-2024-01');
	expect(Object.keys(study?.subjects ?? {})).toHaveLength(23);
	expect(study?.samples.every(({ runs }) => runs.length === 3)).toBe(true);
	expect(study?.samples.flatMap(({ runs }) => runs).filter((run) => run !== null)).toHaveLength(
		7519,
	);
});

test('the study of 2016 is whole: five subjects, both replies, every load', () => {
	const study = studies.get('machinezone-2016');
	const loads = (reply: number) =>
		new Set(
			study?.samples.filter(({ at }) => at?.['reply'] === reply).map(({ at }) => at?.['load']),
		);
	expect(Object.keys(study?.subjects ?? {})).toHaveLength(5);
	expect(loads(350)).toEqual(new Set([50000, 150000, 250000, 350000, 450000, 500000]));
	expect(loads(4096)).toEqual(new Set([50000, 150000, 250000, 270000]));
});
