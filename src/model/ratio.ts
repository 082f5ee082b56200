import type { Benchmark } from './benchmark.ts';
import { measure, ranked, type Measure, type Row } from './series.ts';
import { times, type Range } from './statistics.ts';
import type { RankedView } from './view.ts';

/** What a ratio is of. Ratios are alike when all three are the same. */
export interface RatioOf {
	study: string;
	quantity: Measure['quantity'];
	better: Measure['better'];
}

declare const made: unique symbol;

/**
 * A subject's figure as a multiple of its own study's baseline, without a unit. Only this file makes
 * one, and its type carries what it is of as far as that is known: literal studies do not mix.
 */
export type Ratio<Of extends RatioOf = RatioOf> = Readonly<Of> & {
	/** Median over median. */
	readonly value: number;
	/** The least and the most that the runs of both allow: runs of two subjects are not pairs. */
	readonly range: Readonly<Range>;
	readonly [made]: Of;
};

/** A row over another of its view: the ratio of their medians; nothing over what may be zero. */
function over<Of extends RatioOf>(row: Row, baseline: Row, of: Of): Ratio<Of> | undefined {
	const found = times(
		{ ...row.range, median: row.spread.median },
		{ ...baseline.range, median: baseline.spread.median },
	);
	return found && ({ ...of, ...found } as Ratio<Of>);
}

/** A row of a view beside its ratio to the baseline, where that has a figure. */
export interface Held<Study extends string = string> {
	row: Row;
	ratio: Ratio<RatioOf & { study: Study }> | undefined;
}

/** The rows of a view held against one of its subjects, by default the study's own baseline. */
export function held<const Study extends string>(
	study: Study,
	benchmark: Benchmark,
	view: RankedView,
	against = benchmark.baseline,
): Held<Study>[] {
	const { quantity, better } = measure(benchmark, view);
	const rows = ranked(benchmark, view);
	const baseline = rows.find(({ id }) => id === against);
	return rows.map((row) => ({
		row,
		ratio:
			baseline && row !== baseline ? over(row, baseline, { study, quantity, better }) : undefined,
	}));
}

/**
 * The geometric mean of ratios, the only mean under which a ratio and its inverse agree (Fleming and
 * Wallace, CACM 29(3), 1986). Ratios that are not alike have none: the compiler says so where their
 * types tell, and otherwise it throws, as it does for a ratio of zero.
 */
export function geometricMean<Of extends RatioOf>(
	first: Ratio<Of>,
	...others: Ratio<NoInfer<Of>>[]
): number {
	const stranger = others.find((other) => named(other) !== named(first));
	if (stranger)
		throw new Error(`Ratios of ${named(first)} and of ${named(stranger)} have no common mean.`);
	const all = [first, ...others];
	if (all.some(({ value }) => value <= 0))
		throw new Error(`A ratio of zero has no geometric mean (${named(first)}).`);
	return Math.exp(all.reduce((sum, { value }) => sum + Math.log(value), 0) / all.length);
}

function named({ study, quantity, better }: RatioOf): string {
	return `${quantity} (${better}) in ${study}`;
}
