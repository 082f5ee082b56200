import { z } from 'astro/zod';
import { sourceSchema } from './benchmark.ts';
import { suggest } from './problem.ts';
import type { Finding } from './rules.ts';
import { textSchema } from './text.ts';
import { idSchema } from './view.ts';

/**
 * A feature table of somebody else as it was printed on its day: data/matrices/<id>.json. It stands
 * beside the present matrix and is never mixed with it.
 */
export const datedMatrixSchema = z.strictObject({
	$schema: z.string(),
	/** Which systems and versions it speaks of, and how it is known. */
	summary: textSchema,
	source: sourceSchema,
	/** Its columns: a file of data/solutions, and the name that the table gives it. */
	systems: z.record(idSchema, z.string().min(1)),
	rows: z
		.array(
			z.strictObject({
				/** As printed. */
				name: z.string().min(1),
				/** What it asks, in our words. */
				means: textSchema,
				/** What is printed, word for word, by system. */
				cells: z.record(idSchema, z.string().min(1)),
				/** What a reader must know of this row. */
				note: textSchema.optional(),
			}),
		)
		.min(1),
});
export type DatedMatrix = z.output<typeof datedMatrixSchema>;

/** Its columns are systems that there are, and each row has a cell in each column and nowhere else. */
export function datedFindings(matrix: DatedMatrix, solutions: readonly string[]): Finding[] {
	const columns = Object.keys(matrix.systems);
	return [
		...columns
			.filter((id) => !solutions.includes(id))
			.map((id) => ({
				rule: 'known-solution',
				path: ['systems', id],
				message: `There is no solution called "${id}".`,
				hint: suggest(id, solutions),
			})),
		...matrix.rows.flatMap(({ name, cells }, place) =>
			[...new Set(columns).symmetricDifference(new Set(Object.keys(cells)))].map((id) => ({
				rule: 'row-whole',
				path: ['rows', place, 'cells', id],
				message: `The row "${name}" ${id in cells ? 'answers for' : 'leaves out'} "${id}".`,
				hint: `The table has the columns ${columns.join(', ')}.`,
			})),
		),
	];
}
