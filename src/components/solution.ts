import { allBenchmarks, allCharts, type ChartSource } from '../content.ts';
import { languages, voice, word, type LanguageId } from '../i18n/index.ts';
import type { Benchmark } from '../model/benchmark.ts';
import { figure } from '../model/figure.ts';
import { held, type Held } from '../model/ratio.ts';
import { measure } from '../model/series.ts';
import { newestFirst } from '../model/study.ts';
import type { RankedView } from '../model/view.ts';
import type { Table } from './cells.ts';
import { factor } from './factor.ts';
import { drawnIn } from './together.ts';

/** What one study has on a system: a table of figures, and the charts that show more than one at a time. */
export interface Known {
	id: string;
	study: Benchmark;
	table: Table;
	charts: ChartSource[];
}

/** Everything sourced on a system, study by study, newest first; figures of two studies share nothing. */
export function knownOf(solution: string, language: LanguageId): Known[] {
	const studies = [...allBenchmarks()].filter(([, study]) =>
		Object.values(study.subjects).some((subject) => subject.solution === solution),
	);
	return newestFirst(studies).map(([id, study]) => ({
		id,
		study,
		table: figuresOf({ id, study, solution }, language),
		charts: allCharts().filter(
			(chart) =>
				chart.benchmarkId === id && chart.view.kind !== 'ranked' && drawnIn(chart).has(solution),
		),
	}));
}

interface Part {
	id: string;
	study: Benchmark;
	solution: string;
}

function figuresOf({ id, study, solution }: Part, language: LanguageId): Table {
	const say = voice(language);
	const views = Object.values(study.views).filter((view) => view.kind === 'ranked');
	return {
		heads: [
			say('solution.measured'),
			say('chart.subject'),
			say('chart.version'),
			say('chart.median'),
			say('chart.range'),
			say('chart.runs'),
			say('solution.ratio'),
		],
		rows: views.flatMap((view) =>
			held(id, study, view)
				.filter(({ row }) => row.subject.solution === solution)
				.map((each) => figures(study, view, each, language)),
		),
	};
}

function figures(
	study: Benchmark,
	view: RankedView,
	{ row, ratio }: Held,
	language: LanguageId,
): string[] {
	const say = voice(language);
	const { tag } = languages[language];
	const { unit, name } = measure(study, view);
	const shown = (value: number) => figure(value, tag);
	const { min, max } = row.range;
	return [
		`${typeof name === 'string' ? name : (name[language] ?? name.en)}${place(view)}`,
		row.subject.label,
		row.subject.version ?? say('study.unknown'),
		`${shown(row.spread.median)} ${word(language, 'unit', unit)}`,
		min < max ? `${shown(min)} – ${shown(max)}` : '–',
		String(row.spread.runs),
		ratio ? factor(ratio, tag) : '–',
	];
}

/** Where in the study's parameters a view looks, since one metric is shown at several places. */
function place({ at = {} }: RankedView): string {
	const parts = Object.entries(at).map(([name, value]) => `${name} ${value}`);
	return parts.length ? ` (${parts.join(', ')})` : '';
}
