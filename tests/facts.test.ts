import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { benchmarkSchema, type Benchmark } from '../src/model/benchmark.ts';
import { key } from '../src/model/series.ts';
import { pinned } from './pinned.ts';

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
