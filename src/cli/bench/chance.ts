/** Chance that repeats itself: the same seed says the same on every machine. */
export interface Chance {
	/** A whole number from zero up to, not with, a limit. */
	below(limit: number): number;
	/** One of some. */
	one<Thing>(things: readonly [Thing, ...Thing[]]): Thing;
	/** Some of them, each at most once. */
	some<Thing>(things: readonly Thing[], count: number): Thing[];
}

/** Mulberry32, the public-domain generator of 32 bits. */
export function chance(seed: number): Chance {
	let state = seed;
	function next(): number {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		below,
		one: (things) => things[below(things.length)] ?? things[0],
		some: (things, count) =>
			things
				.map((thing) => ({ thing, at: next() }))
				.toSorted((a, b) => a.at - b.at)
				.slice(0, count)
				.map(({ thing }) => thing),
	};
}
