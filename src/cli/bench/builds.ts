import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf } from '../../vocabulary/links.ts';
import { filesBelow } from '../read.ts';
import { generated, sectionNames, type Written } from './articles.ts';
import { build } from './astro.ts';
import { withCopy } from './copy.ts';
import { during } from './progress.ts';

/** What building the site with some generated articles took. */
export interface Built {
	articles: number;
	/** HTML files: every article is served in every language. */
	pages: number;
	/** Of each round, from start to end, nothing cached. */
	rounds: number[];
	/** The middle round. */
	seconds: number;
	/** The most Node held in any round, in MB. */
	memory: number;
	/** Bytes of HTML by address, of the pages that are in every build. */
	html: Record<string, number>;
}

/** The second half of the report. */
export interface Builds {
	/** Words in a generated article, on average. */
	words: number;
	builds: Built[];
	/** An article of the project, and a generated one. */
	watched: [string, string];
}

/** How many articles are generated, and how often the build is repeated: a short one varies more. */
const sizes = [
	{ articles: 0, rounds: 3 },
	{ articles: 100, rounds: 3 },
	{ articles: 1000, rounds: 1 },
];

/** Builds a copy of the project with more and more articles. */
export async function builds(top: string): Promise<Builds> {
	return withCopy(top, async (copy, signal) => {
		const watched = watchedIn(copy);
		const all: Built[] = [];
		for (const size of sizes) all.push(await grown(copy, size, watched, signal));
		const texts = generated(100).map(({ text }) => text.split(/\s+/).length);
		const words = Math.round(texts.reduce((sum, count) => sum + count, 0) / texts.length);
		return { words, builds: all, watched };
	});
}

/** The first article in a section of the project, and the first generated one. */
function watchedIn(copy: string): [string, string] {
	const own = filesBelow(copy, 'content').find((file) => /^content\/\w+\/.+\/.+\.mdx$/.test(file));
	const [first] = generated(1);
	if (!own || !first) throw new Error('There is no article in content/<language>/<section>/.');
	return [addressOf(own), addressOf(first.file)];
}

async function grown(
	copy: string,
	size: (typeof sizes)[number],
	watched: string[],
	signal: AbortSignal,
): Promise<Built> {
	place(copy, generated(size.articles));
	const rounds: number[] = [];
	let memory = 0;
	for (let round = 1; round <= size.rounds; round += 1) {
		forget(copy);
		const name = `building with ${size.articles} articles, ${round} of ${size.rounds}`;
		const took = await during(name, build(copy, signal));
		rounds.push(took.seconds);
		memory = Math.max(memory, took.memory);
	}
	const seconds = rounds.toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? NaN;
	return { articles: size.articles, ...output(copy, watched), rounds, seconds, memory };
}

function place(copy: string, articles: Written[]) {
	for (const name of sectionNames)
		rmSync(join(copy, 'content/en', name), { recursive: true, force: true });
	for (const { file, text } of articles) {
		mkdirSync(dirname(join(copy, file)), { recursive: true });
		writeFileSync(join(copy, file), text);
	}
}

/** Leaves nothing of the last build for the next to start from. */
function forget(copy: string) {
	for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
		rmSync(join(copy, left), { recursive: true, force: true });
}

function output(copy: string, watched: string[]): Pick<Built, 'pages' | 'html'> {
	const files = filesBelow(copy, 'dist').filter((file) => file.endsWith('.html'));
	const sizeOf = (address: string) => statSync(join(copy, `dist${address}index.html`)).size;
	const there = watched.filter((address) => files.includes(`dist${address}index.html`));
	return {
		pages: files.length,
		html: Object.fromEntries(there.map((address) => [address, sizeOf(address)])),
	};
}
