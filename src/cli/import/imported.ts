import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { studyFields, studySchema } from '../../import/asked.ts';
import { gathered, type Gathered } from '../../import/gather.ts';
import { read, saysNoPath, toolOf } from '../../import/index.ts';
import { withMore } from '../../import/into.ts';
import type { Reading } from '../../import/reading.ts';
import { studyOf, type Parts, type Written } from '../../import/study.ts';
import { valid, writtenIn } from '../../import/valid.ts';
import { answered, questionsOf } from './answers.ts';
import { filesOf, sourceOf } from './files.ts';
import type { Flags } from './flags.ts';
import { subjectsOf } from './subjects.ts';

/** A study as it stands, to be added to. */
export interface Old {
	id: string;
	file: string;
	text: string;
}

interface Imported {
	id: string;
	study: Written;
	/** What came to it, for people. */
	added: string;
}

/** The study that files and answers make together, valid in every way. */
export async function imported(top: string, flags: Flags, old: Old | undefined): Promise<Imported> {
	const solutions = readdirSync(join(top, 'data/solutions')).map((name) => name.slice(0, -5));
	const before = old && writtenIn(old.file, old.text, solutions);
	const readings = await readingsOf(flags);
	const named = [...new Set(readings.flatMap(({ runs }) => runs.map(({ subject }) => subject)))];
	const [podMtu, ...others] = new Set(readings.flatMap(({ facts }) => facts?.podMtu ?? []));
	const mtu = others.length ? undefined : podMtu;
	const about = await subjectsOf({ named, flags, solutions, before, podMtu: mtu });
	const parts = gathered(readings, about.names);
	const common = { readings, gathered: parts, subjects: about.subjects };
	const affirmed = new Set(Object.values(about.names.metrics));
	const { id, study } =
		old && before
			? { id: old.id, study: withMore(before, old.file, { ...common, affirmed }) }
			: await fresh(common, flags);
	valid(study, { solutions, gathered: parts });
	return { id, study, added: addedOf(parts) };
}

type Common = Pick<Parts, 'readings' | 'gathered' | 'subjects'>;

async function fresh(common: Common, { one, files }: Flags): Promise<Omit<Imported, 'added'>> {
	const said = await answered(questionsOf(studySchema.shape, studyFields), one, files.join(', '));
	const study = studySchema.parse(said);
	const today = new Date().toISOString().slice(0, 10);
	return { id: study.id, study: studyOf({ ...common, study, today }) };
}

async function readingsOf({ files, one }: Flags): Promise<Reading[]> {
	const readings: Reading[] = [];
	let { path } = one;
	for (const file of files.flatMap(filesOf)) {
		const source = await sourceOf(file);
		const tool = toolOf(source);
		if (tool && saysNoPath(tool)) path ??= await pathOf(file);
		readings.push(
			read(source, { path: path ?? '', ...(one['protocol'] && { protocol: one['protocol'] }) }),
		);
	}
	return readings;
}

async function pathOf(file: string): Promise<string> {
	const words = '"pod to pod", "pod to service", "host to host" or "same host"';
	const schema = z
		.string()
		.trim()
		.min(1, { error: `Write ${words}.` });
	const { path = '' } = await answered([{ name: 'path', words, schema }], {}, file);
	return path;
}

function addedOf({ samples, subjects }: Gathered): string {
	const runs = samples.reduce((all, sample) => all + sample.runs.length, 0);
	const metrics = new Set(samples.map(({ metric }) => metric)).size;
	return `${runs} figures of ${metrics} metrics for ${[...subjects.keys()].join(', ')}`;
}
