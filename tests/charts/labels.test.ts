import { expect, test } from 'vitest';
import { overlaps, placed, type Box, type Wish } from '../../src/charts/labels.ts';

const room = { left: 0, top: 0, right: 300, bottom: 200 };
const free = { room, taken: [] as Box[], dots: [], lines: [] };
const wish = (x: number, y: number, width = 60): Wish => ({ x, y, width, where: 'around' });

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
	expect(spot && taken.some((box) => overlaps(box, spot))).toBe(false);
});

test('the names of lines stand to the right of their ends, one under another', () => {
	const ends = [100, 101, 102, 103].map((y): Wish => ({ x: 200, y, width: 80, where: 'beside' }));
	const spots = placed(ends, free);
	expect(spots.map((spot) => spot?.left)).toEqual([209, 209, 209, 209]);
	expect(new Set(spots.map((spot) => spot?.top)).size).toBe(4);
});

test('a label without room has none, rather than covering another', () => {
	expect(placed([wish(10, 10, 400)], free)).toEqual([undefined]);
});
