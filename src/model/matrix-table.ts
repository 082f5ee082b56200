import type { Cell } from './cell.ts';
import type { Field } from './csv.ts';
import type { Feature } from './feature.ts';
import type { Solution } from './solution.ts';
import { inLanguage } from './text.ts';

/** The columns of the matrix as a table, each with what it holds. */
export const matrixColumns = [
	{ name: 'feature', type: 'string', description: 'The question, as in the address of its file.' },
	{ name: 'group', type: 'string', description: 'What the question belongs to.' },
	{ name: 'question', type: 'string', description: 'What is asked, the same of every system.' },
	{ name: 'solution', type: 'string', description: 'The networking system.' },
	{
		name: 'answer',
		type: 'string',
		description:
			'yes, partial, no, not-documented or not-applicable; text or bytes where those are asked.',
	},
	{ name: 'text', type: 'string', description: 'What was asked for, in words.' },
	{
		name: 'mode',
		type: 'string',
		description: 'The mode that bytes holds for; any where all are alike.',
	},
	{ name: 'bytes', type: 'integer', description: 'What was asked for, in bytes.' },
	{ name: 'detail', type: 'string', description: 'More words on the answer.' },
	{ name: 'version', type: 'string', description: 'The version that the answer holds for.' },
	{ name: 'confidence', type: 'string', description: 'high, medium or low.' },
	{ name: 'evidence', type: 'string', description: 'Addresses, one a line.' },
] as const;

/** The matrix with one answer a row: a question put to a system, or to one of its modes for bytes. */
export function matrixTable(
	features: ReadonlyMap<string, Feature>,
	solutions: ReadonlyMap<string, Solution>,
): Field[][] {
	return [...features].flatMap(([id, feature]) =>
		[...solutions].flatMap(([solution, { features: cells = {} }]) => {
			const cell = cells[id];
			if (!cell) return [];
			const { answer, detail, version, confidence, evidence } = cell;
			return saidBy(cell).map((said) => [
				id,
				feature.group,
				inLanguage(feature.question, 'en'),
				solution,
				answer,
				...said,
				detail,
				version,
				confidence,
				evidence.map(({ address }) => address).join('\n'),
			]);
		}),
	);
}

function saidBy(cell: Cell): Field[][] {
	if (cell.answer === 'text') return [[cell.text, '', '']];
	if (cell.answer === 'bytes') return Object.entries(cell.bytes).map((entry) => ['', ...entry]);
	return [['', '', '']];
}
