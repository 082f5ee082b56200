/** The middle and the ends of a few runs. With so few there is a range, never an interval of confidence. */
export interface Spread {
	median: number;
	min: number;
	max: number;
	/** How many runs have a value. */
	runs: number;
}

/** The spread of the runs that have a value; nothing when none has. */
export function spread(runs: readonly (number | null)[]): Spread | undefined {
	const values = runs.filter((run) => run !== null).toSorted((a, b) => a - b);
	const [min, max] = [values[0], values.at(-1)];
	if (min === undefined || max === undefined) return undefined;
	return { median: middle(values), min, max, runs: values.length };
}

function middle(sorted: readonly number[]): number {
	const half = sorted.length >> 1;
	const upper = sorted[half] ?? NaN;
	return sorted.length % 2 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** What ties are found between: a range, as drawn. */
export interface Range {
	min: number;
	max: number;
}

/** Two subjects tie when their ranges overlap; touching counts. */
export function overlap(a: Range, b: Range): boolean {
	return a.min <= b.max && b.min <= a.max;
}

/**
 * The ties among ranges: every largest set whose members all overlap each other, as indices in order.
 *
 * Overlap is not transitive, so one range may stand in several ties, and the ends of a chain of
 * neighbours are not tied with each other. Ranges that all overlap pairwise share a point, and a
 * largest set shares the start of one of its members: so it is enough to look at each start.
 */
export function ties(ranges: readonly Range[]): number[][] {
	const sets = ranges.map(({ min }) =>
		ranges.flatMap((range, index) => (range.min <= min && min <= range.max ? [index] : [])),
	);
	return sets.filter(
		(set, place) =>
			set.length > 1 &&
			!sets.some(
				(other, otherPlace) =>
					set.every((index) => other.includes(index)) &&
					(other.length > set.length || otherPlace < place),
			),
	);
}

/** One range over another: median over median, from least over most to most over least; nothing over what may be zero. */
export function times(
	one: Range & { median: number },
	other: Range & { median: number },
): { value: number; range: Range } | undefined {
	if (other.min <= 0) return undefined;
	return {
		value: one.median / other.median,
		range: { min: one.min / other.max, max: one.max / other.min },
	};
}
