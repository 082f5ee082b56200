/** Functions that run in the page under measurement, each on its own: none can name another. */

interface Shift extends PerformanceEntry {
	value: number;
	sources: { node: Node | null }[];
}

interface Seen {
	now: number;
	shift: number;
	/** What moved: `header.site`. */
	moved: string[];
	tasks: { start: number; duration: number }[];
}

declare global {
	var bench: Seen;
}

/** Before the page's first script: counts what moves and what blocks. */
export function watch() {
	const selector = (node: Node | null) =>
		node instanceof Element
			? [node.localName, ...node.classList].join('.')
			: (node?.nodeName ?? 'something that is gone');
	globalThis.bench = { now: 0, shift: 0, moved: [], tasks: [] };
	new PerformanceObserver((list) => {
		for (const { value, sources } of list.getEntries() as Shift[]) {
			globalThis.bench.shift += value;
			globalThis.bench.moved.push(...sources.map(({ node }) => selector(node)));
		}
	}).observe({ type: 'layout-shift', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			globalThis.bench.tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
}

/** Before the page's first script: nothing is ever seen to come near. */
export function noSight() {
	globalThis.IntersectionObserver = class {
		root = null;
		rootMargin = '';
		scrollMargin = '';
		thresholds = [];
		observe() {}
		unobserve() {}
		disconnect() {}
		takeRecords() {
			return [];
		}
	};
}

/** What has been counted so far. */
export function seen(): Seen {
	return { ...globalThis.bench, now: performance.now() };
}

/** Goes through the whole page as a hasty reader does. */
export async function scrolled() {
	const step = innerHeight * 0.8;
	for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
		scrollTo({ top, behavior: 'instant' });
		await new Promise((resolve) => setTimeout(resolve, 120));
	}
}
