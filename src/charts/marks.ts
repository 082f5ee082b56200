import type { Chart, PointStyle } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import type { ScatterMark, Strata } from './drawing.ts';
import {
	lineHeight,
	placed,
	stacked,
	type Box,
	type Point,
	type Spot,
	type Wish,
} from './labels.ts';
import { stroke, widthOf, write } from './pen.ts';

/** What lies below the marks of a scatter: the frontier, every run, every range. */
export function drawBelowMarks(chart: Chart, { marks = [], frontier, colours }: Strata) {
	const { ctx } = chart;
	if (frontier)
		stroke(ctx, colours.soft, [], () => {
			for (const [place, { x, y }] of stairs(chart, frontier).entries())
				if (place === 0) ctx.moveTo(x, y);
				else ctx.lineTo(x, y);
		});
	for (const mark of marks) drawRuns(chart, mark);
}

function drawRuns(chart: Chart, mark: ScatterMark) {
	const { runs, colour } = mark;
	const { ctx } = chart;
	stroke(ctx, colour, [], () => {
		for (const [from, to] of crossOf(chart, mark)) line(ctx, from, to);
	});
	ctx.save();
	ctx.globalAlpha = 0.5;
	ctx.fillStyle = colour;
	ctx.beginPath();
	for (const run of runs) {
		const { x: left, y: top } = pixel(chart, run);
		ctx.moveTo(left + 2.5, top);
		ctx.arc(left, top, 2.5, 0, 2 * Math.PI);
	}
	if (runs.length) ctx.fill();
	ctx.restore();
}

/** The ranges of a mark, level and upright, where it has any. */
function crossOf(chart: Chart, { x, y }: ScatterMark): [Point, Point][] {
	const middle = pixel(chart, { x: x.median, y: y.median });
	const least = pixel(chart, { x: x.min, y: y.min });
	const most = pixel(chart, { x: x.max, y: y.max });
	return [
		...(x.min < x.max ? [level(least.x, most.x, middle.y)] : []),
		...(y.min < y.max ? [upright(middle.x, least.y, most.y)] : []),
	];
}

function level(from: number, to: number, y: number): [Point, Point] {
	return [
		{ x: from, y },
		{ x: to, y },
	];
}

function upright(x: number, from: number, to: number): [Point, Point] {
	return [
		{ x, y: from },
		{ x, y: to },
	];
}

function line(ctx: Chart['ctx'], from: Point, to: Point) {
	ctx.moveTo(from.x, from.y);
	ctx.lineTo(to.x, to.y);
}

/** The names beside the marks, the frontier's own, and where it is better. */
export function drawNames(chart: Chart, options: Strata) {
	const { marks = [], frontier, better, colours } = options;
	const { ctx } = chart;
	if (!better) return;
	const corner = cornerOf(chart, better);
	write(ctx, better.text, { x: corner.left, y: corner.top + lineHeight / 2, colour: colours.soft });
	const names = marks.map(({ label, x, y }) => ({
		text: label,
		colour: colours.ink,
		...pixel(chart, { x: x.median, y: y.median }),
	}));
	const path = frontier ? stairs(chart, frontier) : [];
	const all = [
		...names,
		...(frontier ? [{ text: frontier.label, colour: colours.soft, ...middleOf(path) }] : []),
	];
	const wishes = all.map(({ text, x, y }): Wish => {
		return { x, y, width: widthOf(ctx, text) };
	});
	const spots = placed(wishes, {
		room: {
			left: chart.chartArea.left + 2,
			top: 0,
			right: chart.width - 2,
			bottom: chart.chartArea.bottom - 2,
		},
		taken: [corner, ...ceilingOf(chart, options), ...names.map((point) => square(point, 6))],
		dots: marks.flatMap(({ runs }) => runs.map((run) => pixel(chart, run))),
		lines: [
			...path.slice(1).map((to, place) => [path[place] ?? to, to] as const),
			...marks.flatMap((mark) => crossOf(chart, mark)),
		],
	});
	writeNames(ctx, all, spots, colours);
}

interface Name extends Point {
	text: string;
	colour: string;
	/** The mark repeated beside a name that stands off its point. */
	mark?: { style: PointStyle; colour: string };
}

/** The room of a repeated mark. */
const markWidth = 12;

function writeNames(
	ctx: Chart['ctx'],
	names: Name[],
	spots: (Spot | undefined)[],
	{ soft, paper }: Strata['colours'],
) {
	for (const [place, spot] of spots.entries()) {
		const name = names[place];
		if (!name || !spot) continue;
		const { leader } = spot;
		if (leader) stroke(ctx, soft, [], () => line(ctx, edge(name, leader), leader), 0.8);
		veil(ctx, spot, paper);
		const y = spot.top + lineHeight / 2;
		if (leader && name.mark) repeat(ctx, name.mark, { x: spot.left + 5, y });
		const x = spot.left + (leader && name.mark ? markWidth : 0);
		write(ctx, name.text, { x, y, colour: name.colour });
	}
}

function repeat(ctx: Chart['ctx'], { style, colour }: NonNullable<Name['mark']>, at: Point) {
	ctx.save();
	ctx.fillStyle = colour;
	ctx.strokeStyle = colour;
	ctx.lineWidth = 1;
	drawPoint(ctx, { pointStyle: style, radius: 4, borderWidth: 1 }, at.x, at.y);
	ctx.restore();
}

/** The names of lines: right of the picture for those that reach its end, near their last point for the others. */
export function drawEnds(chart: Chart, { ends = [], colours }: Strata) {
	if (ends.length === 0) return;
	const { ctx, chartArea, width, height } = chart;
	const far = Math.max(...ends.map(({ x }) => x));
	const names = ends.map(({ text, x, y, dataset }): Name => {
		const { pointStyle, borderColor } = chart.data.datasets[dataset] as {
			pointStyle: PointStyle;
			borderColor: string;
		};
		const mark = { style: pointStyle, colour: borderColor };
		return { text, colour: colours.ink, mark, ...pixel(chart, { x, y }) };
	});
	const wishes = names.map(({ text, x, y }): Wish => ({
		x,
		y,
		width: widthOf(ctx, text) + markWidth,
	}));
	const reach = (place: number) => ends[place]?.x === far;
	const right = { left: 0, top: 0, right: width, bottom: height - 30 };
	const outside = stacked(
		wishes.filter((_, place) => reach(place)),
		right,
	);
	const paths = chart.data.datasets.map(({ data }) =>
		(data as (Point | { x: number; y: null })[]).flatMap(({ x, y }) =>
			y === null ? [] : [pixel(chart, { x, y })],
		),
	);
	const inside = placed(
		wishes.filter((_, place) => !reach(place)),
		{
			room: { ...right, left: chartArea.left + 2 },
			taken: [...outside, ...paths.flat().map((point) => square(point, 5))],
			dots: [],
			lines: paths.flatMap((path) =>
				path.slice(1).map((to, place) => [path[place] ?? to, to] as const),
			),
		},
	);
	const spots = names.map((_, place) => (reach(place) ? outside.shift() : inside.shift()));
	writeNames(ctx, names, spots, colours);
}

/** Paper under a name, thin enough to see what it lies on. */
function veil(ctx: Chart['ctx'], { left, top, right, bottom }: Box, paper: string) {
	ctx.save();
	ctx.globalAlpha = 0.7;
	ctx.fillStyle = paper;
	ctx.fillRect(left, top, right - left, bottom - top);
	ctx.restore();
}

/** The corners of the frontier: along the worse side of each axis from one member to the next. */
function stairs(chart: Chart, { points }: NonNullable<Strata['frontier']>): Point[] {
	const { better } = chart.config.options?.plugins?.strata as Strata;
	const { left, right, top, bottom } = chart.chartArea;
	const places = points.map((point) => pixel(chart, point));
	const [first, last] = [places[0], places.at(-1)];
	if (!first || !last) return [];
	return [
		{ x: first.x, y: better?.y === 'top' ? bottom : top },
		...places.flatMap((place, index) => {
			const before = places[index - 1];
			return before ? [{ x: place.x, y: before.y }, place] : [place];
		}),
		{ x: better?.x === 'left' ? right : left, y: last.y },
	];
}

/** The middle of the longest stretch of a path. */
function middleOf(path: Point[]): Point {
	const stretches = path.slice(1).map((to, place) => {
		const from = path[place] ?? to;
		return {
			length: Math.hypot(to.x - from.x, to.y - from.y),
			middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
		};
	});
	return stretches.toSorted((a, b) => b.length - a.length)[0]?.middle ?? { x: 0, y: 0 };
}

function cornerOf({ ctx, chartArea }: Chart, { text, x, y }: NonNullable<Strata['better']>): Box {
	const width = widthOf(ctx, text);
	const left = x === 'left' ? chartArea.left + 6 : chartArea.right - width - 6;
	const top = y === 'top' ? chartArea.top + 4 : chartArea.bottom - lineHeight - 4;
	return { left, top, right: left + width, bottom: top + lineHeight };
}

/** The dashed line of the ceiling with its words above, which no name may cover. */
function ceilingOf({ ctx, chartArea, scales: { y } }: Chart, { ceiling }: Strata): Box[] {
	const at = ceiling?.axis === 'y' ? y?.getPixelForValue(ceiling.value) : undefined;
	if (!ceiling || at === undefined) return [];
	const left = chartArea.right - widthOf(ctx, ceiling.label);
	return [{ left, top: at - 16, right: chartArea.right, bottom: at }];
}

function square({ x, y }: Point, half: number): Box {
	return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** Where a leader leaves a mark. */
function edge({ x, y }: Point, to: Point): Point {
	const length = Math.hypot(to.x - x, to.y - y) || 1;
	return { x: x + ((to.x - x) * 6) / length, y: y + ((to.y - y) * 6) / length };
}

function pixel({ scales }: Chart, { x, y }: Point): Point {
	return {
		x: scales['x']?.getPixelForValue(x) ?? 0,
		y: scales['y']?.getPixelForValue(y) ?? 0,
	};
}
