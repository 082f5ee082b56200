import { z } from 'astro/zod';
import { addressSchema } from './text.ts';
import { idSchema } from './view.ts';

const evidenceSchema = z.strictObject({
	address: addressSchema,
	path: z.string().optional(),
	commit: z
		.string()
		.regex(/^[0-9a-f]{40}$/)
		.optional(),
	note: z.string().optional(),
});

/** What every cell says beside its answer. */
const shared = {
	/** More words on the answer. */
	detail: z.string().min(1).optional(),
	/** Where it was read; at least one place, for an absence too. */
	evidence: z.array(evidenceSchema).min(1),
	/** The version it was read in. */
	version: z.string().optional(),
	confidence: z.enum(['high', 'medium', 'low']),
};

/**
 * One cell of the feature matrix: an answer, told apart by its kind. "Not documented" is not "no".
 * What a cell may answer follows from its feature: see `fits` in matrix-rules.ts.
 */
export const cellSchema = z.discriminatedUnion('answer', [
	z.strictObject({ answer: z.enum(['yes', 'partial', 'no']), ...shared }),
	z.strictObject({ answer: z.enum(['not-documented', 'not-applicable']), ...shared }),
	z.strictObject({ answer: z.literal('text'), text: z.string().trim().min(1), ...shared }),
	z.strictObject({
		answer: z.literal('bytes'),
		/** Bytes by mode; "any" where all modes are alike. */
		bytes: z.record(idSchema, z.number().int().nonnegative()),
		...shared,
	}),
]);
export type Cell = z.output<typeof cellSchema>;
