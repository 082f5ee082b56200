import type { Browser, CDPSession, Page } from '@playwright/test';
import { noSight, seen, scrolled, watch } from './in-page.ts';

/** How a page is opened. */
export interface Way {
	width: number;
	height: number;
	/** How many times slower than this machine, as Lighthouse slows a phone's processor. */
	slowdown: number;
	/** Nothing ever comes into sight, so only what is loaded before a reader acts is loaded. */
	still: boolean;
}

export type Type = 'html' | 'css' | 'js' | 'images' | 'other';

/** One answer of the host. */
export interface Loaded {
	path: string;
	type: Type;
	/** The body as it was sent, without its headers. */
	bytes: number;
	/** The site's icon, which a page asks for and a frame does not. */
	icon: boolean;
}

/** What a page did from its opening to its end. */
export interface Visit {
	loaded: Loaded[];
	/** The sum of every layout shift; of those, browsers report the worst five seconds. */
	shift: number;
	/** What shifted, as selectors. */
	moved: string[];
	/** Time above 50 ms in tasks until the page had loaded, in milliseconds. */
	blocking: number;
	/** The same while scrolling to the end, when charts come alive. */
	blockingLater: number;
}

/** Opens a page with nothing cached, lets it settle, and scrolls it to its end unless it is to stay still. */
export async function visit(browser: Browser, address: string, way: Way): Promise<Visit> {
	const { width, height, slowdown, still } = way;
	const context = await browser.newContext({ viewport: { width, height } });
	try {
		const page = await context.newPage();
		const network = await context.newCDPSession(page);
		await network.send('Network.enable');
		await network.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		const loaded = recorded(network);
		await page.addInitScript(watch);
		if (still) await page.addInitScript(noSight);
		await page.goto(address);
		await quiet(page);
		const { now } = await page.evaluate(seen);
		if (!still) await read(page);
		await quiet(page);
		const { shift, moved, tasks } = await page.evaluate(seen);
		const blocked = (some: typeof tasks) =>
			Math.round(some.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0));
		return {
			loaded: whole(loaded, address),
			shift,
			moved: [...new Set(moved)],
			blocking: blocked(tasks.filter(({ start }) => start <= now)),
			blockingLater: blocked(tasks.filter(({ start }) => start > now)),
		};
	} finally {
		await context.close();
	}
}

/** A hand that moves, since charts wait for a reader, and the whole page from its top to its end. */
async function read(page: Page) {
	await page.mouse.move(20, 20);
	await page.mouse.move(30, 30);
	await page.evaluate(scrolled);
}

/** Half a second without a request, and one more for whatever moves late. */
async function quiet(page: Page) {
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(1000);
}

type Recorded = Map<string, Loaded & { failure?: string }>;

/** What comes over the network of a page, filled while it comes. */
function recorded(network: CDPSession): Recorded {
	const answers: Recorded = new Map();
	const heads = new Map<string, number>();
	network.on('Network.responseReceived', ({ requestId, response, type }) => {
		const { url, mimeType, status, encodedDataLength } = response;
		if (!url.startsWith('http')) return;
		heads.set(requestId, encodedDataLength);
		answers.set(requestId, {
			path: new URL(url).pathname,
			type: typeOf(mimeType),
			bytes: NaN,
			icon: type === 'Other' && mimeType.startsWith('image/'),
			...(status >= 400 && { failure: `answered ${status}` }),
		});
	});
	network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const answer = answers.get(requestId);
		if (answer) answer.bytes = encodedDataLength - (heads.get(requestId) ?? 0);
	});
	network.on('Network.requestServedFromCache', ({ requestId }) => answers.delete(requestId));
	return answers;
}

function typeOf(mime: string): Type {
	if (mime === 'text/html') return 'html';
	if (mime === 'text/css') return 'css';
	if (mime.endsWith('javascript')) return 'js';
	return mime.startsWith('image/') ? 'images' : 'other';
}

/** The answers, all of them complete; a page with a hole in it is not measured. */
function whole(answers: Recorded, address: string): Loaded[] {
	const all = [...answers.values()];
	const hole = all.find(({ bytes, failure }) => failure || Number.isNaN(bytes));
	if (all.length === 0) throw new Error(`${address} asked for nothing.`);
	if (hole) throw new Error(`${hole.path} ${hole.failure ?? 'did not arrive'}.`);
	return all;
}
