import { languageIds, original } from '../../i18n/index.ts';
import type { Kind } from './budgets.ts';

/** A built page that could be measured. */
export interface Candidate {
	address: string;
	/** Its HTML, compressed. */
	bytes: number;
}

/** A built page that is measured. */
export interface Chosen {
	address: string;
	kind: Kind;
	/** Charts in its article. */
	charts: number;
}

/** How many pages of a kind are opened, the largest first; of other pages, how many of each section. */
const looks: Record<Kind, number> = {
	home: 1,
	article: 2,
	charted: 2,
	embed: 2,
	list: 1,
	other: 1,
};

/**
 * The pages that stand for all: of each kind the largest, since a budget holds for every page, and
 * where two are opened also the middle one. The articles are text by address.
 */
export function chosen(candidates: readonly Candidate[], articles: Map<string, string>): Chosen[] {
	const pages = candidates
		.filter(({ address }) => !borrowed(address, articles))
		.map((page) => ({ ...page, ...described(page.address, articles) }));
	const groups = Map.groupBy(pages, ({ kind, address }) =>
		kind === 'other' ? `other ${address.split('/')[2]}` : kind,
	);
	const order = Object.keys(looks);
	return [...groups.values()]
		.flatMap((group) => someOf(group))
		.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
		.map(({ address, kind, charts }) => ({ address, kind, charts }));
}

function someOf<Page extends Candidate & Chosen>(group: Page[]): Page[] {
	const bySize = group.toSorted((a, b) => b.bytes - a.bytes);
	const [largest] = bySize;
	if (!largest) return [];
	const middle = bySize[Math.floor(bySize.length / 2)];
	return looks[largest.kind] > 1 && middle && middle !== largest ? [largest, middle] : [largest];
}

/** Whether an address shows an article that another address has for its own. */
function borrowed(address: string, articles: Map<string, string>): boolean {
	return !articles.has(address) && articles.has(originalOf(address));
}

/** What a page is, by its address and by the article that is served there. */
export function described(
	address: string,
	articles: Map<string, string>,
): Pick<Chosen, 'kind' | 'charts'> {
	if (address.startsWith('/embed/')) return { kind: 'embed', charts: 1 };
	const written = originalOf(address);
	const text = articles.get(address);
	const charts = text?.match(/<Chart\s/g)?.length ?? 0;
	if (written === `/${original}/`) return { kind: 'home', charts };
	if (text !== undefined) return { kind: charts ? 'charted' : 'article', charts };
	const below = [...articles.keys()].some((article) => article.startsWith(written));
	return { kind: below ? 'list' : 'other', charts: 0 };
}

/** Where the English text of an address lives: a page without a translation shows it. */
function originalOf(address: string): string {
	const [, language = '', ...rest] = address.split('/');
	if (address === '/') return `/${original}/`;
	return languageIds.some((id) => id === language) ? ['', original, ...rest].join('/') : address;
}
