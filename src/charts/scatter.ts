import type { Benchmark } from '../model/benchmark.ts';
import { figure } from '../model/figure.ts';
import { directionsOf, frontier, marksOf, type Mark } from '../model/frontier.ts';
import { measure, type Measure, type Row } from '../model/series.ts';
import { inLanguage } from '../model/text.ts';
import { axisReading } from '../model/readings.ts';
import type { ScatterView } from '../model/view.ts';
import {
	axis,
	colours,
	drawable,
	sharedOptions,
	toned,
	type Drawing,
	type Frame,
} from './drawing.ts';

/** The modes of one system share its colour and differ in their shape. */
const shapes = ['circle', 'rect', 'triangle', 'rectRot'];

/** A mark a subject where its medians meet, its runs and ranges behind it, and the efficient frontier. */
export function drawScatter(benchmark: Benchmark, view: ScatterView, frame: Frame): Drawing {
	const marks = marksOf(benchmark, view);
	const x = measure(benchmark, axisReading(view, view.x));
	const y = measure(benchmark, axisReading(view, view.y));
	const { x: better, y: betterY } = directionsOf(benchmark, view);
	const title = (name: 'x' | 'y', { unit }: Measure) =>
		`${inLanguage(view[name].name, frame.language)} (${frame.words.unit(unit)})`;
	const most = Math.max(...marks.map((mark) => mark.y.range.max));
	const limit = y.ceiling !== undefined && most > y.ceiling * 0.8 ? y.ceiling : undefined;
	const size = frame.narrow ? { width: 340, height: 420 } : { width: 720, height: 460 };
	const corner = {
		x: better === 'lower' ? ('left' as const) : ('right' as const),
		y: betterY === 'lower' ? ('bottom' as const) : ('top' as const),
	};
	return {
		...size,
		config: {
			type: 'line',
			data: { datasets: marks.map((mark, place) => dataset(mark, marks.slice(0, place), frame)) },
			options: {
				...sharedOptions(frame.language),
				layout: { padding: { top: limit === undefined ? 8 : 18, right: 14 } },
				scales: {
					x: { ...axis(title('x', x)), ...extent(marks.map((mark) => mark.x)) },
					y: {
						...axis(title('y', y)),
						...extent(marks.map((mark) => mark.y)),
						...(limit === undefined ? {} : { max: limit }),
					},
				},
				plugins: {
					legend: { display: false },
					strata: {
						names: 'beside',
						colours,
						marks: marks.map((mark) => behind(mark, frame)),
						frontier: {
							points: frontier(benchmark, view).best.map((mark) => middle(mark)),
							label: frame.words.frontier,
						},
						better: { ...corner, text: frame.words.better(corner) },
						...(limit === undefined
							? {}
							: { ceiling: { value: limit, label: frame.words.ceiling, axis: 'y' as const } }),
						said: marks.map((mark) => [said(mark, { x, y }, frame)]),
						tips: marks.map((mark) => [runs(mark, frame)]),
					},
				},
			},
		},
	};
}

/** From zero unless all figures lie far from it: an axis of places, not of lengths, may start elsewhere. */
function extent(rows: Row[]) {
	const least = Math.min(...rows.map(({ range }) => range.min));
	const most = Math.max(...rows.map(({ range }) => range.max));
	const air = (most - least) * 0.06;
	return {
		type: 'linear',
		...(least < most / 4 ? { beginAtZero: true } : { suggestedMin: drawable(least - air) }),
		suggestedMax: drawable(most + air),
	};
}

function dataset(mark: Mark, before: Mark[], frame: Frame) {
	const { solution, label } = mark.subject;
	const kin = before.filter((other) => other.subject.solution === solution);
	return {
		label,
		data: [middle(mark)],
		showLine: false,
		backgroundColor: toned(frame, solution),
		borderColor: colours.paper,
		borderWidth: 1,
		pointStyle: shapes[kin.length % shapes.length],
		pointRadius: 6,
		clip: false,
	};
}

function middle({ x, y }: Mark) {
	return { x: drawable(x.spread.median), y: drawable(y.spread.median) };
}

function behind({ subject, x, y, runs }: Mark, frame: Frame) {
	return {
		label: subject.label,
		colour: toned(frame, subject.solution),
		x: ends(x),
		y: ends(y),
		runs: runs.length > 1 ? runs.map((run) => ({ x: drawable(run.x), y: drawable(run.y) })) : [],
	};
}

function ends({ spread, range }: Row) {
	return {
		median: drawable(spread.median),
		min: drawable(range.min),
		max: drawable(range.max),
	};
}

function said(
	{ subject, x, y }: Mark,
	axes: { x: Measure; y: Measure },
	{ language, words }: Frame,
) {
	const value = ({ spread }: Row, { unit }: Measure) =>
		`${figure(spread.median, language)} ${words.unit(unit)}`;
	return { title: subject.label, value: `${value(y, axes.y)} · ${value(x, axes.x)}` };
}

function runs({ runs: all }: Mark, { language, words }: Frame): string {
	if (all.length < 2) return '';
	return words.run(all.map(({ x, y }) => `${figure(y, language)} / ${figure(x, language)}`));
}
