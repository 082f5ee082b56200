import { expect, test } from 'vitest';
import { overlaps, placed, stacked, type Box, type Wish } from '../../src/charts/labels.ts';

const room = { left: 0, top: 0, right: 300, bottom: 200 };
const free = { room, taken: [] as Box[], dots: [], lines: [] };
const wish = (x: number, y: number, width = 60): Wish => ({ x, y, width });

test.each([
	['one point', 1],
	['a crowd of six', 6],
	['a crowd of twelve', 12],
])('no label of %s covers another or leaves the room', (_, count) => {
	const wishes = Array.from({ length: count }, (__, place) => wish(140 + place, 100 + place));
	const spots = placed(wishes, free).filter((spot) => spot !== undefined);
	expect(spots).toHaveLength(count);
	for (const spot of spots) {
		expect(spots.filter((other) => other !== spot && overlaps(other, spot))).toEqual([]);
		expect(spot.left).toBeGreaterThanOrEqual(room.left);
		expect(spot.right).toBeLessThanOrEqual(room.right);
	}
});

test('a label stands near its point, and without a leader, where nothing is in the way', () => {
	const [spot] = placed([wish(100, 100)], free);
	expect(spot?.leader).toBeUndefined();
	expect(Math.abs((spot?.left ?? 0) - 100)).toBeLessThan(20);
});

test('a label keeps clear of marks', () => {
	const taken = [{ left: 105, top: 80, right: 200, bottom: 120 }];
	const [spot] = placed([wish(100, 100)], { ...free, taken });
	expect(spot && taken.some((box) => overlaps(box, spot, 0))).toBe(false);
});

test.each([
	['in a crowd', [100, 101, 102, 103]],
	['at the bottom of the room', [196, 197, 199, 200]],
	['far apart', [20, 80, 140, 190]],
	['at one point', [50, 50, 50, 50]],
])('names beside points %s stand in their order, each below another', (_, ys) => {
	const spots = stacked(
		ys.map((y) => wish(200, y)),
		room,
	);
	const tops = spots.map(({ top }) => top);
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	for (const [place, spot] of spots.entries()) {
		expect(spot.left).toBe(209);
		expect(spot.bottom).toBeLessThanOrEqual(room.bottom);
		expect(spot.top - (tops[place - 1] ?? -99)).toBeGreaterThan(13.9);
	}
});

test('a label without room has none, rather than covering another', () => {
	expect(placed([wish(10, 10, 400)], free)).toEqual([undefined]);
});
