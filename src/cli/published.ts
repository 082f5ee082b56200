import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { laidOut } from '../import/layout.ts';
import { benchmarkSchema, type Benchmark } from '../model/benchmark.ts';
import { suggest, type Problem } from '../model/problem.ts';
import {
	broken,
	frozenFile,
	nameNow,
	publishedSchema,
	type Broken,
	type Published,
} from '../model/published.ts';
import { hashOf, sliceOf } from '../model/version.ts';
import { parsed, placed, read, type Json } from './problems.ts';
import { filesBelow, textOf } from './read.ts';

const registry = 'data/published.json';

/** The promises of data/published.json that the data below a project's top would break. */
export function publishedProblems(top: string): Problem[] {
	const json = parsed<Published>(registry, textOf(top, registry), publishedSchema);
	if (!json.data) return json.problems;
	const { charts, unread } = chartsBelow(top);
	const frozen = frozenBelow(top);
	const found = broken(json.data, hashes(charts), new Set(frozen.map(({ file }) => file)));
	return [
		...placed(
			json,
			found
				.filter(({ id }) => !unread.has(studyOf(id)))
				.map((one) => ({ ...said(one, [...charts.keys()]), path: ['charts', one.id] })),
		),
		...frozen.flatMap(frozenProblems),
	];
}

/** Charts that are not promised to anybody yet. */
export function unregistered(top: string): string[] {
	const { data } = parsed<Published>(registry, textOf(top, registry), publishedSchema);
	return [...chartsBelow(top).charts.keys()].filter((id) => !data?.charts[id]);
}

function said(one: Broken, charts: string[]): { rule: string; message: string; hint: string } {
	switch (one.kind) {
		case 'gone':
			return {
				rule: 'published-stays',
				message: `The chart "${one.id}" was published and is gone.`,
				hint: `Pages of others show it. Put it back, or say in "moved" which chart took its place. ${one.as ? `Its numbers are those of "${one.as}" now.` : suggest(one.id, charts)}`,
			};
		case 'changed':
			return {
				rule: 'numbers-kept',
				message: `The numbers of the published chart "${one.id}" changed, from ${one.from} to ${one.to}.`,
				hint: 'Run npm run check -- --fix: it keeps the former ones in data/frozen for those who embedded them.',
			};
		case 'lost':
			return {
				rule: 'numbers-kept',
				message: `The chart "${one.id}" was published with the numbers ${one.hash}, and ${frozenFile(one.id, one.hash)} is not there.`,
				hint: 'Run npm run check -- --fix: it takes them from the history of git, which must be whole (git fetch --unshallow).',
			};
	}
}

/** A file of data/frozen holds the one view and the numbers that its name says. */
function frozenProblems(json: Json<Benchmark>): Problem[] {
	const slice = json.data;
	if (!slice) return json.problems;
	const [, id = '', hash = ''] = /^data\/frozen\/(.+)\.([0-9a-f]{8})\.json$/.exec(json.file) ?? [];
	const view = slice.views[id.slice(id.indexOf('/') + 1)];
	if (view && hashOf({ benchmark: slice, view }) === hash) return [];
	return placed(json, [
		{
			rule: 'numbers-kept',
			path: ['samples'],
			message: 'These are not the numbers that the name of this file says.',
			hint: 'A file of data/frozen is never changed: take it back from the history of git.',
		},
	]);
}

/**
 * Registers every chart with the hash of its numbers. Where those changed, the former ones are
 * kept in data/frozen, taken from the history of git; a hash that was never committed is dropped.
 */
export function register(top: string) {
	const { charts } = chartsBelow(top);
	const now = hashes(charts);
	const text = existsSync(join(top, registry)) ? textOf(top, registry) : undefined;
	const before = published(text);
	const committed = published(git(top, ['show', `HEAD:./${registry}`]) ?? text);
	const ids = [...new Set([...Object.keys(before.charts), ...charts.keys()])].toSorted();
	const entries = ids.map((id): [string, string[]] => {
		const current = now.get(nameNow(before, id, charts) ?? '');
		const promised = (before.charts[id] ?? []).filter(
			(hash) => hash === current || committed.charts[id]?.includes(hash),
		);
		for (const hash of promised) if (hash !== current) keep(top, id, hash);
		return [id, current && !promised.includes(current) ? [...promised, current] : promised];
	});
	const registered = Object.fromEntries(entries.filter(([, hashes]) => hashes.length));
	writeFileSync(join(top, registry), `${laidOut({ ...before, charts: registered })}\n`);
}

/** A registry as far as there is one. */
function published(text: string | undefined): Published {
	const found = text ? publishedSchema.safeParse(JSON.parse(text)) : undefined;
	return found?.data ?? { $schema: '../public/schemas/published.json', charts: {} };
}

/** Writes the numbers a chart once had to data/frozen, where the history of git has them. */
function keep(top: string, id: string, hash: string) {
	const file = join(top, frozenFile(id, hash));
	const slice = existsSync(file) ? undefined : former(top, id, hash);
	if (!slice) return;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(
		file,
		`${laidOut({ ...slice, $schema: '../../../public/schemas/benchmark.json' })}\n`,
	);
}

function former(top: string, id: string, hash: string): Benchmark | undefined {
	const file = `./data/benchmarks/${studyOf(id)}.json`;
	const viewId = id.slice(id.indexOf('/') + 1);
	for (const commit of git(top, ['log', '--format=%H', '--', file])?.split('\n') ?? []) {
		const text = commit && git(top, ['show', `${commit}:${file}`]);
		const { data } = benchmarkSchema.safeParse(text ? JSON.parse(text) : undefined);
		const view = data?.views[viewId];
		if (data && view && hashOf({ benchmark: data, view }) === hash) return sliceOf(data, viewId);
	}
	return undefined;
}

function git(top: string, words: string[]): string | undefined {
	try {
		const options = { cwd: top, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' } as const;
		return execFileSync('git', words, options);
	} catch {
		return undefined;
	}
}

interface Chart {
	benchmark: Benchmark;
	view: Benchmark['views'][string];
}

/** Every chart of the studies that can be read, and the studies that cannot. */
function chartsBelow(top: string): { charts: Map<string, Chart>; unread: Set<string> } {
	const studies = read<Benchmark>(top, 'data/benchmarks', benchmarkSchema);
	const charts = studies.flatMap(({ id, data }) =>
		Object.entries(data?.views ?? {}).flatMap(([viewId, view]): [string, Chart][] =>
			data ? [[`${id}/${viewId}`, { benchmark: data, view }]] : [],
		),
	);
	const unread = studies.filter(({ data }) => !data).map(({ id }) => id);
	return { charts: new Map(charts), unread: new Set(unread) };
}

function hashes(charts: Map<string, Chart>): Map<string, string> {
	return new Map([...charts].map(([id, chart]) => [id, hashOf(chart)]));
}

function frozenBelow(top: string): Json<Benchmark>[] {
	if (!existsSync(join(top, 'data/frozen'))) return [];
	return filesBelow(top, 'data/frozen').map((file) =>
		parsed<Benchmark>(file, textOf(top, file), benchmarkSchema),
	);
}

function studyOf(id: string): string {
	return id.slice(0, id.indexOf('/'));
}
