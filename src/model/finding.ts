import type { Benchmark } from './benchmark.ts';
import { frontier, marksOf, type Mark } from './frontier.ts';
import { across, percentiles, shared } from './percentiles.ts';
import { isBaseline, lines, measure, ranked, tied, tiesOf, type Row } from './series.ts';
import { overlap } from './statistics.ts';
import type { Text } from './text.ts';
import { readingsOf, type Reading } from './readings.ts';
import type { LineView, PercentilesView, ScatterView, View } from './view.ts';

/** How near its ceiling a median must be for the ceiling, not the system, to be what was measured. */
export const nearCeiling = 0.95;

/** What a view shows, as a fact that every language can put into a sentence. */
export type Finding =
	| { kind: 'full'; full: number; of: number; least: number; tied: number; ceiling: number }
	| { kind: 'all-tied'; of: number; low: Row; high: Row }
	| { kind: 'leaders-tied'; leaders: Row[]; tied: number; of: number }
	| { kind: 'leader'; leader: Row; next: Row; tied: number; of: number }
	| { kind: 'single-runs'; best: Row; worst: Row; of: number }
	| { kind: 'span'; low: Row; high: Row; of: number }
	| { kind: 'at-point'; x: number; best: Row; worst: Row; last: boolean; ended: string[] }
	| { kind: 'blocks'; blocks: { name: Text; finding: Finding }[] }
	| { kind: 'tail'; usual: Across; rare: Across | undefined; single: boolean }
	| { kind: 'frontier'; best: Mark[]; near: Mark[]; of: number; single: boolean }
	| { kind: 'nothing' };

/** The best and the worst at one percentile. */
export interface Across {
	percentile: number;
	best: Row;
	worst: Row;
}

/** What a reader should take away, computed from the same rows as the picture. */
export function finding(benchmark: Benchmark, view: View): Finding {
	switch (view.kind) {
		case 'ranked':
			return ofRanked(benchmark, view);
		case 'line':
			return ofLines(benchmark, view);
		case 'grouped':
			return {
				kind: 'blocks',
				blocks: readingsOf(view).map((reading) => ({
					name: reading.title,
					finding: ofRanked(benchmark, reading),
				})),
			};
		case 'percentiles':
			return ofPercentiles(benchmark, view);
		case 'scatter':
			return ofScatter(benchmark, view);
	}
}

function ofRanked(benchmark: Benchmark, view: Reading): Finding {
	const rows = ranked(benchmark, view).filter((row) => !isBaseline(benchmark, row));
	const [best, next] = rows;
	const worst = rows.at(-1);
	const { better, ceiling } = measure(benchmark, view);
	if (!best || !next || !worst) return { kind: 'nothing' };
	const of = rows.length;
	if (better === 'neither') return { kind: 'span', ...ends(rows), of };
	if (rows.every(exactSingle)) return { kind: 'single-runs', best, worst, of };
	const full = rows.filter((row) => ceiling && row.spread.median >= nearCeiling * ceiling);
	const ties = tied(rows).length;
	if (ceiling && full.length * 2 > of) {
		const least = Math.min(...full.map((row) => row.spread.median)) / ceiling;
		return { kind: 'full', full: full.length, of, least, tied: ties, ceiling };
	}
	return amongLeaders(rows, best, next, ties);
}

function exactSingle({ spread, range }: Row): boolean {
	return spread.runs === 1 && range.min === range.max;
}

function amongLeaders(rows: Row[], best: Row, next: Row, ties: number): Finding {
	const leaders = rows.filter((row) => overlap(row.range, best.range));
	const of = rows.length;
	if (tiesOf(rows)[0]?.length === of) return { kind: 'all-tied', of, ...ends(rows) };
	if (leaders.length > 1) return { kind: 'leaders-tied', leaders, tied: ties, of };
	return { kind: 'leader', leader: best, next, tied: ties, of };
}

function ends(rows: Row[]): { low: Row; high: Row } {
	const sorted = rows.toSorted((a, b) => a.spread.median - b.spread.median);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (!low || !high) throw new Error('A finding needs at least one row.');
	return { low, high };
}

/** At the last point that all lines reach: beyond it, whoever is left looks better by absence of the others. */
function ofLines(benchmark: Benchmark, view: LineView): Finding {
	const series = lines(benchmark, view);
	const xs = series.map((line) => new Set(line.points.map((point) => point.x)));
	const shared = [...(xs[0] ?? [])]
		.filter((x) => xs.every((set) => set.has(x)))
		.toSorted((a, b) => b - a)[0];
	if (shared === undefined || series.length < 2) return { kind: 'nothing' };
	const rows = series.flatMap(({ points }) =>
		points.filter(({ x }) => x === shared).map(({ row }) => row),
	);
	const { low, high } = ends(rows);
	const higher = measure(benchmark, view).better === 'higher';
	const last = Math.max(...xs.flatMap((set) => [...set]));
	return {
		kind: 'at-point',
		x: shared,
		best: higher ? high : low,
		worst: higher ? low : high,
		last: shared === last,
		ended: series
			.filter(({ points }) => (points.at(-1)?.x ?? 0) < last)
			.map(({ subject }) => subject.label),
	};
}

/** At a percentile that most requests meet, and at the rarest that all lines reach. */
function ofPercentiles(benchmark: Benchmark, view: PercentilesView): Finding {
	const series = percentiles(benchmark, view);
	const common = shared(series);
	const usual = [50, 90, 99].find((percentile) => common.includes(percentile)) ?? common[0];
	const rare = common.findLast((percentile) => percentile < 100) ?? 100;
	if (series.length < 2 || usual === undefined) return { kind: 'nothing' };
	const higher = measure(benchmark, view).better === 'higher';
	const at = (percentile: number): Across => {
		const { low, high } = ends(across(series, percentile));
		return { percentile, best: higher ? high : low, worst: higher ? low : high };
	};
	const single = series.every(({ points }) => points.every(({ row }) => row.spread.runs === 1));
	return { kind: 'tail', usual: at(usual), rare: rare > usual ? at(rare) : undefined, single };
}

function ofScatter(benchmark: Benchmark, view: ScatterView): Finding {
	const { best, near, of } = frontier(benchmark, view);
	if (of < 2 || best.length === 0) return { kind: 'nothing' };
	const single = marksOf(benchmark, view).every(({ x, y }) => exactSingle(x) && exactSingle(y));
	return { kind: 'frontier', best, near, of, single };
}
