import { cardPng, cardSize, type Card } from '../charts/card.ts';
import { hasHan } from '../charts/fonts.ts';
import { kept } from '../charts/kept.ts';
import { allBenchmarks, allCharts, allPages, type ChartSource, type Page } from '../content.ts';
import { languageIds, original, voice, word, type LanguageId } from '../i18n/index.ts';
import type { Benchmark } from '../model/benchmark.ts';
import { inLanguage } from '../model/text.ts';
import { articleAddress, chartAddress, dataAddress } from '../site.ts';
import { drawing, sentence } from './chart.ts';
import { chartsOf } from './study.ts';

export { cardSize };

/** What a card is of. */
export type Subject =
	| { kind: 'article'; page: Page }
	| { kind: 'study'; id: string; study: Benchmark; language: LanguageId }
	| { kind: 'chart'; chart: ChartSource };

/** The languages cards are drawn in; another one's pages have the English card. */
const drawn = languageIds.filter((language) => language === original || hasHan);

/** The name of a page's card: its own in the language of its words, if that can be drawn. */
export function cardOf(subject: Subject): string {
	switch (subject.kind) {
		case 'article':
			return named(subject.page.written, subject.page.path || 'home');
		case 'study':
			return named(subject.language, `benchmarks/${subject.id}`);
		case 'chart':
			return `embed/${subject.chart.id}`;
	}
}

/** The card of pages that have none of their own: the home page's. */
export function generalCard(language: LanguageId): string {
	return named(language, 'home');
}

function named(language: LanguageId, path: string): string {
	return `${drawn.includes(language) ? language : original}/${path}`;
}

/** Every card there is, by its name. */
export function cardPaths() {
	const subjects: Subject[] = [
		...allPages()
			.filter(({ language, written }) => language === written && drawn.includes(language))
			.map((page) => ({ kind: 'article' as const, page })),
		...drawn.flatMap((language) =>
			[...allBenchmarks()].map(([id, study]) => ({ kind: 'study' as const, id, study, language })),
		),
		...allCharts().map((chart) => ({ kind: 'chart' as const, chart })),
	];
	return subjects.map((subject) => ({ params: { path: cardOf(subject) }, props: { subject } }));
}

/** A card as a file. */
export function cardFile(subject: Subject, site: URL | undefined): Response {
	const card = written(subject, site?.host ?? '');
	return new Response(new Uint8Array(kept(card, () => cardPng(card))), {
		headers: { 'content-type': 'image/png' },
	});
}

function written(subject: Subject, host: string): Card {
	switch (subject.kind) {
		case 'article':
			return ofArticle(subject.page, host);
		case 'study':
			return ofStudy(subject, host);
		case 'chart':
			return ofChart(subject.chart, host);
	}
}

function ofArticle({ language, path, section, entry: { data } }: Page, host: string): Card {
	const say = voice(language);
	return {
		site: say('site.name'),
		kicker: section && word(language, 'section', section),
		title: data.title,
		text: data.description,
		address: host + articleAddress(language, path),
	};
}

/** A study by its first chart, or by what it can answer where nothing is charted. */
function ofStudy({ id, study, language }: Extract<Subject, { kind: 'study' }>, host: string): Card {
	const [first] = chartsOf(id);
	const finding = first && [inLanguage(first.view.title, language), sentence(first, language)];
	return {
		site: voice(language)('site.name'),
		kicker: word(language, 'section', 'benchmarks'),
		title: study.title,
		text: finding?.join(' ') ?? inLanguage(study.summary, language),
		address: host + dataAddress(language, 'benchmarks', id),
		...(first && { drawing: drawing(first, language) }),
	};
}

function ofChart(chart: ChartSource, host: string): Card {
	const { authors, date } = chart.benchmark.source;
	return {
		site: voice(original)('site.name'),
		kicker: `${authors}, ${date.slice(0, 4)}`,
		title: inLanguage(chart.view.title, original),
		text: sentence(chart, original),
		address: host + chartAddress(chart.id),
		drawing: drawing(chart, original),
	};
}
