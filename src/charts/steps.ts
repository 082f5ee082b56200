import type { Point, Walk } from './points.ts';

/**
 * The place in a walk that a key leads to from a place, or from outside; nothing for a key that
 * leads nowhere. Bars are a list. Along a line it is left and right, and up and down to the line
 * whose end stands above or below. Between marks each axis is an order of its own.
 */
export function step({ form, points }: Walk, at: number | undefined, key: string) {
	const here = at === undefined ? undefined : points[at];
	const jump = key === 'Home' || key === 'End';
	const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
	if (points.length === 0 || (!by && !jump)) return undefined;
	const upright = key === 'ArrowUp' || key === 'ArrowDown';
	if (!here) return key === 'End' ? points.length - 1 : 0;
	if (form === 'lines' && upright) return points.indexOf(beside(points, here, by ?? 0));
	const order = orderOf(form, points, here, upright);
	const place = { Home: 0, End: order.length - 1 }[key] ?? order.indexOf(here) + (by ?? 0);
	return points.indexOf(order[Math.min(Math.max(place, 0), order.length - 1)] ?? here);
}

function orderOf(form: Walk['form'], points: Point[], here: Point, upright: boolean): Point[] {
	if (form === 'lines') return points.filter(({ dataset }) => dataset === here.dataset);
	if (form === 'marks' && upright) return points.toSorted((a, b) => b.y - a.y || a.x - b.x);
	return points;
}

/** The point nearest along x on the line whose end is next above or below. */
function beside(points: Point[], here: Point, by: number): Point {
	const ends = new Map(points.map((point) => [point.dataset, point]));
	const order = [...ends.values()].toSorted((a, b) => b.y - a.y);
	const line = order[order.findIndex(({ dataset }) => dataset === here.dataset) + by];
	const near = points
		.filter(({ dataset }) => dataset === line?.dataset)
		.toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
	return near[0] ?? here;
}
