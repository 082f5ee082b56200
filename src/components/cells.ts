import { languages, voice, word, type LanguageId } from '../i18n/index.ts';
import { figure } from '../model/figure.ts';
import type { Row } from '../model/series.ts';
import type { UnitName } from '../model/unit.ts';

/** A table twin: its column heads and rows of text. */
export interface Table {
	heads: string[];
	rows: string[][];
}

/** A figure in a table, with the error of reading it and whether it is a bound. */
export function cell(row: Row, value: number, language: LanguageId): string {
	const { tag } = languages[language];
	const say = voice(language);
	const plain = figure(value, tag);
	const slack = row.range.max - row.spread.max;
	const read = slack > 1e-12 ? `${plain} ± ${figure(slack, tag)}` : plain;
	return row.censored ? say(`chart.${row.censored}`, { value: read }) : read;
}

/** A figure with its unit, in a sentence. */
export function amount(value: number, unit: UnitName, language: LanguageId): string {
	return `${figure(value, languages[language].tag)} ${word(language, 'unit', unit)}`;
}

/** A subject's label as it may stand in a list: in quotes when it has a comma of its own. */
export function listed({ subject: { label } }: Pick<Row, 'subject'>): string {
	return label.includes(',') ? `“${label}”` : label;
}

/** Each run in a cell of its own, as many cells as the most runs that any row has. */
export function runCells(row: Row, runs: number, language: LanguageId): string[] {
	return Array.from({ length: runs }, (_, run) => {
		const value = row.runs[run];
		return typeof value === 'number' ? figure(value, languages[language].tag) : '–';
	});
}

/** So many runs have a column each; more are told by their range and number. */
const most = 12;

function runsOf(rows: readonly Row[]): number {
	return Math.max(...rows.map((row) => row.runs.length));
}

/** The heads over the figures of some rows: the median and every run, or their range. */
export function figureHeads(rows: readonly Row[], unit: UnitName, language: LanguageId): string[] {
	const say = voice(language);
	const runs = runsOf(rows);
	const each = Array.from({ length: runs }, (_, run) => say('chart.run', { count: run + 1 }));
	return [
		`${runs > 1 ? `${say('chart.median')}, ` : ''}${word(language, 'unit', unit)}`,
		...(runs > 1 && runs <= most ? each : []),
		...(runs > most ? [say('chart.range'), say('chart.runs')] : []),
	];
}

/** The figures of one row under those heads. */
export function figureCells(row: Row, rows: readonly Row[], language: LanguageId): string[] {
	const { tag } = languages[language];
	const runs = runsOf(rows);
	const { min, max, median } = row.spread;
	return [
		cell(row, median, language),
		...(runs > 1 && runs <= most ? runCells(row, runs, language) : []),
		...(runs > most ? [`${figure(min, tag)} – ${figure(max, tag)}`, String(row.spread.runs)] : []),
	];
}
