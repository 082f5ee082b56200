import type { Benchmark } from './benchmark.ts';
import { lines, type Row, type Series } from './series.ts';
import type { PercentilesView } from './view.ts';

/** The parameter of a study that holds percentiles, from above 0 up to 100, the slowest of all. */
export const percentileParameter = 'percentile';

/** The lines of a percentiles view, each from its lowest percentile to its highest. */
export function percentiles(benchmark: Benchmark, view: PercentilesView): Series[] {
	return lines(benchmark, { ...view, along: percentileParameter });
}

/**
 * How many nines a percentile has: 90 is one, 99 two, 99.9 three. It is the place of a percentile on
 * an axis where each step is ten times rarer; 100 has no such place.
 *
 * Source: HdrHistogram, whose percentile plots have 1 / (1 - p) on a log axis.
 */
export function nines(percentile: number): number {
	return -Math.log10(1 - percentile / 100);
}

/** The rows of all lines at a percentile that all of them have. */
export function across(series: readonly Series[], percentile: number): Row[] {
	return series.flatMap(({ points }) =>
		points.flatMap(({ x, row }) => (x === percentile ? [row] : [])),
	);
}

/** The percentiles that all lines have, from the lowest to the highest. */
export function shared(series: readonly Series[]): number[] {
	const [first, ...others] = series.map(({ points }) => new Set(points.map(({ x }) => x)));
	return [...(first ?? [])]
		.filter((percentile) => others.every((set) => set.has(percentile)))
		.toSorted((a, b) => a - b);
}
