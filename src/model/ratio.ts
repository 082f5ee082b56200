import type { Benchmark } from './benchmark.ts';
import { isBaseline, measure, ranked, type Measure, type Row } from './series.ts';
import type { Range } from './statistics.ts';
import type { RankedView } from './view.ts';

/**
 * A subject's figure as a multiple of its own study's baseline. It has no unit, and it carries the
 * quantity it is a ratio of: only ratios, and only those of one quantity, may meet across studies.
 */
export interface Ratio {
	study: string;
	quantity: Measure['quantity'];
	better: Measure['better'];
	/** Median over median. */
	value: number;
	/** The least and the most that the runs of both allow: runs of two subjects are not pairs. */
	range: Range;
}

/** One row over another: its median ratio, from least over most to most over least; nothing over zero. */
export function over(row: Row, baseline: Row): Pick<Ratio, 'value' | 'range'> | undefined {
	if (baseline.range.min <= 0) return undefined;
	return {
		value: row.spread.median / baseline.spread.median,
		range: {
			min: row.range.min / baseline.range.max,
			max: row.range.max / baseline.range.min,
		},
	};
}

/** A row of a view beside its ratio to the study's baseline, where the study has one with a figure. */
export interface Held {
	row: Row;
	ratio: Ratio | undefined;
}

/** The rows of a view held against the study's own baseline. */
export function held(study: string, benchmark: Benchmark, view: RankedView): Held[] {
	const { quantity, better } = measure(benchmark, view);
	const rows = ranked(benchmark, view);
	const baseline = rows.find((row) => isBaseline(benchmark, row));
	return rows.map((row) => {
		const found = baseline && row !== baseline ? over(row, baseline) : undefined;
		return { row, ratio: found && { study, quantity, better, ...found } };
	});
}

/**
 * The geometric mean of ratios, the only mean under which a ratio and its inverse agree (Fleming and
 * Wallace, CACM 29(3), 1986). Throws when they are not ratios of one quantity in one direction.
 */
export function geometricMean(ratios: readonly Ratio[]): number {
	const [first] = ratios;
	if (!first) throw new Error('There is no mean of no ratios.');
	const stranger = ratios.find(
		({ quantity, better }) => quantity !== first.quantity || better !== first.better,
	);
	if (stranger)
		throw new Error(
			`Ratios of ${first.quantity} (${first.better}) and of ${stranger.quantity} (${stranger.better}) have no common mean.`,
		);
	const logs = ratios.reduce((sum, { value }) => sum + Math.log(value), 0);
	return Math.exp(logs / ratios.length);
}
