/** What a page is, as far as its budget goes. */
export type Kind = 'home' | 'article' | 'charted' | 'embed' | 'list' | 'other';

interface Budget {
	name: string;
	/** Before a reader does anything; left out where nothing is promised. */
	bytes?: number;
	requests?: number;
}

/** What each kind of page may weigh before a reader does anything; 1 kB is 1,000 bytes. */
export const budgets: Record<Kind, Budget> = {
	home: { name: 'home' },
	article: { name: 'article, no chart', bytes: 20_000, requests: 4 },
	charted: { name: 'article with charts', bytes: 45_000, requests: 5 },
	embed: { name: 'embed', bytes: 15_000, requests: 3 },
	list: { name: 'section list' },
	other: { name: 'other page' },
};

/** The scripts that come with the first living chart, in bytes. */
export const chunkBudget = 65_000;
/** How far a page's content may move on its own, as layout-shift counts it. */
export const shiftBudget = 0;
/** How long tasks may block a loading page; as long is too long. In milliseconds. */
export const blockingBudget = 50;

/** A mark after every number that misses its budget. */
export const miss = '✗';

/** A number beside what it may be: "19.2 ≤ 20", "29.4 > 20 ✗", "12.0" where nothing is promised. */
export function beside(
	value: number,
	limit: number | undefined,
	write: (value: number) => string = String,
): string {
	if (limit === undefined) return write(value);
	return value > limit
		? `${write(value)} > ${write(limit)} ${miss}`
		: `${write(value)} ≤ ${write(limit)}`;
}

/** Bytes as kB with one decimal. */
export function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
