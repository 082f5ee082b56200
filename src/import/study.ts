import type { z } from 'astro/zod';
import type { benchmarkSchema } from '../model/benchmark.ts';
import type { StudyAnswers, SubjectAnswers } from './asked.ts';
import type { Gathered } from './gather.ts';
import type { Facts, Reading } from './reading.ts';
import { summaryOf, viewsOf } from './views.ts';

/** A study as its file has it. */
export type Written = z.input<typeof benchmarkSchema>;

/** Everything a new study is made of. */
export interface Parts {
	readings: readonly Reading[];
	gathered: Gathered;
	study: StudyAnswers;
	subjects: Record<string, SubjectAnswers>;
	/** The day of the import. */
	today: string;
}

/** A new study. */
export function studyOf(parts: Parts): Written {
	const { readings, gathered, study, today } = parts;
	const { title, authors, date = today, address, licence, by, baseline } = study;
	return {
		$schema: '../../public/schemas/benchmark.json',
		title,
		summary: study.summary ?? summaryOf(gathered, toolOf(parts)),
		source: { title, authors, date, address, licence, retrieved: today, by },
		measured: measuredOf(readings),
		environment: environmentOf(parts),
		basis: by === 'here' ? 'recorded-here' : 'raw-runs',
		runsNote: runsNoteOf(parts),
		baseline,
		subjects: subjectsOf(parts.subjects),
		parameters: parametersOf(readings),
		metrics: Object.fromEntries(gathered.metrics),
		samples: gathered.samples,
		caveats: caveatsOf(readings),
		views: viewsOf(gathered),
	};
}

/** The subjects of the study: what was answered, with a label when none was. */
export function subjectsOf(subjects: Parts['subjects']): Written['subjects'] {
	return Object.fromEntries(
		Object.entries(subjects).map(([id, { system, label = id, ...rest }]) => [
			id,
			{ solution: system, label: label.slice(0, 32), ...rest },
		]),
	);
}

/** What the places of samples are measured along. */
export function parametersOf(readings: readonly Reading[]): Written['parameters'] {
	const all = readings.flatMap(({ parameters }) => Object.entries(parameters ?? {}));
	return all.length ? Object.fromEntries(all) : undefined;
}

/** What readers of these figures must know, each thing once. */
export function caveatsOf(readings: readonly Reading[]): string[] {
	return [...new Set(readings.flatMap(({ caveats = [] }) => caveats))];
}

function measuredOf(readings: readonly Reading[]): Written['measured'] {
	const days = readings.flatMap(({ facts }) => facts?.date ?? []).toSorted();
	const [from, to] = [days[0], days.at(-1)];
	return from && to ? { from, to } : undefined;
}

/** Why there are no further runs, until some are added. */
export const oneRun = 'One run of each test.';

function runsNoteOf({ readings, gathered }: Parts): string | undefined {
	const said = readings.flatMap(({ runsNote }) => runsNote ?? []);
	if (said.length) return [...new Set(said)].join(' ');
	const single = gathered.samples.every(({ runs }) => runs.length === 1);
	return single ? oneRun : undefined;
}

const wanted: [keyof Written['environment'], string][] = [
	['cpu', 'CPU'],
	['memory', 'memory'],
	['nic', 'network card'],
	['linkRate', 'rate of the network'],
	['mtu', 'MTU of the network between hosts'],
	['kernel', 'kernel'],
	['os', 'distribution'],
	['orchestrator', 'orchestrator'],
];

function environmentOf(parts: Parts): Written['environment'] {
	const { study, readings } = parts;
	const stated: Partial<Written['environment']> = {
		cpu: study.cpu ?? distinct(readings, 'cpu'),
		memory: study.memory,
		nic: study.nic,
		linkRate: study['link-rate'],
		mtu: study['link-mtu'],
		kernel: study.kernel ?? distinct(readings, 'kernel'),
		os: study.os,
		orchestrator: study.orchestrator ?? distinct(readings, 'orchestrator'),
	};
	const missing = wanted.filter(([name]) => stated[name] === undefined);
	return {
		hosts: study.hosts,
		...stated,
		tool: toolOf(parts),
		notStated: missing.map(([, words]) => words),
	};
}

function distinct(readings: readonly Reading[], name: keyof Facts): string | undefined {
	return listed(readings.map(({ facts }) => facts?.[name]));
}

function toolOf({ readings, study }: Parts): { name: string; version?: string | undefined } {
	return {
		name: listed(readings.map(({ tool }) => tool.name)) ?? 'not stated',
		version: study['tool-version'] ?? listed(readings.map(({ tool }) => tool.version)),
	};
}

function listed(values: (string | number | undefined)[]): string | undefined {
	const known = new Set(values.filter((value) => value !== undefined));
	return known.size ? [...known].join(', ') : undefined;
}
