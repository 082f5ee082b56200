import type { Benchmark } from '../model/benchmark.ts';
import { figure } from '../model/figure.ts';
import { isBaseline, measure, ranked, tiesOf, type Row } from '../model/series.ts';
import type { RankedView } from '../model/view.ts';
import {
	axis,
	colours,
	drawable,
	sharedOptions,
	toned,
	type Drawing,
	type Frame,
} from './drawing.ts';

const beside = { width: 720, row: 30, value: 56, lane: 9 };
const above = { width: 340, row: 44, value: 0, lane: 7 };

/** One bar a subject, best first, from zero; every run a point; ties bracketed; the ceiling dashed. */
export function drawRanked(benchmark: Benchmark, view: RankedView, frame: Frame): Drawing {
	const rows = ranked(benchmark, view);
	const { unit, ceiling } = measure(benchmark, view);
	const form = frame.narrow ? above : beside;
	const ties = tiesAmongCompared(benchmark, rows);
	const highest = Math.max(...rows.map((row) => row.range.max));
	const limit = ceiling !== undefined && highest > ceiling / 2 ? ceiling : undefined;
	const { y, ...strata } = strataOf(rows, ties, limit, frame);
	return {
		width: form.width,
		height: rows.length * form.row + 62,
		config: {
			type: 'bar',
			data: {
				labels: rows.map((row) => row.subject.label),
				datasets: [bars(rows, frame)],
			},
			options: {
				...sharedOptions(frame.language),
				indexAxis: 'y',
				layout: {
					padding: {
						top: limit === undefined ? 4 : 18,
						right: 8 + form.value + ties.length * form.lane,
					},
				},
				scales: {
					x: {
						...axis(frame.words.unit(unit)),
						beginAtZero: true,
						...(limit === undefined ? {} : { suggestedMax: limit }),
					},
					y,
				},
				plugins: { legend: { display: false }, strata },
			},
		},
	};
}

/** The baseline is what the others are held against; it does not compete. */
function tiesAmongCompared(benchmark: Benchmark, rows: Row[]): number[][] {
	const compared = rows.flatMap((row, place) =>
		isBaseline(benchmark, row) ? [] : [{ row, place }],
	);
	return tiesOf(compared.map(({ row }) => row)).map((tie) =>
		tie.flatMap((index) => compared[index]?.place ?? []),
	);
}

function bars(rows: Row[], frame: Frame) {
	return {
		data: rows.map((row) => drawable(row.spread.median)),
		backgroundColor: rows.map(({ subject }) => toned(frame, subject.solution)),
		barThickness: frame.narrow ? 14 : 16,
		borderRadius: 2,
		borderSkipped: 'start',
	};
}

function strataOf(rows: Row[], ties: number[][], limit: number | undefined, frame: Frame) {
	const { language, words, narrow } = frame;
	return {
		rows: rows.map(({ subject, runs, range, spread }) => ({
			label: subject.label,
			runs: runs.filter((run) => run !== null).map(drawable),
			min: drawable(range.min),
			max: drawable(range.max),
			value: figure(spread.median, language),
		})),
		ties,
		colours,
		names: narrow ? ('above' as const) : ('beside' as const),
		tips: [rows.map((row) => tip(row, frame))],
		...(limit === undefined ? {} : { ceiling: { value: limit, label: words.ceiling } }),
		y: {
			ticks: { display: !narrow, color: colours.ink, autoSkip: false },
			grid: { display: false },
			border: { display: true, color: colours.rule },
		},
	};
}

function tip({ runs }: Row, { language, words }: Frame): string {
	if (runs.length < 2) return '';
	const seen = runs.filter((run) => run !== null).map((run) => figure(run, language));
	return words.run(seen.length > 12 ? [...seen.slice(0, 11), '…'] : seen);
}
