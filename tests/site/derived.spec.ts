import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { figure } from '../../src/model/figure.ts';
import * as again from '../model/again.ts';
import { differences } from '../model/differences.ts';

const studies = readdirSync('data/benchmarks').map((name): [string, again.File] => {
	const text = readFileSync(`data/benchmarks/${name}`, 'utf8');
	return [name.replace('.json', ''), JSON.parse(text) as again.File];
});

/** What `/embed/<study>/<view>.json` says of its figures. */
interface Published {
	unit: string;
	finding: string;
	axes?: Record<'x' | 'y', { unit: string }>;
	observations: (Omit<again.Again, 'id'> & { subject: string; axis?: string; part?: string })[];
}

/** What a part of a group or an axis of a scatter is called. */
function nameOf(view: again.FileView, place: number): string | undefined {
	const named = [view.x, view.y, ...(view.parts ?? [])].filter((one) => typeof one === 'object');
	return (named[place] as { name: { en: string } } | undefined)?.name.en;
}

for (const [id, file] of studies) {
	test(`the files of ${id} hold the values that its samples make`, () => {
		for (const [name, view] of Object.entries(file.views)) {
			const published = json<Published>(`embed/${id}/${name}.json`);
			const lines = table(`embed/${id}/${name}.csv`);
			const parts = again.simple(view);
			for (const [place, part] of parts.entries()) {
				const called = parts.length > 1 ? nameOf(view, place) : undefined;
				const mine = (word?: string) => called === undefined || word === called;
				const rows = again
					.rowsAgain(file, part)
					.map(({ id: subject, ...row }) => ({ subject, ...row }));
				const shown = published.observations
					.filter((one) => mine(one.axis ?? one.part))
					.map(({ subject, x, runs, median, range }) => ({
						...{ subject, runs, median, range },
						...(x !== undefined && { x }),
					}));
				const axis = published.axes?.[place === 0 ? 'x' : 'y'];
				expect(axis?.unit ?? published.unit, name).toBe(again.unitOf(file, part));
				expect(differences(inOrder(shown), inOrder(rows)), name).toEqual([]);
				const label = (subject: string) => file.subjects[subject]?.label;
				const seen = lines
					.filter((line) => mine(line.along))
					.map(({ along, ...line }) => ({ ...line, x: called === undefined ? Number(along) : 0 }));
				expect(differences(inOrder(seen), inCsv(rows, label)), name).toEqual([]);
			}
			const times = /about ([\d.,]+) times/.exec(published.finding)?.[1];
			if (times !== undefined && view.kind === 'line')
				expect(times, name).toBe(timesOf(again.rowsAgain(file, view)));
		}
		const runs = file.samples.flatMap((sample) => sample.runs);
		const [, ...lines] = csv(`data/${id}.csv`);
		expect(lines).toHaveLength(runs.length);
		const listed = json<{ studies: { id: string; figures: number }[] }>('data/index.json').studies;
		expect(listed.find((study) => study.id === id)?.figures).toBe(
			runs.filter((run) => run !== null).length,
		);
	});
}

test('the page of a system holds every ratio of it to a baseline, and no other', () => {
	for (const name of readdirSync('data/solutions')) {
		const system = name.replace('.json', '');
		const html = readFileSync(`dist/en/solutions/${system}/index.html`, 'utf8');
		const shown = [...html.matchAll(/>(× [^<]+)</g)].map(([, text = '']) => text);
		expect(shown.sort(), system).toEqual(ratiosOf(system).sort());
	}
});

function ratiosOf(system: string): string[] {
	return studies
		.flatMap(([, file]) =>
			Object.values(file.views).flatMap((view) => {
				if (view.kind !== 'ranked') return [];
				const rows = again.rowsAgain(file, view);
				const base = rows.find(({ id }) => id === file.baseline);
				return rows.flatMap((row) => {
					if (!base || row === base || file.subjects[row.id]?.solution !== system) return [];
					const ratio = again.ratioAgain(row, base);
					return ratio ? [said(ratio)] : ['–'];
				});
			}),
		)
		.filter((text) => text !== '–');
}

function said({ value, range }: NonNullable<ReturnType<typeof again.ratioAgain>>): string {
	const [min, max] = [figure(range.min, 'en'), figure(range.max, 'en')];
	return `× ${figure(value, 'en')}${range.min < range.max ? ` (${min} – ${max})` : ''}`;
}

/** How many times as much the most is as the least, as a sentence has it: in two digits. */
function timesOf(rows: readonly again.Again[]): string {
	const { low, high } = again.atLastShared(rows);
	return figure(Number((high / low).toPrecision(2)), 'en');
}

function json<T>(file: string): T {
	return JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as T;
}

/** The fields of each line of a file of RFC 4180. */
function csv(file: string): string[][] {
	const text = readFileSync(`dist/${file}`, 'utf8');
	const lines: string[][] = [[]];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
		lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end !== ',') lines.push([]);
	}
	return lines.slice(0, -1);
}

interface Observed {
	subject: string;
	x: number;
	run: number;
	value: number | null;
}

function table(file: string): (Omit<Observed, 'x'> & { along: string })[] {
	const [heads = [], ...lines] = csv(file);
	const at = (line: string[], head: string) => line[heads.indexOf(head)] ?? '';
	return lines.map((line) => ({
		subject: at(line, 'subject'),
		along: at(line, 'along'),
		run: Number(at(line, 'run')),
		value: at(line, 'value') === '' ? null : Number(at(line, 'value')),
	}));
}

function inCsv(
	rows: readonly Published['observations'][number][],
	label: (subject: string) => string | undefined,
): Observed[] {
	return inOrder(
		rows.flatMap(({ subject, x = 0, runs }) =>
			runs.map((value, run) => ({ subject: label(subject) ?? '', x, run: run + 1, value })),
		),
	);
}

function inOrder<T extends { subject: string; x?: number; run?: number }>(rows: readonly T[]): T[] {
	const place = ({ subject, x = 0, run = 0 }: T) => [subject, x, run] as const;
	return [...rows].sort((a, b) => {
		const [one, other] = [place(a), place(b)];
		const first = one.findIndex((part, index) => part !== other[index]);
		return first < 0 ? 0 : (one[first] ?? 0) < (other[first] ?? 0) ? -1 : 1;
	});
}
