import { createHash } from 'node:crypto';
import type { Benchmark, Sample } from './benchmark.ts';
import { percentileParameter } from './percentiles.ts';
import { key } from './series.ts';
import { readingsOf } from './readings.ts';
import type { View } from './view.ts';

/**
 * The part of a study that one of its views shows, as a study of its own: that view, and the
 * subjects, metrics and samples it draws on. Whatever draws a study draws this.
 */
export function sliceOf(benchmark: Benchmark, viewId: string): Benchmark {
	const view = benchmark.views[viewId];
	if (!view) throw new Error(`There is no view "${viewId}" in "${benchmark.title}".`);
	const { story: _, baseline, ...kept } = benchmark;
	const samples = shownBy(benchmark, view);
	const subjects = new Set(samples.map(({ subject }) => subject));
	const metrics = new Set(samples.map(({ metric }) => metric));
	return {
		...kept,
		...(baseline !== undefined && subjects.has(baseline) && { baseline }),
		subjects: only(benchmark.subjects, subjects),
		metrics: only(benchmark.metrics, metrics),
		samples,
		views: { [viewId]: view },
	};
}

/** The samples of every metric that a view names, of its subjects, at its place or along it. */
function shownBy({ metrics, samples }: Benchmark, view: View): Sample[] {
	const { title: _, about: __, note: ___, subjects, at = {}, ...rest } = view;
	const named = new Set(textsIn(rest).filter((text) => text in metrics));
	return samples.filter(
		(sample) =>
			named.has(sample.metric) &&
			(!subjects || subjects.includes(sample.subject)) &&
			Object.entries(at).every(([name, value]) => sample.at?.[name] === value),
	);
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

function only<T>(record: Record<string, T>, names: Set<string>): Record<string, T> {
	return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
}

/**
 * Eight hexadecimal digits of the numbers a view shows: every run, of what, in which unit, how it
 * was obtained, against which ceiling and baseline. Words and looks are left out: a title may be
 * mended and a chart drawn better while its numbers stay what they were.
 */
export function hashOf({ benchmark, view }: { benchmark: Benchmark; view: View }): string {
	const { environment, baseline, basis } = benchmark;
	const samples = shownBy(benchmark, view);
	const subjects = new Set(samples.map(({ subject }) => subject));
	const metrics = new Set(samples.map(({ metric }) => metric));
	const [first, ...others] = readingsOf(view);
	const numbers = {
		metric: first.metric,
		unit: first.unit,
		others: others.length ? others.map(({ metric, unit }) => ({ metric, unit })) : undefined,
		along: alongOf(view),
		linkRate: environment.linkRate,
		baseline: subjects.has(baseline ?? '') ? baseline : undefined,
		subjects: only(benchmark.subjects, subjects),
		metrics: only(benchmark.metrics, metrics),
		samples: Object.fromEntries(samples.map((sample) => [key(sample), { basis, ...sample }])),
	};
	return createHash('sha256').update(JSON.stringify(numbers, plain)).digest('hex').slice(0, 8);
}

/** The parameter that a view draws along. */
function alongOf(view: View): string | undefined {
	if (view.kind === 'percentiles') return percentileParameter;
	return view.kind === 'line' ? view.along : undefined;
}

const words = new Set(['name', 'label', 'note']);

/** Without words, and the fields in the order of their names: what is said counts, not where. */
function plain(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name]) => !words.has(name))
			.toSorted(([a], [b]) => (a < b ? -1 : 1)),
	);
}
