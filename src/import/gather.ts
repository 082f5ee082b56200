import type { Metric, Sample } from '../model/benchmark.ts';
import { key } from '../model/series.ts';
import type { Figure, Reading, Run, Where } from './reading.ts';
import { Unreadable } from './unreadable.ts';

/** The names that readings get in the study. */
export interface Names {
	/** The subject of what names none. */
	subject: string;
	/** Other names for subjects, by their names in the files. */
	subjects: Readonly<Record<string, string>>;
	/** Other names for metrics, by the names they would have. */
	metrics: Readonly<Record<string, string>>;
}

/** The parts of a study that readings fill. */
export interface Gathered {
	/** The name of each subject in the files, by its id. */
	subjects: Map<string, string>;
	metrics: Map<string, Metric>;
	samples: Sample[];
	/** Where each run of each sample stands. */
	origins: Where[][];
}

/**
 * Puts the runs of one test, subject and place into one sample a metric, in the order they came.
 * They are taken out of the readings: a file may hold a million figures, and memory has them once.
 */
export function gathered(readings: readonly Reading[], names: Names): Gathered {
	const all: Gathered = { subjects: new Map(), metrics: new Map(), samples: [], origins: [] };
	const firsts = new Map<string, Where>();
	for (const runs of tests(readings, names).values()) {
		const [{ subject: name, at } = { subject: undefined }] = runs;
		const subject = subjectOf(name, names);
		all.subjects.set(subject, name ?? subject);
		const origins = runs.map(({ from }) => from);
		for (const [id, { values, whys }] of columnsOf(runs, { all, names, firsts })) {
			const note = noteOf(whys, values);
			const metric = names.metrics[id] ?? id;
			all.samples.push({ subject, metric, ...(at && { at }), runs: values, ...(note && { note }) });
			all.origins.push(origins);
		}
	}
	return all;
}

/** All that the runs of a test have of one metric, a value a run. */
interface Column {
	values: (number | null)[];
	/** Why there is none, by the place of the run. */
	whys: Map<number, string>;
}

interface Defining {
	all: Gathered;
	names: Names;
	/** Where each metric was first seen. */
	firsts: Map<string, Where>;
}

function columnsOf(runs: readonly Run[], defining: Defining): Map<string, Column> {
	const columns = new Map<string, Column>();
	for (const [place, { figures, from }] of runs.entries())
		for (const figure of figures) {
			defined(figure, from, defining);
			const column: Column = columns.get(figure.id) ?? { values: [], whys: new Map() };
			columns.set(figure.id, column);
			fill(column, place);
			column.values.push(figure.value);
			if (figure.why) column.whys.set(place, figure.why);
		}
	for (const column of columns.values()) fill(column, runs.length);
	return columns;
}

/** Runs that do not have the metric at all have no value of it. */
function fill({ values }: Column, length: number) {
	while (values.length < length) values.push(null);
}

function subjectOf(name: string | undefined, { subject, subjects }: Names): string {
	return name === undefined ? subject : (subjects[name] ?? name);
}

function tests(readings: readonly Reading[], names: Names): Map<string, Run[]> {
	const found = new Map<string, Run[]>();
	for (const run of readings.flatMap(({ runs }) => runs.splice(0))) {
		const { at } = run;
		const place = key({
			subject: subjectOf(run.subject, names),
			metric: run.test,
			...(at && { at }),
		});
		const runs = found.get(place);
		if (runs) runs.push(run);
		else found.set(place, [run]);
	}
	return new Map(
		[...found].map(([place, runs]) => [
			place,
			runs.toSorted((a, b) => (a.run ?? 0) - (b.run ?? 0)),
		]),
	);
}

/** A metric is what its first run says, and every other run must say the same. */
function defined(
	{ id, metric: here }: Figure,
	from: Where,
	{ all: { metrics }, names, firsts }: Defining,
) {
	const metric = names.metrics[id] ?? id;
	const before = metrics.get(metric);
	if (before === here) return;
	if (!before) {
		metrics.set(metric, here);
		firsts.set(metric, from);
		return;
	}
	const difference = differenceOf(before, here);
	if (difference)
		throw new Unreadable(from(), {
			wrong: `"${metric}" is ${difference} in ${firsts.get(metric)?.() ?? 'another file'}`,
			mend: `import the two apart, one of them with --metric ${id}=<another id>`,
		});
}

/** How two metrics of one name differ, as "in Gbit/s here and in GB/s"; nothing when they do not. */
export function differenceOf(before: Metric, here: Metric): string | undefined {
	if (before.unit !== here.unit) return `in ${here.unit} here and in ${before.unit}`;
	const fields = ['quantity', 'better', 'protocol', 'path', 'streams', 'side', 'note'] as const;
	const field = fields.find((name) => before[name] !== here[name]);
	if (!field) return undefined;
	return `"${here[field] ?? 'not stated'}" here and "${before[field] ?? 'not stated'}"`;
}

function noteOf(whys: Column['whys'], values: Column['values']) {
	const why = (place: number) => whys.get(place) ?? 'no value';
	const missing = values.flatMap((value, place) => (value === null ? [place] : []));
	const reasons = new Set(missing.map(why));
	if (missing.length === values.length && reasons.size === 1 && values.length > 1)
		return `All runs have ${why(0)}.`;
	return missing.map((place) => `Run ${place + 1} has ${why(place)}.`).join(' ');
}
