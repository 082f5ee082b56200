import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { benchmarkSchema, type Benchmark } from '../src/model/benchmark.ts';
import { releasesSchema, summaryOf } from '../src/model/releases.ts';
import { key } from '../src/model/series.ts';
import { pinned, type Pin } from './pinned.ts';

const studies = new Map(
	readdirSync('data/benchmarks').map((file): [string, Benchmark] => {
		const text = readFileSync(`data/benchmarks/${file}`, 'utf8');
		return [file.replace('.json', ''), benchmarkSchema.parse(JSON.parse(text))];
	}),
);

const pins = [...pinned].flatMap(([study, figures]) =>
	figures.map((pin) => ({ study, name: key(pin), pin })),
);

describe('figures equal their source to the last digit, in its unit', () => {
	test.each(pins)('$study: $name', ({ study, name, pin }) => {
		const { samples = [], metrics = {} } = studies.get(study) ?? {};
		const sample = samples.find((one) => key(one) === name);
		const runs = sample?.runs ?? [];
		expect({
			unit: metrics[pin.metric]?.unit,
			error: sample?.error,
			censored: sample?.censored,
			...('runs' in pin
				? { runs }
				: {
						of: runs.length,
						first: runs.slice(0, pin.first.length),
						last: runs.slice(-pin.last.length),
					}),
		}).toEqual(shown(pin));
	});
});

/** What a pin says of its sample, without the names that find it. */
function shown({ subject: _, metric: __, at: ___, ...said }: Pin) {
	return { error: undefined, censored: undefined, ...said };
}

describe('five figures of a study, or all it has, are pinned', () => {
	test.each([...studies])('%s', (id, { samples }) => {
		const names = new Set((pinned.get(id) ?? []).map(key));
		const wanted = Math.min(5, samples.length);
		const hint = `Type ${wanted} figures from the source of ${id} into tests/pinned/${id}.json.`;
		expect(names.size, hint).toBeGreaterThanOrEqual(wanted);
	});
});

test('a pin belongs to a study', () => {
	expect([...pinned.keys()].filter((id) => !studies.has(id))).toEqual([]);
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

test.each([
	['flannel', 90, '0.24.2', '2024-01-19'],
	['calico', 233, '3.27.2', '2024-02-16'],
	['cilium', 238, '1.15.2', '2024-03-13'],
	['antrea', 114, '1.15.0', '2024-01-27'],
	['kube-ovn', 241, '1.12.8', '2024-02-29'],
	['kube-router', 75, '2.1.0', '2024-03-02'],
	['weave', 73, '2.7.0', '2020-08-05'],
	['docker-bridge', 289, '1.12.6', '2017-01-10'],
	['romana', 26, '2.0.2', '2018-02-07'],
])('%s has %d releases or more, %s being of %s', (id, least, version, day) => {
	const known = releasesSchema.parse(JSON.parse(readFileSync(`data/releases/${id}.json`, 'utf8')));
	expect(summaryOf(known).count).toBeGreaterThanOrEqual(least);
	expect(known.releases[version]).toBe(day);
});
