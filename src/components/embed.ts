import { allCharts, findChart, type ChartSource } from '../content.ts';
import type { LanguageId } from '../i18n/index.ts';
import type { Chosen } from '../model/snippet.ts';
import { newestFirst } from '../model/study.ts';
import { inLanguage } from '../model/text.ts';
import { absolute, address } from '../site.ts';
import { sentence } from './chart.ts';
import { frameHeight } from './oembed.ts';

/** The chart that the embed page shows before another is chosen. */
export const first = findChart('infrabuilder-2024-01/tcp-one-stream');

/** Where the site is, without a slash at the end. */
export function root(site: URL | undefined): string {
	return absolute(address('/'), site).replace(/\/$/, '');
}

/** What the snippets say of a chart. */
export function chosen(chart: ChartSource, language: LanguageId): Chosen {
	return {
		id: chart.id,
		title: inLanguage(chart.view.title, language),
		finding: sentence(chart, language),
		height: frameHeight(chart),
	};
}

/** Every chart by the title of its study, the newest study first. */
export function gallery(): [string, ChartSource[]][] {
	const byStudy = Map.groupBy(allCharts(), ({ benchmarkId }) => benchmarkId);
	const studies = [...byStudy].flatMap(([id, [chart]]) =>
		chart ? [[id, chart.benchmark] as [string, ChartSource['benchmark']]] : [],
	);
	return newestFirst(studies).map(([id, { title }]) => [title, byStudy.get(id) ?? []]);
}
