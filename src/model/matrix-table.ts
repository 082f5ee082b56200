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
		name: 'value',
		type: 'string',
		description: 'yes, partial, no, not-documented or not-applicable.',
	},
	{ name: 'detail', type: 'string', description: 'What kind of yes, or what was asked for.' },
	{ name: 'version', type: 'string', description: 'The version that the answer holds for.' },
	{ name: 'confidence', type: 'string', description: 'high, medium or low.' },
	{ name: 'evidence', type: 'string', description: 'Addresses, one a line.' },
] as const;

/** The matrix with one cell, a question put to a system, a row. */
export function matrixTable(
	features: ReadonlyMap<string, Feature>,
	solutions: ReadonlyMap<string, Solution>,
): Field[][] {
	return [...features].flatMap(([id, feature]) =>
		[...solutions].flatMap(([solution, { features: cells = {} }]) => {
			const cell = cells[id];
			if (!cell) return [];
			return [
				[
					id,
					feature.group,
					inLanguage(feature.question, 'en'),
					solution,
					cell.value,
					cell.detail,
					cell.version,
					cell.confidence,
					cell.evidence.map(({ address }) => address).join('\n'),
				],
			];
		}),
	);
}
