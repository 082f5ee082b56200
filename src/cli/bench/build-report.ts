import type { Builds, Built } from './builds.ts';
import { table } from './table.ts';

/** The last part of the report as text. */
export function buildReport({ words, builds, watched }: Builds): string {
	const [none, hundred, thousand] = builds;
	if (!none || !hundred || !thousand) return 'Build: nothing was built.';
	return [
		`Build: astro build from nothing, ${words} words in a generated article, ten sections.`,
		'Memory is the most Node held, in MB, without Pagefind’s own process.',
		'',
		table(
			['articles generated', 'pages', 'seconds', 'rounds', 'memory', 'ms an article'],
			builds.map((built) => row(built, none)),
		),
		'',
		`From 100 to 1,000 articles, the time an article adds is multiplied by ${growth(none, hundred, thousand)}; 1 is in line.`,
		...watched.map((address) => difference(address, hundred, thousand)),
	].join('\n');
}

function row(built: Built, none: Built): string[] {
	const { articles, pages, seconds, rounds, memory } = built;
	return [
		String(articles),
		String(pages),
		seconds.toFixed(1),
		rounds.map((round) => round.toFixed(1)).join(' '),
		memory.toFixed(0),
		articles ? each(built, none).toFixed(1) : '',
	];
}

/** What one generated article adds to the time of the site without any, in milliseconds. */
export function each({ articles, seconds }: Built, none: Built): number {
	return (1000 * (seconds - none.seconds)) / articles;
}

/** The factor by the middle rounds, and how far apart it could be by the quickest and the slowest. */
function growth(none: Built, hundred: Built, thousand: Built): string {
	const added = (built: Built, seconds: number, before: number) =>
		each({ ...built, seconds }, { ...none, seconds: before });
	const quick = ({ rounds }: Built) => Math.min(...rounds);
	const slow = ({ rounds }: Built) => Math.max(...rounds);
	const least =
		added(thousand, quick(thousand), slow(none)) / added(hundred, slow(hundred), quick(none));
	const most =
		added(thousand, slow(thousand), quick(none)) / added(hundred, quick(hundred), slow(none));
	const middle = each(thousand, none) / each(hundred, none);
	return `${middle.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)} by the rounds)`;
}

function difference(address: string, hundred: Built, thousand: Built): string {
	const [before = NaN, after = NaN] = [hundred.html[address], thousand.html[address]];
	const more = after - before;
	const said = more === 0 ? 'the same' : `${more > 0 ? '+' : ''}${more} bytes`;
	return `HTML of ${address}: ${before} bytes with 100, ${after} with 1,000 articles: ${said}.`;
}
