import type { Chart } from 'chart.js';
import type { Strata } from './drawing.ts';

/** As much of a canvas as the pen needs; the SVG writer offers the same. */
export type Context = Chart['ctx'];

/** A line of even width along a path. */
export function stroke(
	ctx: Context,
	colour: string,
	dash: number[],
	path: () => void,
	width = 1.2,
) {
	ctx.save();
	ctx.strokeStyle = colour;
	ctx.lineWidth = width;
	ctx.setLineDash(dash);
	ctx.beginPath();
	path();
	ctx.stroke();
	ctx.restore();
}

interface Writing {
	x: number;
	y: number;
	colour: string;
	align?: 'left' | 'right';
	font?: string;
}

/** Text, its middle at y. */
export function write(ctx: Context, text: string, { x, y, colour, align = 'left', font }: Writing) {
	ctx.save();
	ctx.font = font ?? '12px monospace';
	ctx.fillStyle = colour;
	ctx.textAlign = align;
	ctx.textBaseline = 'middle';
	ctx.fillText(text, x, y);
	ctx.restore();
}

/** How wide a text is when it is written. */
export function widthOf(ctx: Context, text: string): number {
	ctx.save();
	ctx.font = '12px monospace';
	const { width } = ctx.measureText(text);
	ctx.restore();
	return width;
}

/** A run: a dot in ink on top of whatever it belongs to. */
export function dot(ctx: Context, x: number, y: number, { ink, paper }: Strata['colours']) {
	ctx.save();
	ctx.beginPath();
	ctx.arc(x, y, 3, 0, 2 * Math.PI);
	ctx.fillStyle = ink;
	ctx.strokeStyle = paper;
	ctx.lineWidth = 1;
	ctx.fill();
	ctx.stroke();
	ctx.restore();
}
