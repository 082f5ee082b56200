import { getCollection, type CollectionEntry } from 'astro:content';
import { changedOn } from './history.ts';
import { asLanguage, languageIds, original, type LanguageId } from './i18n/index.ts';
import type { Benchmark } from './model/benchmark.ts';
import type { Claim } from './model/claim.ts';
import type { DatedMatrix } from './model/dated-matrix.ts';
import type { Feature } from './model/feature.ts';
import type { Lead } from './model/lead.ts';
import type { Releases } from './model/releases.ts';
import type { Solution } from './model/solution.ts';
import type { View } from './model/view.ts';

/** An article at an address, in its language or, until somebody translates it, in English. */
export interface Page {
	/** Of the address, its navigation and its notices. */
	language: LanguageId;
	/** Of the words. */
	written: LanguageId;
	/** Below the language: `flannel/vxlan`; empty for its home page. */
	path: string;
	section: string;
	entry: CollectionEntry<'articles'>;
}

/** The order a newcomer reads the sections in; a new one comes after them. */
const firstSections = ['guide', 'flannel', 'calico'];

const entries = new Map((await getCollection('articles')).map((entry) => [entry.id, entry]));
const benchmarks = await byId('benchmarks');
const solutions = await byId('solutions');
const features = await byId('features');
const claims = await byId('claims');
const leads = await byId('leads');
const releases = await byId('releases');
const matrices = await byId('matrices');

const pages = new Map(languageIds.map((language) => [language, pagesOf(language)]));
const sectionIndex = new Map(languageIds.map((language) => [language, sectionsOf(language)]));

type Folder =
	'benchmarks' | 'solutions' | 'features' | 'claims' | 'leads' | 'matrices' | 'releases';

async function byId<Name extends Folder>(name: Name) {
	const all = await getCollection(name);
	return new Map(all.map(({ id, data }) => [id, data as CollectionEntry<Name>['data']]));
}

function pagesOf(language: LanguageId): Map<string, Page> {
	const paths = new Set([...entries.keys()].map((id) => id.slice(id.indexOf('/') + 1)));
	return new Map(
		[...paths].flatMap((file) => {
			const own = entries.get(`${language}/${file}`);
			const entry = own ?? entries.get(`${original}/${file}`);
			if (!entry) return [];
			const path = file === 'index' ? '' : file;
			const section = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
			return [[path, { language, written: own ? language : original, path, section, entry }]];
		}),
	);
}

function sectionsOf(language: LanguageId): Map<string, Page[]> {
	const inSections = [...(pages.get(language)?.values() ?? [])].filter(({ section }) => section);
	const groups = Map.groupBy(inSections.toSorted(inOrder), ({ section }) => section);
	return new Map([...groups].toSorted(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)));
}

function place(section: string): number {
	const found = firstSections.indexOf(section);
	return found < 0 ? firstSections.length : found;
}

function inOrder(a: Page, b: Page): number {
	return a.entry.data.order - b.entry.data.order || (a.path < b.path ? -1 : 1);
}

/** Every page there is, in every language. */
export function allPages(): Page[] {
	return [...pages.values()].flatMap((byPath) => [...byPath.values()]);
}

/** The article at a path in a language. */
export function findPage(language: LanguageId, path: string): Page | undefined {
	return pages.get(language)?.get(path);
}

/** The sections of a language, each with its articles in order. */
export function sections(language: LanguageId): Map<string, Page[]> {
	return sectionIndex.get(language) ?? new Map();
}

const reading = new Map(
	[...sectionIndex].map(([language, groups]) => {
		const line = [...groups.values()].flat();
		return [language, { line, places: new Map(line.map((page, index) => [page.path, index])) }];
	}),
);

/** The articles before and after one, across sections. */
export function beside({ language, path }: Page): { previous?: Page; next?: Page } {
	const { line = [], places } = reading.get(language) ?? {};
	const index = places?.get(path);
	if (index === undefined) return {};
	const [previous, next] = [line[index - 1], line[index + 1]];
	return { ...(previous && { previous }), ...(next && { next }) };
}

/** How many of a section's articles navigation shows on either side of the current one. */
const reach = 12;

/** The articles of a page's section that stand near it, so that a page does not grow with its section. */
export function near({ language, section, path }: Page): { shown: Page[]; all: number } {
	const siblings = sections(language).get(section) ?? [];
	const here = Math.max(
		0,
		siblings.findIndex((page) => page.path === path),
	);
	const start = Math.max(0, Math.min(here - reach, siblings.length - 2 * reach - 1));
	return { shown: siblings.slice(start, start + 2 * reach + 1), all: siblings.length };
}

/** A chart by its one name, `<benchmark>/<view>`. */
export interface ChartSource {
	id: string;
	benchmarkId: string;
	viewId: string;
	benchmark: Benchmark;
	view: View;
}

const charts = new Map(
	[...benchmarks].flatMap(([benchmarkId, benchmark]) =>
		Object.entries(benchmark.views).map(([viewId, view]): [string, ChartSource] => {
			const id = `${benchmarkId}/${viewId}`;
			return [id, { id, benchmarkId, viewId, benchmark, view }];
		}),
	),
);

/** Every chart there is. */
export function allCharts(): ChartSource[] {
	return [...charts.values()];
}

/** The chart of a name; articles are checked before they are built, so a miss is a fault of ours. */
export function findChart(id: string): ChartSource {
	const found = charts.get(id);
	if (!found) throw new Error(`There is no chart called "${id}".`);
	return found;
}

/** The colour token of a solution, as style sheets write it. */
export function colourOf(solution: string): string {
	return `var(--${solutions.get(solution)?.colour ?? 'grey'})`;
}

/** Every solution by its id. */
export function allSolutions(): Map<string, Solution> {
	return solutions;
}

/** Every study by its id. */
export function allBenchmarks(): Map<string, Benchmark> {
	return benchmarks;
}

/** Every claim that no run supports, by its id. */
export function allClaims(): Map<string, Claim> {
	return claims;
}

/** Every measurement whose figures could not be read, newest first, by its id. */
export function allLeads(): Map<string, Lead> {
	const dated = ([id, { date = '' }]: [string, Lead]) => `${date} ${id}`;
	return new Map([...leads].toSorted((a, b) => dated(b).localeCompare(dated(a))));
}

/** The releases that a solution is part of: its own, or those of the project that brings it. */
export function releasesOf(solution: string): Releases | undefined {
	return releases.get(solution) ?? broughtBy.get(solution);
}

const broughtBy = new Map(
	[...releases.values()].flatMap((project) =>
		Object.keys(project.alsoFor ?? {}).map((id): [string, Releases] => [id, project]),
	),
);

/** The feature tables of others, newest first, by id. */
export function allDatedMatrices(): [string, DatedMatrix][] {
	return [...matrices].toSorted(([, a], [, b]) => b.source.date.localeCompare(a.source.date));
}

/** Every question of the matrix by its id, in the matrix's order. */
export function allFeatures(): Map<string, Feature> {
	return new Map([...features].toSorted(([, a], [, b]) => a.order - b.order));
}

/** The day a page's file was last changed. */
export function changed({ entry }: Page): string | undefined {
	return entry.filePath ? changedOn(entry.filePath) : undefined;
}

/** Minutes to read a page: 220 English words or 400 Han characters a minute. */
export function minutes({ entry: { body = '' } }: Page): number {
	const han = body.match(/\p{Script=Han}/gu)?.length ?? 0;
	const words = body.match(/[\p{Script=Latin}\d][\p{L}\d.'-]*/gu)?.length ?? 0;
	return Math.max(1, Math.round(words / 220 + han / 400));
}

/** The language of a folder name in an address. */
export { asLanguage };
