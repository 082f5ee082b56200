import { figure } from '../model/figure.ts';
import type { Range } from '../model/statistics.ts';
import { colours } from './drawing.ts';
import { escaped } from './svg-context.ts';

/** The ratios of one subject in one study. */
export interface RatioRow {
	label: string;
	/** Every ratio above zero, with what the runs allow. */
	ratios: readonly { value: number; range: Readonly<Range> }[];
	/** Their geometric mean, where there are several. */
	mean: number | undefined;
}

interface Frame {
	/** Of the picture, in the units of its letters, 12 high. */
	width: number;
	/** The token of the dots: `var(--teal)`. */
	colour: string;
	/** For numbers. */
	language: string;
}

const row = 34;
const side = 20;
const foot = 26;

/**
 * Ratios on one logarithmic axis, on which twice and half are equally far from one: a dot a ratio, a
 * line what its runs allow, an upright the mean of a row. Returns the elements of an SVG.
 */
export function ratioAxis(rows: readonly RatioRow[], { width, colour, language }: Frame) {
	const ends = rows.flatMap(({ ratios }) =>
		ratios.flatMap(({ value, range }) => [value, range.min, range.max]),
	);
	const shown = ends.filter((end) => end > 0);
	const [least, most] = [Math.min(1, ...shown), Math.max(1, ...shown)];
	const scale = (width - 2 * side) / Math.log((most / least) * 1.1);
	const x = (value: number) => tenth(side + Math.log(value / least) * scale);
	const height = rows.length * row + foot;
	const grid = ticks(least, most, width).map((tick) => {
		const text = `×${figure(tick, language)}`;
		const bold = tick === 1;
		return [
			line({
				x: x(tick),
				from: 4,
				to: height - foot + 6,
				colour: bold ? colours.ink : colours.rule,
			}),
			`<text x="${x(tick)}" y="${height - 6}" text-anchor="middle" fill="${bold ? colours.ink : colours.soft}">${text}</text>`,
		].join('');
	});
	const drawn = rows.map(({ label, ratios, mean }, place) => {
		const y = place * row + 25;
		const marks = ratios.map(({ value, range }) => {
			const [from, to] = [x(range.min > 0 ? range.min : least), x(range.max)];
			const reach = from < to ? `<path d="M${from} ${y}H${to}" stroke="${colour}"/>` : '';
			return `${reach}<circle cx="${x(value)}" cy="${y}" r="3.5" fill="${colour}"/>`;
		});
		return [
			`<text x="${side}" y="${y - 9}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="4" paint-order="stroke">${escaped(label)}</text>`,
			...marks,
			...(mean ? [line({ x: x(mean), from: y - 7, to: y + 7, colour: colours.ink })] : []),
		].join('');
	});
	return { width, height, body: [...grid, ...drawn].join('') };
}

function line({ x, from, to, colour }: { x: number; from: number; to: number; colour: string }) {
	return `<path d="M${x} ${from}V${to}" stroke="${colour}"/>`;
}

/** Round ratios on the axis, one always, the others as far apart as their words need. */
function ticks(least: number, most: number, width: number): number[] {
	const decades = Array.from({ length: 13 }, (_, place) => 10 ** (place - 6));
	const room = Math.floor(width / 75);
	const kinds = [[1, 2, 5], [1], [0.01, 1]];
	const found = kinds.map((steps) =>
		[...new Set(decades.flatMap((decade) => steps.map((step) => round(step * decade))))].filter(
			(tick) => tick >= least && tick <= most,
		),
	);
	return found.find(({ length }) => length <= room) ?? [1];
}

function round(value: number): number {
	return Number(value.toPrecision(1));
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
