import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/charts/index.ts';
import { benchmarkSchema } from '../../src/model/benchmark.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import { held } from '../../src/model/ratio.ts';
import { lines, measure, ranked, tiesOf, type Row } from '../../src/model/series.ts';
import { convert, convertible, unitNames } from '../../src/model/unit.ts';
import { readingsOf } from '../../src/model/readings.ts';
import type { LineView, RankedView, View } from '../../src/model/view.ts';
import { frame } from '../charts/frame.ts';
import { inSmallest, inUnit } from './again-units.ts';
import * as again from './again.ts';
import { differences } from './differences.ts';

const views = readdirSync('data/benchmarks').flatMap((name) => {
	const json: unknown = JSON.parse(readFileSync(`data/benchmarks/${name}`, 'utf8'));
	const benchmark = benchmarkSchema.parse(json);
	const file = json as again.File;
	return Object.entries(benchmark.views).map(([id, view]) => ({
		id: `${name.replace('.json', '')}/${id}`,
		benchmark,
		view,
		file,
		plain: file.views[id] as again.FileView,
	}));
});

/** Views of one metric each: what a group or a scatter reads, part by part. */
const single = views.flatMap(({ id, view, plain, ...study }) => {
	const plains = again.simple(plain);
	return simple(view).map((part, place) => ({
		id: plains.length > 1 ? `${id}, part ${place + 1}` : id,
		view: part,
		plain: plains[place] as again.FileView,
		...study,
	}));
});

function simple(view: View): (RankedView | LineView)[] {
	if (view.kind === 'ranked' || view.kind === 'line') return [view];
	if (view.kind === 'percentiles')
		return [{ ...view, kind: 'line', along: 'percentile', x: 'linear' }];
	return readingsOf(view).map((reading) => ({ kind: 'ranked', ...reading }));
}

test('a unit is as many of another as again-units.ts has it', () => {
	const known = unitNames.filter((unit) => unit in inSmallest);
	const pairs = known.flatMap((from) =>
		unitNames.filter((to) => convertible(from, to)).map((to) => [from, to] as const),
	);
	expect(pairs.length).toBeGreaterThan(100);
	const wrong = pairs.flatMap(([from, to]) =>
		differences(convert(7, from, to), inUnit(7, from, to), 1e-12, `${from} in ${to}`),
	);
	expect(wrong).toEqual([]);
});

describe.each(single)('$id', ({ id, benchmark, view, file, plain }) => {
	const rows = again.rowsAgain(file, plain);
	const compared = rows.filter((row) => row.id !== file.baseline);

	test('has the runs, medians and ranges that its samples make, in its unit', () => {
		const { unit, better, ceiling } = measure(benchmark, view);
		expect([unit, better]).toEqual([again.unitOf(file, plain), again.betterOf(file, plain)]);
		expect(differences(ceiling, again.ceilingOf(file, plain))).toEqual([]);
		expect(rows.length).toBeGreaterThan(0);
		expect(differences(inOrder(shown(benchmark, view)), inOrder(rows))).toEqual([]);
	});

	test('says of its figures what holds of them', () => {
		const found = finding(benchmark, view);
		const ceiling = again.ceilingOf(file, plain);
		const told = view.kind === 'line' ? atPoint(found, rows) : among(found, compared, ceiling);
		expect(differences(plainly(found), told)).toEqual([]);
	});

	if (view.kind !== 'ranked') return;

	test('orders its rows best first', () => {
		const medians = ranked(benchmark, view).map(({ spread }) => spread.median);
		const better = again.betterOf(file, plain);
		const sign = better === 'higher' ? -1 : 1;
		if (better === 'neither') return;
		expect(medians).toEqual([...medians].sort((a, b) => sign * (a - b)));
	});

	test('holds every row against the baseline', () => {
		const base = rows.find((row) => row.id === file.baseline);
		const ratios = held(id, benchmark, view).map(({ row, ratio }) => ({
			id: row.id,
			ratio: ratio && { value: ratio.value, range: ratio.range },
		}));
		const wanted = rows.map((row) => ({
			id: row.id,
			ratio: base && row !== base ? again.ratioAgain(row, base) : undefined,
		}));
		expect(differences(inOrder(ratios), inOrder(wanted))).toEqual([]);
	});

	test('ties and draws who cannot be told apart', () => {
		const all = ranked(benchmark, view);
		const rivals = all.filter((row) => row.id !== file.baseline);
		const wanted = again.tiesAgain(compared);
		expect(named(tiesOf(rivals), rivals)).toEqual(wanted);
		const { data, options } = draw(benchmark, view, frame).config;
		expect(named(options.plugins.strata.ties ?? [], all)).toEqual(wanted);
		const drawn = options.plugins.strata.rows?.map((row, place) => ({
			id: all[place]?.id ?? '',
			...{ min: row?.min, max: row?.max, runs: row?.runs },
			median: (data.datasets[0]?.['data'] as number[])[place],
		}));
		const known = rows.map(({ runs, range, median, ...row }) => ({
			id: row.id,
			...{ ...range, median, runs: runs.filter((run) => run !== null) },
		}));
		expect(differences(inOrder(drawn ?? []), inOrder(known), 1e-4)).toEqual([]);
	});
});

describe.each(views.filter(({ view }) => view.kind === 'scatter'))('$id', (chart) => {
	test('names who sets the frontier and who cannot be told apart from it', () => {
		const { benchmark, view, file, plain } = chart;
		const found = finding(benchmark, view);
		if (found.kind !== 'frontier') throw new Error(`There is no frontier but "${found.kind}".`);
		const parts = again.simple(plain);
		const [xs = [], ys = []] = parts.map((part) =>
			again.rowsAgain(file, part).filter((row) => row.id !== file.baseline),
		);
		const ids = (marks: { id: string }[]) => marks.map(({ id }) => id).sort();
		const { best, near } = again.frontierAgain(
			xs,
			ys,
			parts.map((part) => again.betterOf(file, part)),
		);
		expect({ best: ids(found.best), near: ids(found.near) }).toEqual({
			best: best.sort(),
			near: near.sort(),
		});
	});
});

describe.each(views.filter(({ view }) => view.kind === 'percentiles'))('$id', (chart) => {
	test('compares its lines at percentiles that all of them have', () => {
		const { benchmark, view, file, plain } = chart;
		const found = finding(benchmark, view);
		if (found.kind !== 'tail') throw new Error(`There is no tail but "${found.kind}".`);
		const [part] = again.simple(plain);
		const rows = part ? again.rowsAgain(file, part) : [];
		const { rare, usual } = found;
		for (const { percentile, best, worst } of rare ? [usual, rare] : [usual]) {
			const medians = rows.filter(({ x }) => x === percentile).map(({ median }) => median);
			expect(medians).toHaveLength(new Set(rows.map(({ id }) => id)).size);
			expect(best.spread.median).toBe(Math.min(...medians));
			expect(worst.spread.median).toBe(Math.max(...medians));
		}
		const rarest = again.atLastShared(rows.filter(({ x }) => x !== 100)).x;
		expect((rare ?? usual).percentile).toBe(rarest);
	});
});

function shown(benchmark: Parameters<typeof measure>[0], view: RankedView | LineView) {
	const plainRow = ({ id, runs, spread, range }: Row) => ({
		...{ id, runs, range, median: spread.median },
	});
	if (view.kind === 'ranked') return ranked(benchmark, view).map(plainRow);
	return lines(benchmark, view).flatMap(({ points }) =>
		points.map(({ x, row }) => ({ ...plainRow(row), x })),
	);
}

function inOrder<T extends { id: string; x?: number }>(rows: readonly T[]): T[] {
	return [...rows].sort((a, b) => (a.id === b.id ? (a.x ?? 0) - (b.x ?? 0) : a.id < b.id ? -1 : 1));
}

function named(ties: readonly number[][], rows: readonly Row[]): string[][] {
	return ties
		.map((tie) => tie.map((place) => rows[place]?.id ?? '').sort())
		.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** A finding with its rows as names and medians. */
function plainly(found: Finding): unknown {
	const plain = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(plain).sort();
		if (typeof value !== 'object' || value === null) return value;
		return (value as Row).spread.median;
	};
	return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, plain(value)]));
}

/** What a finding of that kind has to say of the rows; nothing where it may not be of that kind. */
function among(found: Finding, rows: again.Again[], ceiling = Infinity): unknown {
	const { kind } = found;
	const medians = rows.map(({ median }) => median).sort((a, b) => a - b);
	const [low, high] = [medians[0], medians.at(-1)];
	const of = rows.length;
	const others = (row: again.Again) => rows.filter((other) => other !== row);
	const tied = rows.filter((row) => others(row).some((other) => again.alike(row, other))).length;
	const top = (row?: Row) => rows.find(({ id }) => id === row?.id);
	const nearBest = (best?: again.Again) => rows.filter((row) => best && again.alike(row, best));
	switch (kind) {
		case 'full': {
			const full = medians.filter((median) => median >= 0.95 * ceiling);
			return { kind, full: full.length, of, least: (full[0] ?? NaN) / ceiling, tied, ceiling };
		}
		case 'all-tied':
			return rows.every((row) => nearBest(row).length === of) && { kind, of, low, high };
		case 'leaders-tied': {
			const leaders = nearBest(top(found.leaders[0])).map(({ median }) => median);
			return { kind, leaders: leaders.sort(), tied, of };
		}
		case 'leader': {
			const ends = [top(found.leader)?.median, top(found.next)?.median];
			const first = ends[0] === high ? medians.toReversed() : medians;
			return (
				nearBest(top(found.leader)).length === 1 && {
					...{ kind, leader: first[0], next: first[1], tied, of },
				}
			);
		}
		case 'single-runs': {
			const [best, worst] = top(found.best)?.median === high ? [high, low] : [low, high];
			const exact = rows.every(({ runs, range }) => runs.length && range.min === range.max);
			return exact && { kind, best, worst, of };
		}
		case 'span':
			return { kind, low, high, of };
		case 'nothing':
			return of < 2 && { kind };
		default:
			return undefined;
	}
}

/** What a finding at a point of lines has to say: of the last place that all lines reach. */
function atPoint(found: Finding, rows: again.Again[]): unknown {
	if (found.kind !== 'at-point') return undefined;
	const { x, low, high } = again.atLastShared(rows);
	const [best, worst] = found.best.spread.median === low ? [low, high] : [high, low];
	const last = x === Math.max(...rows.map((row) => row.x ?? NaN));
	const { ended } = found;
	return {
		kind: 'at-point',
		x,
		best,
		worst,
		last,
		ended: [...ended].sort(),
	};
}
