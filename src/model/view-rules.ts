import type { Benchmark } from './benchmark.ts';
import { directionsOf } from './frontier.ts';
import { percentileParameter, percentiles } from './percentiles.ts';
import { suggest } from './problem.ts';
import type { Finding } from './rules.ts';
import { measure } from './series.ts';
import { convertible, units, type UnitName } from './unit.ts';
import { partsOf, readingsOf, type Reading } from './readings.ts';
import type { GroupedView, PercentilesView, ScatterView, View } from './view.ts';

const rule = 'views-hold';

/** What a view says against its study, or against itself. */
export function viewFindings(benchmark: Benchmark, id: string, view: View): Finding[] {
	const parts = partsOfView(id, view);
	const unknown = [
		...parts.flatMap((part) => unknownMetrics(benchmark, id, part)),
		...unknownSubjects(benchmark, id, view),
	];
	if (unknown.length) return unknown;
	const found = parts.flatMap((part) => [
		...ofUnit(benchmark, id, part),
		...ofPlace(benchmark, id, view, part),
	]);
	return found.length ? found : ofKind(benchmark, id, view);
}

/** One thing that a view reads, and where in the file it says so. */
interface Part {
	path: (string | number)[];
	reading: Reading;
}

function partsOfView(id: string, view: View): Part[] {
	return readingsOf(view).map((reading, place) => ({
		path: ['views', id, ...whereIn(view, place)],
		reading,
	}));
}

function whereIn({ kind }: View, place: number): (string | number)[] {
	if (kind === 'scatter') return [place ? 'y' : 'x'];
	return kind === 'grouped' ? ['parts', place] : [];
}

function unknownMetrics(benchmark: Benchmark, id: string, { path, reading }: Part): Finding[] {
	const metrics = Object.keys(benchmark.metrics);
	return partsOf(reading.metric)
		.filter((metric) => !metrics.includes(metric))
		.map((metric) => ({
			rule,
			path: [...path, 'metric'],
			message: `The view "${id}" names a metric that is not there: "${metric}".`,
			hint: suggest(metric, metrics),
		}));
}

function unknownSubjects(benchmark: Benchmark, id: string, view: View): Finding[] {
	const known = Object.keys(benchmark.subjects);
	const parts = view.kind === 'grouped' ? view.parts : [];
	const lists = [
		{ path: ['views', id, 'subjects'], subjects: view.subjects ?? [] },
		...parts.map(({ subjects = [] }, place) => ({
			path: ['views', id, 'parts', place, 'subjects'],
			subjects,
		})),
	];
	return lists.flatMap(({ path, subjects }) =>
		subjects.flatMap((subject, place) =>
			known.includes(subject)
				? []
				: {
						rule,
						path: [...path, place],
						message: `The view "${id}" names a subject that is not there: "${subject}".`,
						hint: suggest(subject, known),
					},
		),
	);
}

function ofUnit(benchmark: Benchmark, id: string, { path, reading }: Part): Finding[] {
	const { metric, unit } = reading;
	const stored = typeof metric === 'string' ? benchmark.metrics[metric]?.unit : undefined;
	if (!unit || !stored || convertible(stored, unit)) return [];
	const fitting = Object.keys(units).filter((name) => convertible(stored, name as UnitName));
	return [
		{
			rule,
			path: [...path, 'unit'],
			message: `The view "${id}" shows ${unit}, but its metric is in ${stored}.`,
			hint: `Choose ${fitting.join(', ')}.`,
		},
	];
}

function ofPlace(benchmark: Benchmark, id: string, view: View, { path, reading }: Part): Finding[] {
	const along = alongOf(view);
	const drawn = benchmark.samples.some(
		(sample) =>
			partsOf(reading.metric).includes(sample.metric) &&
			Object.entries(reading.at ?? {}).every(([name, value]) => sample.at?.[name] === value) &&
			(along === undefined || along in (sample.at ?? {})),
	);
	if (drawn) return [];
	return [
		{
			rule,
			path,
			message: `The view "${id}" has nothing to draw: no sample has its metric at that place.`,
			hint: 'Check "at" and "along" against the samples.',
		},
	];
}

/** The parameter that a view draws along. */
function alongOf(view: View): string | undefined {
	if (view.kind === 'percentiles') return percentileParameter;
	return view.kind === 'line' ? view.along : undefined;
}

function ofKind(benchmark: Benchmark, id: string, view: View): Finding[] {
	switch (view.kind) {
		case 'ranked':
		case 'line':
			return [];
		case 'grouped':
			return ofGrouped(benchmark, id, view);
		case 'percentiles':
			return ofPercentiles(benchmark, id, view);
		case 'scatter':
			return ofScatter(benchmark, id, view);
	}
}

/** Bars on one axis: one unit, and one end of it that is better. */
function ofGrouped(benchmark: Benchmark, id: string, view: GroupedView): Finding[] {
	const measures = readingsOf(view).map((reading) => measure(benchmark, reading));
	const [first] = measures;
	const other = measures.findIndex(({ unit }) => unit !== first?.unit);
	const turned = measures.findIndex(({ better }) => better !== first?.better);
	const [strange, against] = [measures[other], measures[turned]];
	if (first && strange) {
		const fits = convertible(first.unit, strange.unit);
		return [
			{
				rule,
				path: ['views', id, 'parts', other, 'metric'],
				message: `The view "${id}" mixes ${first.unit} and ${strange.unit} on one axis.`,
				hint: fits
					? `Add "unit": "${first.unit}", so that all parts are shown in it.`
					: 'Group metrics of one unit; give the others a view of their own, or use "scatter".',
			},
		];
	}
	if (!first || !against) return [];
	return [
		{
			rule,
			path: ['views', id, 'parts', turned, 'metric'],
			message: `The view "${id}" mixes directions: of "${first.quantity}" ${first.better} is better, of "${against.quantity}" ${against.better}.`,
			hint: 'Bars of one group are read the same way: give the other metric a view of its own, or use "scatter".',
		},
	];
}

function ofPercentiles(benchmark: Benchmark, id: string, view: PercentilesView): Finding[] {
	const seen = new Set(
		percentiles(benchmark, view).flatMap(({ points }) => points.map(({ x }) => x)),
	);
	const strange = [...seen].find((percentile) => percentile <= 0 || percentile > 100);
	if (strange !== undefined)
		return [
			{
				rule,
				path: ['views', id],
				message: `The view "${id}" draws a percentile of ${strange}.`,
				hint: 'A percentile lies above 0 and goes up to 100, the slowest of all: 99.9, not 0.999.',
			},
		];
	if (seen.size > 1) return [];
	return [
		{
			rule,
			path: ['views', id],
			message: `The view "${id}" has ${seen.size} percentile to draw.`,
			hint: 'Percentiles need two or more at one place, and "at" a value for every other parameter; for a single one use "ranked".',
		},
	];
}

function ofScatter(benchmark: Benchmark, id: string, view: ScatterView): Finding[] {
	if (JSON.stringify(view.x.metric) === JSON.stringify(view.y.metric))
		return [
			{
				rule,
				path: ['views', id, 'y', 'metric'],
				message: `Both axes of the view "${id}" show the same: ${partsOf(view.x.metric).join(' + ')}.`,
				hint: 'A scatter holds what is paid (x) against what is got for it (y); for one metric use "ranked".',
			},
		];
	const directions = directionsOf(benchmark, view);
	return (['x', 'y'] as const)
		.filter((axis) => directions[axis] === 'neither')
		.map((axis) => ({
			rule,
			path: ['views', id, axis, 'metric'],
			message: `The view "${id}" has no better end on its ${axis} axis: ${partsOf(view[axis].metric).join(' + ')} is better neither high nor low.`,
			hint: 'A frontier needs a direction on both axes: choose metrics whose "better" is higher or lower.',
		}));
}
