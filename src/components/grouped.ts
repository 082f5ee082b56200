import type { ChartSource } from '../content.ts';
import { list, voice, type LanguageId } from '../i18n/index.ts';
import { blocks } from '../model/blocks.ts';
import { percent } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import { measure } from '../model/series.ts';
import { inLanguage } from '../model/text.ts';
import { readingsOf } from '../model/readings.ts';
import type { GroupedView } from '../model/view.ts';
import { amount, figureCells, figureHeads, listed, type Table } from './cells.ts';

/** A chart whose view groups metrics. */
export interface GroupedSource extends Pick<ChartSource, 'benchmark'> {
	view: GroupedView;
}

type Blocks = Extract<Finding, { kind: 'blocks' }>;

/** The finding of a grouped chart as a sentence: block by block, who leads or that nobody does. */
export function blocksSentence(
	{ benchmark, view }: GroupedSource,
	{ blocks: found }: Blocks,
	language: LanguageId,
): string {
	const say = voice(language);
	const [reading] = readingsOf(view);
	const { unit } = measure(benchmark, reading);
	const value = (number: number) => amount(number, unit, language);
	const clauses = found.map(({ name, finding }) =>
		say('finding.block', {
			name: inLanguage(name, language),
			found: clause(finding, value, language),
		}),
	);
	const joined = clauses.join(say('finding.block.join'));
	const main = `${joined.charAt(0).toUpperCase()}${joined.slice(1)}${say('finding.block.end')}`;
	const single = found.some(({ finding }) => finding.kind === 'single-runs');
	return single ? `${main}${language === 'zh-cn' ? '' : ' '}${say('finding.noise')}` : main;
}

function clause(found: Finding, value: (number: number) => string, language: LanguageId): string {
	const say = voice(language);
	switch (found.kind) {
		case 'full':
			return say('finding.block.full', {
				full: found.full,
				of: found.of,
				least: percent(Math.floor(found.least * 100) / 100, language),
			});
		case 'all-tied':
			return say('finding.block.all-tied', {
				of: found.of,
				low: value(found.low.spread.median),
				high: value(found.high.spread.median),
			});
		case 'leaders-tied': {
			const names = found.leaders.map(listed);
			return names.length > 3
				? say('finding.block.many-tied', { count: names.length, of: found.of })
				: say('finding.block.leaders-tied', { leaders: list(language, names) });
		}
		case 'leader':
			return say('finding.block.leader', {
				leader: found.leader.subject.label,
				value: value(found.leader.spread.median),
			});
		case 'single-runs':
			return say('finding.block.span', {
				low: value(found.best.spread.median),
				lowName: found.best.subject.label,
				high: value(found.worst.spread.median),
				highName: found.worst.subject.label,
			});
		case 'span':
			return say('finding.block.span', {
				low: value(found.low.spread.median),
				lowName: found.low.subject.label,
				high: value(found.high.spread.median),
				highName: found.high.subject.label,
			});
		default:
			return say('finding.block.nothing');
	}
}

/** Every figure of every block, each with its runs. */
export function groupedTable({ benchmark, view }: GroupedSource, language: LanguageId): Table {
	const say = voice(language);
	const all = blocks(benchmark, view);
	const rows = all.flatMap((block) => block.rows);
	const [reading] = readingsOf(view);
	const { unit } = measure(benchmark, reading);
	return {
		heads: [
			say('solution.measured'),
			say('chart.subject'),
			say('chart.version'),
			...figureHeads(rows, unit, language),
		],
		rows: all.flatMap((block) =>
			block.rows.map((row) => [
				inLanguage(block.name, language),
				row.subject.label,
				row.subject.version ?? '–',
				...figureCells(row, rows, language),
			]),
		),
	};
}
