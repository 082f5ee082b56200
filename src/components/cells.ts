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

/** Each run in a cell of its own, as many cells as the most runs that any row has. */
export function runCells(row: Row, runs: number, language: LanguageId): string[] {
	return Array.from({ length: runs }, (_, run) => {
		const value = row.runs[run];
		return typeof value === 'number' ? figure(value, languages[language].tag) : '–';
	});
}
