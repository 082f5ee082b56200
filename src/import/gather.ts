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
		for (const id of new Set(runs.flatMap(({ figures }) => figures.map((figure) => figure.id)))) {
			const metric = names.metrics[id] ?? id;
			for (const run of runs) defined(all, { run, id, metric }, firsts);
			all.samples.push({ subject, metric, ...(at && { at }), ...runsOf(runs, id) });
			all.origins.push(runs.map(({ from }) => from));
		}
	}
	return all;
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
	{ metrics }: Gathered,
	{ run, id, metric }: { run: Run; id: string; metric: string },
	firsts: Map<string, Where>,
) {
	const here = run.figures.find((figure) => figure.id === id)?.metric;
	if (!here) return;
	const before = metrics.get(metric);
	if (!before) {
		metrics.set(metric, here);
		firsts.set(metric, run.from);
		return;
	}
	const difference = differenceOf(before, here);
	if (difference)
		throw new Unreadable(run.from(), {
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

function runsOf(runs: readonly Run[], id: string): Pick<Sample, 'runs' | 'note'> {
	const figures = runs.map(({ figures: all }) => all.find((figure) => figure.id === id));
	const values = figures.map((figure) => figure?.value ?? null);
	const note = noteOf(figures, values);
	return { runs: values, ...(note && { note }) };
}

function noteOf(figures: readonly (Figure | undefined)[], values: readonly (number | null)[]) {
	const why = (place: number) => figures[place]?.why ?? 'no value';
	const missing = values.flatMap((value, place) => (value === null ? [place] : []));
	const reasons = new Set(missing.map(why));
	if (missing.length === values.length && reasons.size === 1 && values.length > 1)
		return `All runs have ${why(0)}.`;
	return missing.map((place) => `Run ${place + 1} has ${why(place)}.`).join(' ');
}
