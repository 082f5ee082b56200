import { figure } from '../model/figure.ts';
import type { Row, Series } from '../model/series.ts';
import { colours, drawable, toned, type Frame, type LineEnd } from './drawing.ts';

/** A mark beside colour, so that lines are told apart without it. */
const marks = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star', 'cross', 'rectRounded'];

/** The modes of one system share its colour and differ in their stroke. */
const dashes = [undefined, [7, 3], [2, 2], [9, 3, 2, 3]];

/** Lines as they are drawn, each point at its place on the x axis; a gap is a point without a value. */
export interface Stroke {
	line: Series;
	points: { x: number; row: Row | undefined }[];
}

/** One line of a chart: its stroke, its marks, its points. */
export function dataset(strokes: Stroke[], place: number, frame: Frame) {
	const stroke = strokes[place];
	if (!stroke) return {};
	const { label, solution } = stroke.line.subject;
	const colour = toned(frame, solution);
	const kin = strokes.slice(0, place).filter(({ line }) => line.subject.solution === solution);
	const dash = dashes[kin.length % dashes.length];
	return {
		label,
		data: stroke.points.map(({ x, row }) => ({ x, y: row ? drawable(row.spread.median) : null })),
		borderColor: colour,
		backgroundColor: colour,
		borderWidth: 2,
		...(dash ? { borderDash: dash } : {}),
		pointStyle: marks[place % marks.length],
		pointRadius: 4,
	};
}

/** What lies around the lines: the range of each point, and the runs behind it. */
export function around(strokes: Stroke[], frame: Frame) {
	return {
		ranges: strokes.flatMap(({ points }, dataset) =>
			points.flatMap(({ x, row }) =>
				row && row.range.min < row.range.max
					? {
							dataset,
							x,
							min: drawable(row.range.min),
							max: drawable(row.range.max),
						}
					: [],
			),
		),
		tips: said(strokes.map(({ points }) => points.map(({ row }) => tip(row, frame)))),
	};
}

/** Tips that say nothing are not written: a study of single figures has hundreds. */
function said(tips: string[][]): string[][] {
	return tips.map((some) => (some.some(Boolean) ? some : []));
}

function tip(row: Row | undefined, { language, words }: Frame): string {
	if (!row || row.runs.length < 2) return '';
	const seen = row.runs.filter((run) => run !== null).map((run) => figure(run, language));
	return words.run(seen.length > 12 ? [...seen.slice(0, 11), '…'] : seen);
}

/** How wide a character of the labels is, as the SVG writer has it; Han takes two. */
const character = 7.23;

/**
 * The names of lines: at their ends where the picture has room for them, else in a legend. Their
 * spots are found when they are drawn (labels.ts), since only then the axes are known.
 */
export function names(strokes: Stroke[], { width, height }: { width: number; height: number }) {
	const longest = Math.max(
		...strokes.map(({ line: { subject } }) => {
			const wide = subject.label.match(/[\u2e80-\uffef]/g)?.length ?? 0;
			return (subject.label.length + wide) * character;
		}),
	);
	const room = Math.ceil(longest) + 26;
	const direct = room < width * 0.3 && strokes.length * 15 < height - 90;
	return {
		right: direct ? room : 14,
		legend: direct
			? { display: false }
			: {
					align: 'start' as const,
					labels: { usePointStyle: true, boxHeight: 7, padding: 12, color: colours.ink },
				},
		ends: direct ? { ends: strokes.flatMap((_, place) => end(strokes, place)) } : {},
	};
}

function end(strokes: Stroke[], place: number): LineEnd[] {
	const { line, points } = strokes[place] ?? {};
	const last = points?.findLast(({ row }) => row);
	if (!line || !last?.row) return [];
	return [
		{
			text: line.subject.label,
			x: last.x,
			y: drawable(last.row.spread.median),
			dataset: place,
		},
	];
}
