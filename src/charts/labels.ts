/** A rectangle in pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface Point {
	x: number;
	y: number;
}

/** A text that wants to stand near a point. */
export interface Wish extends Point {
	width: number;
}

/** What a label keeps clear of. */
export interface Surroundings {
	/** No label leaves it. */
	room: Box;
	/** Never covered: marks and fixed words. */
	taken: readonly Box[];
	/** Covered only for want of better: single runs. */
	dots: readonly Point[];
	/** Covered only for want of better: lines, each from point to point. */
	lines: readonly (readonly [Point, Point])[];
}

/** Where a label stands, and the end of the leader that ties it to its point when it stands off. */
export interface Spot extends Box {
	leader: Point | undefined;
}

export const lineHeight = 14;

/**
 * A spot for each label, so that none covers another or a mark; nothing for a label that has no room.
 *
 * Greedy placement among candidate spots, then improved one label at a time until nothing moves: the
 * point-feature labelling of Christensen, Marks and Shieber (ACM TOG 14(3), 1995) as a descent. It is
 * the same for the same input, so that pictures are.
 */
export function placed(wishes: readonly Wish[], around: Surroundings): (Spot | undefined)[] {
	const candidates = wishes.map((wish) => rings(wish).filter((spot) => inside(spot, around.room)));
	const own = wishes.map((wish, place) =>
		(candidates[place] ?? []).map((spot) => alone(spot, wish, around)),
	);
	const chosen: (Spot | undefined)[] = wishes.map(() => undefined);
	for (let pass = 0; pass < passes; pass += 1) {
		let moved = false;
		for (const [place, wish] of wishes.entries()) {
			const others = chosen.flatMap((spot, other) =>
				spot && other !== place ? [{ spot, wish: wishes[other] ?? wish }] : [],
			);
			let best: { spot: Spot; cost: number } | undefined;
			for (const [index, spot] of (candidates[place] ?? []).entries()) {
				const cost = (own[place]?.[index] ?? 0) + among(spot, wish, others);
				if (!best || cost < best.cost) best = { spot, cost };
			}
			const spot = best && best.cost < impossible ? best.spot : undefined;
			moved ||= spot !== chosen[place];
			chosen[place] = spot;
		}
		if (!moved) break;
	}
	return chosen;
}

/**
 * Spots to the right of points, one below another in the order of the points and as near to them as
 * may be: least squares with a least distance, by pooling adjacent violators (isotonic regression).
 */
export function stacked(wishes: readonly Wish[], room: Box): Spot[] {
	const order = wishes.map((_, place) => place).toSorted((a, b) => at(a).y - at(b).y || a - b);
	function at(place: number): Wish {
		return wishes[place] ?? { x: 0, y: 0, width: 0 };
	}
	const tops = pooled(order.map((place, rank) => at(place).y - rank * lineHeight));
	const spots: Spot[] = [];
	for (const [rank, place] of order.entries()) {
		const { x, y, width } = at(place);
		const least = room.top + rank * lineHeight;
		const most = room.bottom - (order.length - rank) * lineHeight;
		const wanted = (tops[rank] ?? y) + rank * lineHeight - lineHeight / 2;
		const top = Math.max(least, Math.min(most, wanted));
		const left = x + 9;
		const middle = top + lineHeight / 2;
		const box = { left, top, right: left + width, bottom: top + lineHeight };
		const leader = Math.abs(middle - y) > 5 ? { x: left - 1, y: middle } : undefined;
		spots[place] = { ...box, leader };
	}
	return spots;
}

/** The nondecreasing numbers nearest to some. */
function pooled(wanted: readonly number[]): number[] {
	const blocks: { sum: number; count: number }[] = [];
	for (const value of wanted) {
		let block = { sum: value, count: 1 };
		for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count;) {
			block = { sum: block.sum + last.sum, count: block.count + last.count };
			blocks.pop();
			last = blocks.at(-1);
		}
		blocks.push(block);
	}
	return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

const passes = 8;
const impossible = 1000;

/** In all directions, nearest first. */
function rings({ x, y, width }: Wish): Spot[] {
	return [8, 12, 18, 26, 36, 48, 62, 78, 96].flatMap((radius) =>
		Array.from({ length: 16 }, (_, step) => {
			const [right, down] = [Math.cos, Math.sin].map((of) => of((step * Math.PI) / 8));
			const [dx, dy] = [right ?? 0, down ?? 0];
			const left = x + dx * radius - (width * (1 - dx)) / 2;
			const top = y + dy * radius - (lineHeight * (1 - dy)) / 2;
			const box = { left, top, right: left + width, bottom: top + lineHeight };
			return { ...box, leader: radius > 12 ? nearest(box, { x, y }) : undefined };
		}),
	);
}

function nearest({ left, right, top, bottom }: Box, { x, y }: Point): Point {
	return {
		x: Math.min(Math.max(x, left), right),
		y: Math.min(Math.max(y, top + 3), bottom - 3),
	};
}

/** What a spot costs by itself: its distance and what it covers. */
function alone(spot: Spot, wish: Wish, { taken, dots, lines }: Surroundings): number {
	const point = spot.leader ?? nearest(spot, wish);
	const marks = taken.filter((box) => !holds(box, wish));
	const leader: readonly [Point, Point] = [wish, point];
	return (
		Math.hypot(point.x - wish.x, point.y - wish.y) +
		(spot.right < wish.x ? 3 : 0) +
		impossible * taken.filter((box) => overlaps(box, spot, 0)).length +
		6 * dots.filter((dot) => holds(spot, dot)).length +
		14 * lines.filter((line) => crosses(line, spot)).length +
		(spot.leader ? 60 * marks.filter((box) => crosses(leader, box)).length : 0)
	);
}

/** What it costs beside the other labels and their leaders. */
function among(spot: Spot, wish: Wish, others: readonly { spot: Spot; wish: Wish }[]): number {
	return others.reduce((cost, other) => {
		const covered = overlaps(spot, other.spot) ? impossible : 0;
		const mine = spot.leader && crosses([wish, spot.leader], other.spot) ? 300 : 0;
		const theirs = other.spot.leader && crosses([other.wish, other.spot.leader], spot) ? 300 : 0;
		return cost + covered + mine + theirs;
	}, 0);
}

function inside(box: Box, room: Box): boolean {
	return (
		box.left >= room.left &&
		box.right <= room.right &&
		box.top >= room.top &&
		box.bottom <= room.bottom
	);
}

/** Whether two rectangles meet, with so much air between them from side to side. */
export function overlaps(a: Box, b: Box, air = 6): boolean {
	return (
		a.left < b.right + air && b.left < a.right + air && a.top < b.bottom - 1 && b.top < a.bottom - 1
	);
}

function holds(box: Box, { x, y }: Point): boolean {
	return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Whether a line passes through a rectangle, by clipping it (Liang and Barsky, ACM TOG 3(1), 1984). */
function crosses([from, to]: readonly [Point, Point], box: Box): boolean {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	let [enter, leave] = [0, 1];
	for (const [step, room] of [
		[-dx, from.x - box.left],
		[dx, box.right - from.x],
		[-dy, from.y - box.top],
		[dy, box.bottom - from.y],
	] as const) {
		if (step === 0 && room < 0) return false;
		if (step < 0) enter = Math.max(enter, room / step);
		if (step > 0) leave = Math.min(leave, room / step);
	}
	return enter < leave;
}
