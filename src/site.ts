import { original, type LanguageId } from './i18n/index.ts';

/** Where the project's source lives; settings of the build, so that a fork names its own. */
export const repository: string = import.meta.env.REPOSITORY_URL ?? '';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address inside the site, below whatever path it is hosted at. */
export function address(path: string): string {
	return `${base}${path}`;
}

/** The address of an article, or of a language's home page when the path is empty. */
export function articleAddress(language: LanguageId, path: string): string {
	return address(path ? `/${language}/${path}/` : `/${language}/`);
}

/** The pages made from data/, beside the articles: the folder of an address below a language. */
export const dataPages = ['benchmarks', 'solutions', 'compare'] as const;

/** Those of them that every page's header leads to. */
export const headerPages = ['compare', 'benchmarks'] as const;

/** The address of the index of studies, systems or comparisons, or of one of them. */
export function dataAddress(
	language: LanguageId,
	kind: (typeof dataPages)[number],
	id?: string,
): string {
	return articleAddress(language, id ? `${kind}/${id}` : kind);
}

/** The address of a chart's frame, in a language; its files have the same one with an ending. */
export function chartAddress(
	id: string,
	{ ending, language = original }: { ending?: ChartFile; language?: LanguageId } = {},
): string {
	if (ending) return address(`/embed/${id}.${ending}`);
	return address(language === original ? `/embed/${id}/` : `/embed/${id}/${language}/`);
}

export type ChartFile = 'svg' | 'png' | 'csv' | 'json';

/** The address of the page that hands out snippets, for a chart. */
export function embedAddress(language: LanguageId, id: string): string {
	return `${articleAddress(language, 'embed')}?chart=${encodeURIComponent(id)}`;
}

/** The address of what a site that speaks oEmbed asks of a chart. */
export function oembedAddress(id: string): string {
	return address(`/oembed/${id}.json`);
}

/** The address of a card: the picture a page is shown by where its address is shared. */
export function cardAddress(name: string): string {
	return address(`/cards/${name}.png`);
}

/** The address of a study as a file. */
export function dataFileAddress(id: string, ending: 'json' | 'csv'): string {
	return address(`/data/${id}.${ending}`);
}

/** An address with the site's own origin before it, for files that leave the site. */
export function absolute(path: string, site: URL | undefined): string {
	return site ? new URL(path, site).href : path;
}

/** The home page that is served without a language in its address. */
export const home = articleAddress(original, '');

/** Where a file can be changed in the browser; nothing when the build was not told its repository. */
export function editAddress(file: string | undefined): string | undefined {
	return repository && file ? `${repository.replace(/\/$/, '')}/edit/main/${file}` : undefined;
}
