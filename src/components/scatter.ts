import type { ChartSource } from '../content.ts';
import { list, voice, word, type LanguageId } from '../i18n/index.ts';
import type { Finding } from '../model/finding.ts';
import { directionsOf, marksOf, type Mark } from '../model/frontier.ts';
import { measure } from '../model/series.ts';
import { inLanguage } from '../model/text.ts';
import { axisReading } from '../model/readings.ts';
import type { ScatterView } from '../model/view.ts';
import { amount, cell, listed, runCells, type Table } from './cells.ts';

/** A chart whose view is a scatter. */
export interface ScatterSource extends Pick<ChartSource, 'benchmark'> {
	view: ScatterView;
}

type Frontier = Extract<Finding, { kind: 'frontier' }>;

/** The finding of a scatter as a sentence: who trades best, and who may as well. */
export function frontierSentence(
	{ benchmark, view }: ScatterSource,
	{ best, near, of, single }: Frontier,
	language: LanguageId,
): string {
	const say = voice(language);
	const [x, y] = [view.x, view.y].map((axis) => measure(benchmark, axisReading(view, axis)));
	const [first, last] = [best[0], best.at(-1)];
	if (!first || !last || !x || !y) return say('finding.nothing');
	const trade = (mark: Mark) =>
		say('finding.for', {
			gain: amount(mark.y.spread.median, y.unit, language),
			cost: amount(mark.x.spread.median, x.unit, language),
		});
	const clear = near.length ? '' : '.clear';
	const main = say(best.length > 1 ? `finding.frontier${clear}` : `finding.frontier.one${clear}`, {
		of,
		others: of - 1,
		near: near.length,
		best: first.subject.label,
		list: list(language, best.map(listed)),
		low: trade(first),
		high: trade(last),
	});
	return single ? `${main}${language === 'zh-cn' ? '' : ' '}${say('finding.noise')}` : main;
}

/** "Up and left is better", and what the marks mean. */
export function scatterLegend({ benchmark, view }: ScatterSource, language: LanguageId): string[] {
	const say = voice(language);
	const { x, y } = directionsOf(benchmark, view);
	const corner = `${y === 'lower' ? 'bottom' : 'top'}-${x === 'lower' ? 'left' : 'right'}` as const;
	return [say(`chart.better.${corner}`), say('chart.legend.scatter')];
}

/** Both figures of every subject, each with its runs. */
export function scatterTable({ benchmark, view }: ScatterSource, language: LanguageId): Table {
	const say = voice(language);
	const marks = marksOf(benchmark, view);
	const columns = (['y', 'x'] as const).map((axis) => {
		const { unit } = measure(benchmark, axisReading(view, view[axis]));
		const name = inLanguage(view[axis].name, language);
		const runs = Math.max(...marks.map((mark) => mark[axis].runs.length));
		return {
			axis,
			runs: runs > 1 && runs <= 12 ? runs : 0,
			head: `${name}, ${word(language, 'unit', unit)}`,
		};
	});
	return {
		heads: [
			say('chart.subject'),
			say('chart.version'),
			...columns.flatMap(({ head, runs }) => [
				head,
				...Array.from({ length: runs }, (_, run) => say('chart.run', { count: run + 1 })),
			]),
		],
		rows: marks.map((mark) => [
			mark.subject.label,
			mark.subject.version ?? '–',
			...columns.flatMap(({ axis, runs }) => [
				cell(mark[axis], mark[axis].spread.median, language),
				...runCells(mark[axis], runs, language),
			]),
		]),
	};
}
