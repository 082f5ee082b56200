import { inUnit } from './again-units.ts';

/*
 * Every derived value a second way: from the files of data/benchmarks as plain JSON, with units,
 * medians, ranges, ratios and ties written anew and naively. Nothing of src/ is used here, so a slip
 * there and a slip here would have to agree to stay unseen.
 */

/** A study as its file has it. */
export interface File {
	baseline?: string;
	environment: { linkRate?: Amount };
	subjects: Record<string, { solution: string; label: string }>;
	metrics: Record<
		string,
		{ quantity: string; unit: string; better: string; ceiling?: number; boundByLink?: boolean }
	>;
	samples: {
		subject: string;
		metric: string;
		at?: Place;
		runs: (number | null)[];
		error?: number | (number | null)[];
	}[];
	views: Record<string, FileView>;
}

interface Amount {
	value: number;
	unit: string;
}

type Place = Record<string, number | string>;

export interface FileView {
	kind: string;
	metric: string | { sum: string[]; per?: string };
	at?: Place;
	subjects?: string[];
	unit?: string;
	along?: string;
	/** Of a group. */
	parts?: Part[];
	/** Of a scatter; of lines, the kind of axis. */
	x?: Part | string;
	y?: Part | string;
}

type Part = Pick<FileView, 'metric' | 'at' | 'subjects' | 'unit'>;

/** A view as views of one metric each: the parts of a group, the axes of a scatter, x first. */
export function simple(view: FileView): FileView[] {
	if (view.kind === 'percentiles') return [{ ...view, along: 'percentile' }];
	const axes = view.kind === 'scatter' ? [view.x as Part, view.y as Part] : [];
	const parts = [...(view.parts ?? []), ...axes];
	if (parts.length === 0) return [view];
	return parts.map((part) => {
		const { unit = part.unit, subjects } = view;
		return {
			kind: 'ranked',
			metric: part.metric,
			at: Object.assign({}, view.at, part.at),
			...(part.subjects ? { subjects: part.subjects } : subjects ? { subjects } : {}),
			...(unit === undefined ? {} : { unit }),
		};
	});
}

/** A subject's figures at one place of a view. */
export interface Again {
	id: string;
	x?: number;
	runs: (number | null)[];
	median: number;
	range: { min: number; max: number };
}

/** The unit that a view shows. */
export function unitOf(file: File, { metric, unit }: FileView): string {
	if (typeof metric === 'string') return unit ?? unitAt(file, metric);
	return metric.per === undefined ? (unit ?? unitAt(file, metric.sum[0])) : 'cores per Gbit/s';
}

/** Which way is better in a view. */
export function betterOf({ metrics }: File, { metric }: FileView): string | undefined {
	return metrics[typeof metric === 'string' ? metric : (metric.sum[0] ?? '')]?.better;
}

function unitAt({ metrics }: File, metric = ''): string {
	const found = metrics[metric];
	if (!found) throw new Error(`There is no metric ${metric}.`);
	return found.unit;
}

/** The highest value that a view can show, where there is one. */
export function ceilingOf(file: File, view: FileView): number | undefined {
	if (typeof view.metric !== 'string') return undefined;
	const metric = file.metrics[view.metric];
	const link = file.environment.linkRate;
	if (metric?.ceiling !== undefined) return inUnit(metric.ceiling, metric.unit, unitOf(file, view));
	if (metric?.quantity !== 'throughput' || metric.boundByLink === false || !link) return undefined;
	return inUnit(link.value, link.unit, unitOf(file, view));
}

/** Every subject of a view at every place that it shows, in the order of the file. */
export function rowsAgain(file: File, view: FileView): Again[] {
	const { along } = view;
	const found: Again[] = [];
	for (const id of view.subjects ?? Object.keys(file.subjects)) {
		if (along === undefined) found.push(...rowAt(file, view, id, view.at ?? {}));
		else
			for (const x of placesAlong(file, view, along))
				found.push(
					...rowAt(file, view, id, { ...view.at, [along]: x }).map((row) => ({ ...row, x })),
				);
	}
	return found;
}

function placesAlong(file: File, view: FileView, along: string): number[] {
	const found = new Set<number>();
	for (const { metric, at } of file.samples) {
		const x = at?.[along];
		if (partsOf(view).includes(metric) && typeof x === 'number') found.add(x);
	}
	return [...found].sort((a, b) => a - b);
}

function partsOf({ metric }: FileView): string[] {
	if (typeof metric === 'string') return [metric];
	return metric.per === undefined ? metric.sum : metric.sum.concat(metric.per);
}

function rowAt(file: File, view: FileView, id: string, at: Place): Again[] {
	const samples = partsOf(view).map((metric) =>
		file.samples.find(
			(sample) => sample.subject === id && sample.metric === metric && same(sample.at ?? {}, at),
		),
	);
	const [first] = samples;
	if (!first || samples.includes(undefined)) return [];
	const runs = first.runs.map((_, run) =>
		valueOf(
			file,
			view,
			samples.map((sample) => sample?.runs[run] ?? null),
		),
	);
	const known = runs.filter((run) => run !== null);
	if (known.length === 0) return [];
	return [{ id, runs, median: medianOf(known), range: rangeOf(file, view, runs, first.error) }];
}

function same(one: Place, other: Place): boolean {
	const names = Object.keys({ ...one, ...other });
	return names.every((name) => one[name] === other[name]);
}

/** One run of a view from the same run of its metrics. */
function valueOf(file: File, view: FileView, parts: (number | null)[]): number | null {
	const { metric } = view;
	const [first] = parts;
	if (first === null || first === undefined || parts.includes(null)) return null;
	if (typeof metric === 'string') return inUnit(first, unitAt(file, metric), unitOf(file, view));
	const addend = metric.per === undefined ? unitOf(file, view) : 'cores';
	let total = 0;
	for (const [place, id] of metric.sum.entries())
		total += inUnit(parts[place] ?? NaN, unitAt(file, id), addend);
	if (metric.per === undefined) return total;
	return total / inUnit(parts.at(-1) ?? NaN, unitAt(file, metric.per), 'Gbit/s');
}

/** The value that as many lie below as above, or the mean of the two nearest to that. */
export function medianOf(values: readonly number[]): number {
	const left = [...values];
	while (left.length > 2) {
		left.splice(left.indexOf(Math.min(...left)), 1);
		left.splice(left.indexOf(Math.max(...left)), 1);
	}
	return left.reduce((sum, value) => sum + value, 0) / left.length;
}

function rangeOf(
	file: File,
	view: FileView,
	runs: (number | null)[],
	error: number | (number | null)[] | undefined,
): Again['range'] {
	const range = { min: Infinity, max: -Infinity };
	for (const [run, value] of runs.entries()) {
		if (value === null) continue;
		const own = (typeof error === 'number' ? error : error?.[run]) ?? 0;
		const slack =
			typeof view.metric === 'string'
				? inUnit(own, unitAt(file, view.metric), unitOf(file, view))
				: 0;
		if (value - slack < range.min) range.min = value - slack;
		if (value + slack > range.max) range.max = value + slack;
	}
	return range;
}

/** One row as a multiple of another: medians, and the ends of every pair of their ends. */
export function ratioAgain(row: Again, baseline: Again) {
	if (!(baseline.range.min > 0)) return undefined;
	const ends = [row.range.min, row.range.max].flatMap((end) => [
		end / baseline.range.min,
		end / baseline.range.max,
	]);
	return {
		value: row.median / baseline.median,
		range: { min: Math.min(...ends), max: Math.max(...ends) },
	};
}

/** Whether two rows cannot be told apart: neither lies wholly above the other. */
export function alike(one: Again, other: Again): boolean {
	return !(one.range.min > other.range.max) && !(other.range.min > one.range.max);
}

/** Every largest set of rows that are all alike, by name (Bron and Kerbosch, CACM 16(9), 1973). */
export function tiesAgain(rows: readonly Again[]): string[][] {
	const found: string[][] = [];
	const grow = (set: Again[], may: Again[], done: Again[]) => {
		if (may.length + done.length === 0 && set.length > 1)
			found.push(set.map(({ id }) => id).sort());
		for (const row of [...may]) {
			const near = (other: Again) => other !== row && alike(row, other);
			grow([...set, row], may.filter(near), done.filter(near));
			may = may.filter((other) => other !== row);
			done = [...done, row];
		}
	};
	grow([], [...rows], []);
	return found.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** The least and the most at the last place that every line of a view reaches. */
export function atLastShared(rows: readonly Again[]): { x: number; low: number; high: number } {
	const ids = [...new Set(rows.map(({ id }) => id))];
	const xs = rows.map(({ x = NaN }) => x);
	const x = Math.max(
		...xs.filter((at) => ids.every((id) => rows.some((row) => row.id === id && row.x === at))),
	);
	const medians = rows.filter((row) => row.x === x).map(({ median }) => median);
	return { x, low: Math.min(...medians), high: Math.max(...medians) };
}

/** The rows of a scatter that no other is at least as good as on both axes, and those that may be among them. */
export function frontierAgain(
	xs: readonly Again[],
	ys: readonly Again[],
	[x, y]: readonly (string | undefined)[],
): { best: string[]; near: string[] } {
	const ids = xs.map(({ id }) => id).filter((id) => ys.some((row) => row.id === id));
	const row = (rows: readonly Again[], id: string) => rows.find((one) => one.id === id) ?? empty;
	const lead = (a: number, b: number, better?: string) => (better === 'lower' ? b - a : a - b);
	const leads = (a: string, b: string) => [
		lead(row(xs, a).median, row(xs, b).median, x),
		lead(row(ys, a).median, row(ys, b).median, y),
	];
	const best = ids.filter(
		(id) =>
			!ids.some((other) => {
				const [one = 0, two = 0] = leads(other, id);
				return one >= 0 && two >= 0 && one + two > 0;
			}),
	);
	const clearly = (a: string, b: string, axis: 0 | 1) => {
		const rows = axis === 0 ? xs : ys;
		return !alike(row(rows, a), row(rows, b)) && (leads(a, b)[axis] ?? 0) > 0;
	};
	const beaten = (id: string) =>
		ids.some(
			(other) =>
				(clearly(other, id, 0) && !clearly(id, other, 1)) ||
				(clearly(other, id, 1) && !clearly(id, other, 0)),
		);
	return { best, near: ids.filter((id) => !best.includes(id) && !beaten(id)) };
}

const empty: Again = { id: '', runs: [], median: NaN, range: { min: NaN, max: NaN } };
