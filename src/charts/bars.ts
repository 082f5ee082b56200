import type { Benchmark } from '../model/benchmark.ts';
import { figure } from '../model/figure.ts';
import { isBaseline, tiesOf, type Row } from '../model/series.ts';
import {
	axis,
	colours,
	drawable,
	lanesOf,
	sharedOptions,
	toned,
	type Drawing,
	type Frame,
} from './drawing.ts';

const beside = { width: 720, row: 30, value: 56, lane: 9 };
const above = { width: 340, row: 44, value: 0, lane: 7 };

/** Rows under one heading, or under none where there is one block only. */
export interface Block {
	heading?: string;
	rows: Row[];
}

/** What all bars of a picture share. */
interface Shared {
	unit: string;
	/** The value no bar can pass; drawn when the longest comes near enough for it to matter. */
	ceiling: number | undefined;
}

/** A bar a row, from zero; every run a point; ties bracketed within each block; the ceiling dashed. */
export function drawBars(
	benchmark: Benchmark,
	blocks: Block[],
	{ unit, ceiling }: Shared,
	frame: Frame,
): Drawing {
	const slots = slotsOf(blocks);
	const ties = blocks.flatMap((block) => tiesAmongCompared(benchmark, slots, block));
	const form = frame.narrow ? above : beside;
	const lanes = Math.max(0, ...lanesOf(ties).map((lane) => lane + 1));
	const highest = Math.max(...slots.map(({ row }) => row?.range.max ?? 0));
	const limit = ceiling !== undefined && highest > ceiling / 2 ? ceiling : undefined;
	return {
		width: form.width,
		height: slots.length * form.row + 62,
		config: {
			type: 'bar',
			data: {
				labels: slots.map(({ row }) => row?.subject.label ?? ''),
				datasets: [bars(slots, frame)],
			},
			options: {
				...sharedOptions(frame.language),
				indexAxis: 'y',
				layout: {
					padding: {
						top: limit === undefined ? 4 : 18,
						right: 8 + form.value + lanes * form.lane,
					},
				},
				scales: {
					x: {
						...axis(frame.words.unit(unit)),
						beginAtZero: true,
						...(limit === undefined ? {} : { suggestedMax: limit }),
					},
					y: {
						ticks: { display: !frame.narrow, color: colours.ink, autoSkip: false },
						grid: { display: false },
						border: { display: true, color: colours.rule },
					},
				},
				plugins: { legend: { display: false }, strata: strataOf(slots, ties, limit, frame) },
			},
		},
	};
}

/** A place on the axis: a row, or the heading of the block that follows. */
interface Slot {
	heading?: string;
	row?: Row;
}

function slotsOf(blocks: Block[]): Slot[] {
	return blocks.flatMap(({ heading, rows }) => [
		...(heading === undefined ? [] : [{ heading }]),
		...rows.map((row) => ({ row })),
	]);
}

/** The baseline is what the others are held against; it does not compete. */
function tiesAmongCompared(benchmark: Benchmark, slots: Slot[], { rows }: Block): number[][] {
	const compared = rows.filter((row) => !isBaseline(benchmark, row));
	return tiesOf(compared).map((tie) =>
		tie.map((index) => slots.findIndex(({ row }) => row === compared[index])),
	);
}

function bars(slots: Slot[], frame: Frame) {
	return {
		data: slots.map(({ row }) => (row ? drawable(row.spread.median) : null)),
		backgroundColor: slots.map(({ row }) =>
			row ? toned(frame, row.subject.solution) : colours.rule,
		),
		barThickness: frame.narrow ? 14 : 16,
		borderRadius: 2,
		borderSkipped: 'start',
	};
}

function strataOf(slots: Slot[], ties: number[][], limit: number | undefined, frame: Frame) {
	const { language, words, narrow } = frame;
	const headings = slots.flatMap(({ heading }, place) =>
		heading === undefined ? [] : { place, text: heading },
	);
	return {
		rows: slots.map(({ row }) => {
			if (!row) return null;
			const { subject, runs, range, spread } = row;
			return {
				label: subject.label,
				runs: runs.filter((run) => run !== null).map(drawable),
				min: drawable(range.min),
				max: drawable(range.max),
				value: figure(spread.median, language),
			};
		}),
		...(headings.length ? { headings } : {}),
		ties,
		colours,
		names: narrow ? ('above' as const) : ('beside' as const),
		tips: [slots.map(({ row }) => (row ? tip(row, frame) : ''))],
		...(limit === undefined ? {} : { ceiling: { value: limit, label: words.ceiling } }),
	};
}

function tip({ runs }: Row, { language, words }: Frame): string {
	if (runs.length < 2) return '';
	const seen = runs.filter((run) => run !== null).map((run) => figure(run, language));
	return words.run(seen.length > 12 ? [...seen.slice(0, 11), '…'] : seen);
}
