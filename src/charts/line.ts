import type { Benchmark } from '../model/benchmark.ts';
import { figure } from '../model/figure.ts';
import { lines, measure, type Series } from '../model/series.ts';
import { inLanguage } from '../model/text.ts';
import type { LineView } from '../model/view.ts';
import { axis, colours, drawable, sharedOptions, type Drawing, type Frame } from './drawing.ts';

/** A mark beside colour, so that lines are told apart without it. */
const marks = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star', 'cross', 'rectRounded'];

/** One line a subject along a parameter, with every point that was measured and its range. */
export function drawLine(benchmark: Benchmark, view: LineView, frame: Frame): Drawing {
	const series = lines(benchmark, view);
	const { unit } = measure(benchmark, view);
	const parameter = benchmark.parameters?.[view.along];
	const name = parameter ? inLanguage(parameter.name, frame.language) : view.along;
	const along = parameter?.unit ? `${name} (${frame.words.unit(parameter.unit)})` : name;
	const wide = { width: 720, height: 380 };
	const narrow = { width: 340, height: 360 };
	return {
		...(frame.narrow ? narrow : wide),
		config: {
			type: 'line',
			data: { datasets: series.map((_, place) => dataset(series, place, frame)) },
			options: {
				...sharedOptions(frame.language),
				layout: { padding: { top: 4, right: 14 } },
				scales: { x: scale(view.x, along), y: scale(view.y, frame.words.unit(unit)) },
				plugins: {
					legend: {
						align: 'start',
						labels: { usePointStyle: true, boxHeight: 7, padding: 12, color: colours.ink },
					},
					strata: {
						names: 'beside',
						colours,
						ranges: series.flatMap((line) => ranges(line, frame)),
						tips: said(series.map(({ points }) => points.map((point) => tip(point, frame)))),
					},
				},
			},
		},
	};
}

function scale(kind: LineView['x'], title: string) {
	return {
		...axis(title),
		type: kind === 'log' ? 'logarithmic' : 'linear',
	};
}

function dataset(series: Series[], place: number, frame: Frame) {
	const line = series[place];
	if (!line) return {};
	const { subject, points } = line;
	const colour = frame.colour(subject.solution);
	const kin = series.slice(0, place).filter((other) => other.subject.solution === subject.solution);
	const dash = dashes[kin.length % dashes.length];
	return {
		label: subject.label,
		data: points.map(({ x, row }) => ({ x, y: drawable(row.spread.median) })),
		borderColor: colour,
		backgroundColor: colour,
		borderWidth: 2,
		...(dash ? { borderDash: dash } : {}),
		pointStyle: marks[place % marks.length],
		pointRadius: 4,
	};
}

/** The modes of one system share its colour and differ in their stroke. */
const dashes = [undefined, [7, 3], [2, 2], [9, 3, 2, 3]];

function ranges({ subject, points }: Series, { colour }: Frame) {
	return points
		.filter(({ row }) => row.range.min < row.range.max)
		.map(({ x, row }) => ({
			x,
			min: drawable(row.range.min),
			max: drawable(row.range.max),
			colour: colour(subject.solution),
		}));
}

/** Tips that say nothing are not written: a study of single figures has hundreds. */
function said(tips: string[][]): string[][] {
	return tips.map((some) => (some.some(Boolean) ? some : []));
}

function tip({ row }: Series['points'][number], { language, words }: Frame): string {
	if (row.runs.length < 2) return '';
	const seen = row.runs.filter((run) => run !== null).map((run) => figure(run, language));
	return words.run(seen.length > 12 ? [...seen.slice(0, 11), '…'] : seen);
}
