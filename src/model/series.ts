import type { Basis, Benchmark, Metric, Sample, Subject } from './benchmark.ts';
import { overlap, spread, ties, type Range, type Spread } from './statistics.ts';
import { inLanguage } from './text.ts';
import { convert, type Quantity, type UnitName } from './unit.ts';
import { partsOf, type Measured, type Place, type Reading } from './view.ts';

/** What a view measures, once its metric is looked up or computed. */
export interface Measure {
	name: Metric['name'];
	quantity: Quantity;
	unit: UnitName;
	better: Metric['better'];
	/** The value nothing can pass, in `unit`. */
	ceiling: number | undefined;
}

/** One subject's runs at one place, in the unit shown. */
export interface Row {
	id: string;
	subject: Subject;
	runs: (number | null)[];
	spread: Spread;
	/** The spread, widened by the error of reading. */
	range: Range;
	basis: Basis[];
	censored: Sample['censored'];
	note: string | undefined;
}

/** One subject's values along a parameter. */
export interface Series {
	id: string;
	subject: Subject;
	points: { x: number; row: Row }[];
}

/** The metric of a reading, or what its sum and quotient add up to. */
export function measure(benchmark: Benchmark, view: Reading): Measure {
	if (typeof view.metric !== 'string') return derivedMeasure(benchmark, view, view.metric);
	const metric = find(benchmark.metrics, view.metric);
	const unit = view.unit ?? metric.unit;
	return { ...metric, unit, ceiling: ceiling(benchmark, metric, unit) };
}

type Quotient = Exclude<Measured, string>;

function derivedMeasure(benchmark: Benchmark, view: Reading, { sum, per }: Quotient): Measure {
	const first = find(benchmark.metrics, sum[0] ?? '');
	return {
		name: view.title,
		quantity: per ? 'cores-per-rate' : first.quantity,
		unit: per ? 'cores per Gbit/s' : (view.unit ?? first.unit),
		better: first.better,
		ceiling: undefined,
	};
}

function ceiling(benchmark: Benchmark, metric: Metric, unit: UnitName): number | undefined {
	if (metric.ceiling !== undefined) return convert(metric.ceiling, metric.unit, unit);
	const link = benchmark.environment.linkRate;
	const bound = metric.quantity === 'throughput' && metric.boundByLink !== false;
	return bound && link ? convert(link.value, link.unit, unit) : undefined;
}

/** The rows of a reading at its place, best first; in the study's own order where neither end is better. */
export function ranked(benchmark: Benchmark, view: Reading): Row[] {
	const { better } = measure(benchmark, view);
	const sign = { higher: -1, lower: 1, neither: 0 }[better];
	return rows(benchmark, view).toSorted((a, b) => sign * (a.spread.median - b.spread.median));
}

/** The rows of a reading at its place, in the order of its subjects. */
export function rows(benchmark: Benchmark, view: Reading): Row[] {
	const ids = view.subjects ?? Object.keys(benchmark.subjects);
	return ids.flatMap((id) => row(benchmark, view, id, view.at ?? {}) ?? []);
}

function row(benchmark: Benchmark, view: Reading, id: string, at: Place): Row | undefined {
	const parts = partsOf(view.metric).map((metric) => sampleAt(benchmark, id, metric, at));
	const [first] = parts;
	if (!first || parts.some((part) => !part)) return undefined;
	const samples = parts.filter((part) => part !== undefined);
	const runs = inUnit(benchmark, view, samples);
	const seen = spread(runs);
	if (!seen) return undefined;
	return {
		id,
		subject: find(benchmark.subjects, id),
		runs,
		spread: seen,
		range: widened(benchmark, view, runs, seen, first),
		basis: [...new Set(samples.flatMap((sample) => sample.basis ?? benchmark.basis))],
		censored: first.censored,
		note: samples.map((sample) => sample.note).find(Boolean),
	};
}

const indexes = new WeakMap<Benchmark, Map<string, Sample>>();

/** The sample of a subject and metric at exactly one place. */
function sampleAt(benchmark: Benchmark, subject: string, metric: string, at: Place) {
	let index = indexes.get(benchmark);
	if (!index) {
		index = new Map(benchmark.samples.map((sample) => [key(sample), sample]));
		indexes.set(benchmark, index);
	}
	return index.get(key({ subject, metric, at }));
}

/** What tells two samples of a study apart. */
export function key({
	subject,
	metric,
	at = {},
}: Pick<Sample, 'subject' | 'metric' | 'at'>): string {
	const place = Object.entries(at).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([subject, metric, place]);
}

function inUnit(
	benchmark: Benchmark,
	view: Reading,
	samples: readonly Sample[],
): (number | null)[] {
	const { unit } = measure(benchmark, view);
	const [first] = samples;
	if (typeof view.metric === 'string') {
		const stored = find(benchmark.metrics, view.metric).unit;
		return (first?.runs ?? []).map((run) => (run === null ? null : convert(run, stored, unit)));
	}
	return derivedRuns(benchmark, view.metric, samples, unit);
}

/** Run by run: what was measured together is added and divided together. */
function derivedRuns(
	benchmark: Benchmark,
	{ sum, per }: Quotient,
	samples: readonly Sample[],
	unit: UnitName,
): (number | null)[] {
	const addend = per ? 'cores' : unit;
	return (samples[0]?.runs ?? []).map((_, run) => {
		const parts = samples.map((sample) => sample.runs[run] ?? null);
		if (parts.includes(null)) return null;
		const total = sum.reduce(
			(all, id, place) =>
				all + convert(parts[place] ?? 0, find(benchmark.metrics, id).unit, addend),
			0,
		);
		if (!per) return total;
		return total / convert(parts[sum.length] ?? NaN, find(benchmark.metrics, per).unit, 'Gbit/s');
	});
}

function widened(
	benchmark: Benchmark,
	view: Reading,
	runs: readonly (number | null)[],
	{ min, max }: Spread,
	{ error }: Sample,
): Range {
	if (error === undefined || typeof view.metric !== 'string') return { min, max };
	const { unit } = measure(benchmark, view);
	const stored = find(benchmark.metrics, view.metric).unit;
	const ends = runs.flatMap((run, place) => {
		if (run === null) return [];
		const slack = convert((Array.isArray(error) ? error[place] : error) ?? 0, stored, unit);
		return [run - slack, run + slack];
	});
	return { min: Math.min(...ends), max: Math.max(...ends) };
}

/** The lines of a view: one a subject, its points in order along the view's parameter. */
export function lines(benchmark: Benchmark, view: Reading & { along: string }): Series[] {
	const xs = along(benchmark, view);
	const ids = view.subjects ?? Object.keys(benchmark.subjects);
	return ids.flatMap((id) => {
		const points = xs.flatMap((x) => {
			const found = row(benchmark, view, id, { ...view.at, [view.along]: x });
			return found ? [{ x, row: found }] : [];
		});
		return points.length ? [{ id, subject: find(benchmark.subjects, id), points }] : [];
	});
}

function along(benchmark: Benchmark, view: Reading & { along: string }): number[] {
	const metrics = partsOf(view.metric);
	const values = benchmark.samples
		.filter((sample) => metrics.includes(sample.metric))
		.map((sample) => sample.at?.[view.along])
		.filter((value) => typeof value === 'number');
	return [...new Set(values)].toSorted((a, b) => a - b);
}

/** Whether a row is the study's baseline rather than one of those compared. */
export function isBaseline(benchmark: Benchmark, row: Pick<Row, 'id'>): boolean {
	return row.id === benchmark.baseline;
}

/** The ties among rows that have more than one run or a known error; a single exact run ties with nothing. */
export function tiesOf(rows: readonly Row[]): number[][] {
	return ties(rows.map((row) => row.range));
}

/** The rows whose range overlaps that of another. */
export function tied(rows: readonly Row[]): Row[] {
	return rows.filter((row) =>
		rows.some((other) => other !== row && overlap(row.range, other.range)),
	);
}

/** The metric's name for people. */
export function nameOf({ name }: Measure, language: string): string {
	return inLanguage(name, language);
}

function find<T>(record: Record<string, T>, id: string): T {
	const found = record[id];
	if (found === undefined)
		throw new Error(`There is no "${id}" among ${Object.keys(record).join(', ')}.`);
	return found;
}
