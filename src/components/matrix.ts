import { allFeatures, allSolutions } from '../content.ts';
import { word, type LanguageId } from '../i18n/index.ts';
import type { Feature } from '../model/feature.ts';
import type { Solution } from '../model/solution.ts';
import { inLanguage } from '../model/text.ts';

export type Cell = NonNullable<Solution['features']>[string];

/** The sign of an answer, beside its word: colour alone says nothing. */
export const signs: Record<Cell['value'], string> = {
	yes: '●',
	partial: '◐',
	no: '○',
	'not-documented': '?',
	'not-applicable': '–',
};

/** One row of the matrix: a question, and the cell of each system in the order of the columns. */
export interface MatrixRow {
	id: string;
	feature: Feature;
	name: string;
	question: string;
	cells: (Cell | undefined)[];
	/** The columns do not all say the same. */
	differs: boolean;
}

/** The systems that have answers, by id, with their names. */
export function columns(): [string, Solution][] {
	return [...allSolutions()].filter(([, { features = {} }]) => Object.keys(features).length > 0);
}

/** The matrix for some systems, its rows in groups. */
export function matrix(
	systems: readonly [string, Solution][],
	language: LanguageId,
): [string, MatrixRow[]][] {
	const rows = [...allFeatures()].map(([id, feature]): MatrixRow => {
		const cells = systems.map(([, { features = {} }]) => features[id]);
		return {
			id,
			feature,
			name: inLanguage(feature.name, language),
			question: inLanguage(feature.question, language),
			cells,
			differs: new Set(cells.map((cell) => answer(feature, cell))).size > 1,
		};
	});
	return [...Map.groupBy(rows, ({ feature }) => feature.group)];
}

/** What two cells are compared by: the answer, or the words where words are what is asked for. */
function answer({ kind }: Feature, cell: Cell | undefined): string {
	return kind === 'answer' ? (cell?.value ?? '') : `${cell?.value ?? ''} ${cell?.detail ?? ''}`;
}

/** Whether a cell shows its own words, which are English, rather than one of the answers. */
export function quoted({ kind }: Feature, { value, detail }: Cell): boolean {
	return kind !== 'answer' && !value.startsWith('not-') && Boolean(detail);
}

/** What a cell shows before it is opened: its answer, or the start of its words. */
export function brief(feature: Feature, cell: Cell, language: LanguageId): string {
	const { value, detail = '' } = cell;
	if (!quoted(feature, cell)) return word(language, 'answer', value);
	return detail.length > 44 ? `${detail.slice(0, 42).trimEnd()} …` : detail;
}
