import type { Point, Walk } from './points.ts';

/** A point as a sound. */
export interface Tone {
	point: Point;
	/** When it begins, in seconds. */
	at: number;
	/** Higher for a larger value. */
	hertz: number;
	/** From -1, left, to 1, right. */
	pan: number;
	/** The line that begins with it, to be named in the pause before. */
	begins?: string;
}

const each = 0.24;
const pause = 1.2;
const [lowest, octaves] = [220, 3];

/**
 * The points of a chart as tones in reading order, each line after a pause. Pitch follows the drawn
 * axis: equal steps on it are equal intervals, bars rise from zero. Left and right follow the order on x.
 */
export function tones({ form, log, points }: Walk): Tone[] {
	const values = points.map(({ y }) => y).filter((y) => !log || y > 0);
	const scaled = (value: number) => (log ? Math.log(Math.max(value, least)) : value);
	const least = form === 'bars' && !log ? Math.min(0, ...values) : Math.min(...values);
	const [from, to] = [scaled(least), scaled(Math.max(...values))];
	const xs = [...new Set(points.map(({ x }) => x))].toSorted((a, b) => a - b);
	let at = 0;
	return points.map((point, place) => {
		const begins = form === 'lines' && points[place - 1]?.dataset !== point.dataset;
		at += begins ? pause : place === 0 ? 0 : each;
		return {
			point,
			at,
			hertz: lowest * 2 ** (octaves * share(scaled(point.y), from, to)),
			pan: 2 * share(xs.indexOf(point.x), 0, xs.length - 1) - 1,
			...(begins ? { begins: point.name } : {}),
		};
	});
}

/** How far along a value lies; the middle where there is no way to go. */
function share(value: number, from: number, to: number): number {
	return from === to ? 0.5 : (value - from) / (to - from);
}
