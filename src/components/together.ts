import { allBenchmarks, allCharts, type ChartSource } from '../content.ts';
import { languages, word, type LanguageId } from '../i18n/index.ts';
import type { Benchmark } from '../model/benchmark.ts';
import { figure } from '../model/figure.ts';
import { held, type Held } from '../model/ratio.ts';
import { measure, ranked } from '../model/series.ts';
import { newestFirst } from '../model/study.ts';
import { subjectsOf } from './chart.ts';

/** A chart in which at least two of some systems have a figure, and what it says of each. */
export interface Common {
	chart: ChartSource;
	/** The systems in it, of those asked for. */
	systems: string[];
	/** Best first; none where the chart is not of one figure a subject. */
	figures: Figure[];
}

/** The figure of a subject in a chart. */
export interface Figure {
	system: string;
	label: string;
	/** With its unit. */
	shown: string;
	/** Median, least and most, for whoever computes on. */
	spread: [number, number, number];
	/** To the first of the systems asked for, by its best row. */
	ratio: Held['ratio'];
}

/** What was measured on at least two of some systems by the same people, study by study, newest first. */
export function together(
	systems: readonly string[],
	language: LanguageId,
): [string, Benchmark, Common[]][] {
	return newestFirst([...allBenchmarks()]).flatMap(([id, study]) => {
		const charts = allCharts()
			.filter(({ benchmarkId }) => benchmarkId === id)
			.map((chart) => common(chart, systems, language))
			.filter(({ systems: found }) => found.length > 1);
		return charts.length ? [[id, study, charts] as [string, Benchmark, Common[]]] : [];
	});
}

function common(chart: ChartSource, systems: readonly string[], language: LanguageId): Common {
	const drawn = drawnIn(chart);
	return {
		chart,
		systems: systems.filter((id) => drawn.has(id)),
		figures: figures(chart, systems, language),
	};
}

/** The systems that a chart has a figure of. */
export function drawnIn(chart: ChartSource): Set<string> {
	return new Set(subjectsOf(chart).map(({ solution }) => solution));
}

function figures(
	{ benchmarkId, benchmark, view }: ChartSource,
	systems: readonly string[],
	language: LanguageId,
): Figure[] {
	if (view.kind !== 'ranked') return [];
	const rows = ranked(benchmark, view);
	const first = rows.find(({ subject }) => subject.solution === systems[0]);
	const unit = word(language, 'unit', measure(benchmark, view).unit);
	return held(benchmarkId, benchmark, view, first?.id)
		.filter(({ row }) => systems.includes(row.subject.solution))
		.map(({ row, ratio }) => ({
			system: row.subject.solution,
			label: row.subject.label,
			shown: `${figure(row.spread.median, languages[language].tag)} ${unit}`,
			spread: [row.spread.median, row.range.min, row.range.max],
			ratio,
		}));
}
