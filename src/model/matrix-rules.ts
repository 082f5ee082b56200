import type { Cell } from './cell.ts';
import type { Feature } from './feature.ts';
import { suggest } from './problem.ts';
import type { Finding } from './rules.ts';
import type { Solution } from './solution.ts';

type Answer = Cell['answer'];

const silent = ['not-documented', 'not-applicable'] as const satisfies readonly Answer[];

/** What a cell may answer to each kind of question. */
export const fits: Record<Feature['kind'], readonly Answer[]> = {
	choice: ['yes', 'partial', 'no', ...silent],
	text: ['text', ...silent],
	bytes: ['bytes', ...silent],
};

/** The questions there are, by id; one whose own file is wrong is there without its kind. */
export type Features = ReadonlyMap<string, Pick<Feature, 'kind'> | undefined>;

type Rule = (solution: Solution, features: Features) => Finding[];

/** What must hold between a system's answers and the questions asked, each rule under its name. */
export const matrixRules: Record<string, Rule> = {
	'known-feature': ({ features: cells = {} }, features) =>
		Object.keys(cells)
			.filter((feature) => !features.has(feature))
			.map((feature) => ({
				rule: 'known-feature',
				path: ['features', feature],
				message: `There is no feature called "${feature}".`,
				hint: suggest(feature, [...features.keys()]),
			})),

	'cell-fits-feature': ({ features: cells = {} }, features) =>
		Object.entries(cells).flatMap(([feature, { answer }]) => {
			const kind = features.get(feature)?.kind;
			if (!kind || fits[kind].includes(answer)) return [];
			return {
				rule: 'cell-fits-feature',
				path: ['features', feature, 'answer'],
				message: `"${answer}" does not answer "${feature}".`,
				hint: `A feature of the kind "${kind}" is answered by ${fits[kind].join(', ')}.`,
			};
		}),

	'evidence-at-commit': ({ features: cells = {} }) =>
		Object.entries(cells).flatMap(([feature, { evidence }]) =>
			evidence.flatMap(({ address, commit, path = '' }, place) =>
				commit && !(address.includes(commit) && address.includes(path))
					? {
							rule: 'evidence-at-commit',
							path: ['features', feature, 'evidence', place, 'address'],
							message: `The address does not lead to "${path}" at ${commit.slice(0, 12)}.`,
							hint: 'Its address, path and commit name one file at one commit.',
						}
					: [],
			),
		),
};

/** Everything that a system's answers say against the questions there are. */
export function matrixFindings(solution: Solution, features: Features): Finding[] {
	return Object.values(matrixRules).flatMap((rule) => rule(solution, features));
}
