import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import config from '../../../playwright.config.ts';
import { addressOf } from '../../vocabulary/links.ts';
import { filesBelow, textOf } from '../read.ts';
import { build } from './astro.ts';
import { chosen, type Chosen } from './candidates.ts';
import { fresh } from './fresh.ts';
import { host, type Host } from './host.ts';
import { during } from './progress.ts';
import { visit, type Loaded, type Visit, type Way } from './visit.ts';

/** What a page costs its reader. */
export interface Measured extends Chosen {
	/** Loaded before a reader does anything. */
	before: Loaded[];
	/** Loaded in addition once everything has been in sight. */
	later: Loaded[];
	desktop: Omit<Visit, 'loaded'>;
	phone: Omit<Visit, 'loaded'>;
}

/** The first half of the report. */
export interface Pages {
	/** Whether the site had to be built, or dist/ was newer than its sources. */
	built: boolean;
	chromium: string;
	measured: Measured[];
	/** A sentence on each page that could not be measured. */
	failures: string[];
}

const desktop: Way = { width: 1280, height: 800, slowdown: 1, still: false };
/** Slowed as Lighthouse slows it: its scores are taken on such a phone. */
const phone: Way = { width: 390, height: 844, slowdown: 4, still: false };

/** Opens pages of every kind in Chromium, as a static host would serve them. */
export async function pages(top: string): Promise<Pages> {
	const built = !fresh(top);
	if (built) await during('building the site', build(top));
	const base = process.env['BASE_PATH'] ?? '/';
	const site = await during('compressing dist/', host(join(top, 'dist'), base));
	const browser = await chromium.launch(config.use?.launchOptions ?? {});
	try {
		const measured = await all(top, site, browser);
		return { built, chromium: browser.version(), ...measured };
	} finally {
		await browser.close();
		site.close();
	}
}

async function all(top: string, site: Host, browser: Browser) {
	const measured: Measured[] = [];
	const failures: string[] = [];
	for (const page of chosen(site.pages, articles(top))) {
		try {
			measured.push(await during(`opening ${page.address}`, measure(page, site, browser)));
		} catch (error) {
			if (!(error instanceof Error)) throw error;
			// Behind its first line Playwright puts the browser's log.
			const [why] = error.message.split('\n');
			failures.push(`${page.address} could not be measured: ${why}`);
		}
	}
	return { measured, failures };
}

function articles(top: string): Map<string, string> {
	const files = filesBelow(top, 'content').filter((file) => file.endsWith('.mdx'));
	return new Map(files.map((file) => [addressOf(file), textOf(top, file)]));
}

async function measure(page: Chosen, { origin }: Host, browser: Browser): Promise<Measured> {
	const address = `${origin}${page.address}`;
	const still = await visit(browser, address, { ...desktop, still: true });
	const { loaded, ...onDesktop } = await steadied(() => visit(browser, address, desktop));
	const { loaded: _, ...onPhone } = await steadied(() => visit(browser, address, phone));
	const counted = (answers: Loaded[]) =>
		answers.filter(({ icon }) => !(icon && page.kind === 'embed'));
	const known = new Set(still.loaded.map(({ path }) => path));
	return {
		...page,
		before: counted(still.loaded),
		later: counted(loaded).filter(({ path }) => !known.has(path)),
		desktop: onDesktop,
		phone: onPhone,
	};
}

/** A visit; when anything blocked it, the middle of three, since other work on the machine blocks as well. */
async function steadied(again: () => Promise<Visit>): Promise<Visit> {
	const first = await again();
	if (first.blocking === 0) return first;
	const visits = [first, await again(), await again()];
	const [, middle = first] = visits.toSorted((a, b) => a.blocking - b.blocking);
	const shift = Math.max(...visits.map((one) => one.shift));
	const moved = [...new Set(visits.flatMap((one) => one.moved))];
	return { ...middle, shift, moved };
}
