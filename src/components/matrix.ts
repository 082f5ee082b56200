import { allFeatures, allSolutions } from '../content.ts';
import { voice, word, type LanguageId } from '../i18n/index.ts';
import type { Cell } from '../model/cell.ts';
import type { Feature } from '../model/feature.ts';
import type { Solution } from '../model/solution.ts';
import { inLanguage } from '../model/text.ts';

/** The sign of an answer, beside its word: colour alone says nothing. What speaks for itself has none. */
export const signs: Record<Cell['answer'], string> = {
	yes: '●',
	partial: '◐',
	no: '○',
	'not-documented': '?',
	'not-applicable': '–',
	text: '',
	bytes: '',
};

/** One row of the matrix: a question, and the cell of each system in the order of the columns. */
export interface MatrixRow {
	id: string;
	group: Feature['group'];
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
			group: feature.group,
			name: inLanguage(feature.name, language),
			question: inLanguage(feature.question, language),
			cells,
			differs: new Set(cells.map(compared)).size > 1,
		};
	});
	return [...Map.groupBy(rows, ({ group }) => group)];
}

/** What two cells are compared by: the answer, or what it says where it is not one of a few. */
function compared(cell: Cell | undefined): string {
	if (cell?.answer === 'text') return cell.text;
	return cell?.answer === 'bytes' ? JSON.stringify(cell.bytes) : (cell?.answer ?? '');
}

/** Whether a cell shows words of its own, which are English. */
export function quoted({ answer }: Cell): boolean {
	return answer === 'text' || answer === 'bytes';
}

/** The whole of what a cell answers: a word, its text, or its bytes by mode. */
export function full(cell: Cell, language: LanguageId): string {
	if (cell.answer === 'text') return cell.text;
	if (cell.answer !== 'bytes') return word(language, 'answer', cell.answer);
	const bytes = (count: number) => voice(language)('stack.bytes', { count });
	return Object.entries(cell.bytes)
		.map(([mode, count]) => (mode === 'any' ? bytes(count) : `${mode} ${bytes(count)}`))
		.join(', ');
}

/** What a narrow cell shows before it is opened: the start of its words. */
export function shortened(said: string): string {
	return said.length > 44 ? `${said.slice(0, 42).trimEnd()} …` : said;
}
