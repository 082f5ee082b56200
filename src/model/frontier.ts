import type { Benchmark, Metric, Subject } from './benchmark.ts';
import { isBaseline, measure, rows, type Row } from './series.ts';
import { overlap, type Range } from './statistics.ts';
import { axisReading } from './readings.ts';
import type { ScatterView } from './view.ts';

/** One subject on both axes of a scatter, in the units shown. */
export interface Mark {
	id: string;
	subject: Subject;
	x: Row;
	y: Row;
	/** The runs measured together, each a point; none where the axes have different numbers of runs. */
	runs: { x: number; y: number }[];
}

/** The subjects that have a figure on both axes, in the order of the study. */
export function marksOf(benchmark: Benchmark, view: ScatterView): Mark[] {
	const [xs, ys] = [view.x, view.y].map((axis) => rows(benchmark, axisReading(view, axis)));
	return (xs ?? []).flatMap((x) => {
		const y = ys?.find(({ id }) => id === x.id);
		return y ? { id: x.id, subject: x.subject, x, y, runs: together(x.runs, y.runs) } : [];
	});
}

function together(xs: Row['runs'], ys: Row['runs']): Mark['runs'] {
	if (xs.length !== ys.length) return [];
	return xs.flatMap((x, run) => {
		const y = ys[run] ?? null;
		return x === null || y === null ? [] : { x, y };
	});
}

/** Which end of each axis is better. */
export interface Directions {
	x: Metric['better'];
	y: Metric['better'];
}

export function directionsOf(benchmark: Benchmark, view: ScatterView): Directions {
	return {
		x: measure(benchmark, axisReading(view, view.x)).better,
		y: measure(benchmark, axisReading(view, view.y)).better,
	};
}

/** What a scatter's subjects come to: who sets the frontier, and who cannot be told apart from it. */
export interface Frontier {
	/** By their medians no other is at least as good on both axes; from the best on x to the best on y. */
	best: Mark[];
	/** Not on that line, yet nobody is clearly better on one axis and not clearly worse on the other. */
	near: Mark[];
	/** All that compete: the baseline is what they are held against. */
	of: number;
}

/**
 * The efficient frontier (Pareto) of a scatter. Medians alone would make it out of noise, so those
 * whom ranges do not tell apart from it are named as well: ranges that overlap decide nothing.
 */
export function frontier(benchmark: Benchmark, view: ScatterView): Frontier {
	const directions = directionsOf(benchmark, view);
	const marks = marksOf(benchmark, view).filter((mark) => !isBaseline(benchmark, mark));
	const sign = directions.x === 'higher' ? -1 : 1;
	const best = marks
		.filter((mark) => !marks.some((other) => dominates(other, mark, directions)))
		.toSorted((a, b) => sign * (a.x.spread.median - b.x.spread.median));
	const near = marks.filter(
		(mark) => !best.includes(mark) && !marks.some((other) => beats(other, mark, directions)),
	);
	return { best, near, of: marks.length };
}

/** By medians: at least as good on both axes and better on one. */
function dominates(a: Mark, b: Mark, directions: Directions): boolean {
	const leads = axes.map(
		(axis) =>
			(a[axis].spread.median - b[axis].spread.median) * (directions[axis] === 'higher' ? 1 : -1),
	);
	return leads.every((lead) => lead >= 0) && leads.some((lead) => lead > 0);
}

/** By ranges: clearly better on one axis and not clearly worse on the other. */
function beats(a: Mark, b: Mark, directions: Directions): boolean {
	return (
		axes.some((axis) => clearly(a[axis].range, b[axis].range, directions[axis])) &&
		!axes.some((axis) => clearly(b[axis].range, a[axis].range, directions[axis]))
	);
}

const axes = ['x', 'y'] as const;

function clearly(a: Range, b: Range, better: Metric['better']): boolean {
	return !overlap(a, b) && (better === 'higher' ? a.min > b.max : a.max < b.min);
}
