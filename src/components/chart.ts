import { draw, type Drawing } from '../charts/index.ts';
import type { ChartSource } from '../content.ts';
import { day, languages, list, voice, word, type LanguageId } from '../i18n/index.ts';
import type { Subject } from '../model/benchmark.ts';
import { blocks } from '../model/blocks.ts';
import { figure, percent } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { marksOf } from '../model/frontier.ts';
import { percentileParameter, percentiles } from '../model/percentiles.ts';
import { isBaseline, lines, measure, ranked, tiesOf, type Row } from '../model/series.ts';
import { inLanguage } from '../model/text.ts';
import { readingsOf, type Reading } from '../model/readings.ts';
import type { LineView, RankedView } from '../model/view.ts';
import { amount, cell, figureCells, figureHeads, type Table } from './cells.ts';
import { blocksSentence, groupedTable } from './grouped.ts';
import { tailSentence } from './percentiles.ts';
import { frontierSentence, scatterLegend, scatterTable } from './scatter.ts';

/** A chart's drawing in a language, for a wide page or a narrow one. */
export function drawing(
	{ benchmark, view, colour }: ChartSource,
	language: LanguageId,
	{ narrow = false, focus = '' }: { narrow?: boolean; focus?: string } = {},
): Drawing {
	const say = voice(language);
	return draw(benchmark, view, {
		language: languages[language].tag,
		narrow,
		focus: focus.split(' ').filter(Boolean),
		colour,
		words: {
			ceiling: say('chart.ceiling'),
			frontier: say('chart.frontier'),
			percentile: say('chart.percentile'),
			slowest: say('chart.slowest'),
			better: ({ x, y }) => say(`chart.corner.${y}-${x}`),
			unit: (unit) => word(language, 'unit', unit),
			run: (values) => say('chart.tip', { list: values.join(' · ') }),
		},
	});
}

/** The finding of a chart as a sentence. */
export function sentence(chart: ChartSource, language: LanguageId): string {
	const { benchmark, view } = chart;
	const say = voice(language);
	const found = finding(benchmark, view);
	const [reading] = readingsOf(view);
	const { unit } = measure(benchmark, reading);
	const value = (number: number) => amount(number, unit, language);
	const label = (row: Row) => row.subject.label;
	switch (found.kind) {
		case 'full':
			return say('finding.full', {
				full: found.full,
				of: found.of,
				tied: found.tied,
				least: percent(Math.floor(found.least * 100) / 100, languages[language].tag),
				ceiling: value(found.ceiling),
			});
		case 'all-tied':
			return say('finding.all-tied', {
				of: found.of,
				low: value(found.low.spread.median),
				high: value(found.high.spread.median),
			});
		case 'leaders-tied':
			return say('finding.leaders-tied', {
				leaders: list(language, found.leaders.map(label)),
				tied: found.tied,
				of: found.of,
			});
		case 'leader':
			return say('finding.leader', {
				leader: label(found.leader),
				value: value(found.leader.spread.median),
				next: label(found.next),
				nextValue: value(found.next.spread.median),
				tied: found.tied,
				of: found.of,
			});
		case 'single-runs':
			return say('finding.single-runs', {
				best: label(found.best),
				bestValue: value(found.best.spread.median),
				worst: label(found.worst),
				worstValue: value(found.worst.spread.median),
				of: found.of,
			});
		case 'span':
			return say('finding.span', {
				of: found.of,
				low: label(found.low),
				lowValue: value(found.low.spread.median),
				high: label(found.high),
				highValue: value(found.high.spread.median),
			});
		case 'at-point':
			return atPoint(chart, found, language, value);
		case 'blocks':
			return view.kind === 'grouped' ? blocksSentence({ benchmark, view }, found, language) : '';
		case 'tail':
			return view.kind === 'percentiles' ? tailSentence({ benchmark, view }, found, language) : '';
		case 'frontier':
			return view.kind === 'scatter' ? frontierSentence({ benchmark, view }, found, language) : '';
		case 'nothing':
			return say('finding.nothing');
	}
}

function atPoint(
	{ benchmark, view }: ChartSource,
	{ x, best, worst, last, ended }: Extract<Finding, { kind: 'at-point' }>,
	language: LanguageId,
	value: (number: number) => string,
): string {
	const say = voice(language);
	const along = view.kind === 'line' ? benchmark.parameters?.[view.along] : undefined;
	const { tag } = languages[language];
	const unit = along?.unit ? ` ${word(language, 'unit', along.unit)}` : '';
	const [low, high] = [best.spread.median, worst.spread.median].toSorted((a, b) => a - b);
	const main = say('finding.at-point', {
		x: along?.labels?.[x] ?? `${figure(x, tag)}${unit}`,
		best: best.subject.label,
		bestValue: value(best.spread.median),
		worst: worst.subject.label,
		worstValue: value(worst.spread.median),
		ratio: figure(Number(((high ?? NaN) / (low ?? NaN)).toPrecision(2)), tag),
	});
	return last ? main : `${main} ${say('finding.ended', { list: list(language, ended) })}`;
}

/** What the marks of a chart mean, as far as this one has them. */
export function legend({ benchmark, view }: ChartSource, language: LanguageId): string {
	const say = voice(language);
	const parts = marksSaid({ benchmark, view }, language);
	if (rowsOf({ benchmark, view }).some(({ basis }) => basis.includes('read-from-chart')))
		parts.push(say('chart.legend.error'));
	return parts.join(language === 'zh-cn' ? '' : ' ');
}

function marksSaid({ benchmark, view }: Seen, language: LanguageId): string[] {
	const say = voice(language);
	switch (view.kind) {
		case 'ranked': {
			const tied = tiesAmong(benchmark, ranked(benchmark, view));
			const ties = tied ? [say('chart.legend.ties')] : [];
			return [better({ benchmark, view }, language), say('chart.legend.ranked'), ...ties];
		}
		case 'grouped': {
			const tied = blocks(benchmark, view).some(({ rows }) => tiesAmong(benchmark, rows));
			const ties = tied ? [say('chart.legend.ties')] : [];
			return [better({ benchmark, view }, language), say('chart.legend.grouped'), ...ties];
		}
		case 'line':
			return [better({ benchmark, view }, language), say('chart.legend.line')];
		case 'percentiles':
			return [better({ benchmark, view }, language), say('chart.legend.percentiles')];
		case 'scatter':
			return scatterLegend({ benchmark, view }, language);
	}
}

function tiesAmong(benchmark: Seen['benchmark'], rows: Row[]): boolean {
	return tiesOf(rows.filter((row) => !isBaseline(benchmark, row))).length > 0;
}

function better({ benchmark, view }: Seen, language: LanguageId): string {
	const [reading] = readingsOf(view);
	return voice(language)(`chart.better.${measure(benchmark, reading).better}`);
}

type Seen = Pick<ChartSource, 'benchmark' | 'view'>;

/** Every row that a chart draws, whichever axis or line it stands on. */
function rowsOf({ benchmark, view }: Seen): Row[] {
	switch (view.kind) {
		case 'ranked':
			return ranked(benchmark, view);
		case 'grouped':
			return blocks(benchmark, view).flatMap(({ rows }) => rows);
		case 'line':
			return lines(benchmark, view).flatMap(({ points }) => points.map(({ row }) => row));
		case 'percentiles':
			return percentiles(benchmark, view).flatMap(({ points }) => points.map(({ row }) => row));
		case 'scatter':
			return marksOf(benchmark, view).flatMap(({ x, y }) => [x, y]);
	}
}

/** The numbers of a chart as a table, every run in it. */
export function table({ benchmark, view }: Seen, language: LanguageId): Table {
	switch (view.kind) {
		case 'ranked':
			return rankedTable({ benchmark, view }, language);
		case 'grouped':
			return groupedTable({ benchmark, view }, language);
		case 'line':
			return lineTable({ benchmark, view }, language);
		case 'percentiles':
			return lineTable({ benchmark, view: { ...view, along: percentileParameter } }, language);
		case 'scatter':
			return scatterTable({ benchmark, view }, language);
	}
}

/** A study and one of its views, of a kind. */
interface Drawn<Kind> {
	benchmark: ChartSource['benchmark'];
	view: Kind;
}

function rankedTable({ benchmark, view }: Drawn<RankedView>, language: LanguageId): Table {
	const say = voice(language);
	const rows = ranked(benchmark, view);
	const { unit } = measure(benchmark, view);
	return {
		heads: [say('chart.subject'), say('chart.version'), ...figureHeads(rows, unit, language)],
		rows: rows.map((row) => [
			row.subject.label,
			row.subject.version ?? '–',
			...figureCells(row, rows, language),
		]),
	};
}

function lineTable(
	{ benchmark, view }: Drawn<Reading & Pick<LineView, 'along'>>,
	language: LanguageId,
): Table {
	const { tag } = languages[language];
	const series = lines(benchmark, view);
	const xs = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].toSorted(
		(a, b) => a - b,
	);
	const parameter = benchmark.parameters?.[view.along];
	const head = parameter ? inLanguage(parameter.name, language) : view.along;
	const { unit } = measure(benchmark, view);
	return {
		heads: [
			`${head} → ${word(language, 'unit', unit)}`,
			...series.map(({ subject }) => subject.label),
		],
		rows: xs.map((x) => [
			parameter?.labels?.[x] ?? figureOf(x, tag),
			...series.map(({ points }) => {
				const row = points.find((point) => point.x === x)?.row;
				return row ? cell(row, row.spread.median, language) : '–';
			}),
		]),
	};
}

/** A parameter's value as it was set, not rounded: a percentile of 99.99 is not 100. */
function figureOf(x: number, tag: string): string {
	return new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }).format(x);
}

/** The line that says where the figures come from. */
export function source({ benchmark }: ChartSource, language: LanguageId): string {
	const { authors, title, date } = benchmark.source;
	return voice(language)('chart.cite', { authors, title, date: day(language, date) });
}

/** What a chart shows, subject by subject. */
export function subjectsOf(chart: Seen): Subject[] {
	return rowsOf(chart).map(({ subject }) => subject);
}

/** The versions measured, each solution once. */
export function versions(chart: Seen): string[] {
	const stated = subjectsOf(chart).filter(({ version }) => version);
	return [...new Set(stated.map(({ solution, version }) => `${solution} ${version}`))];
}
