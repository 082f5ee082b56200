import { z } from 'astro/zod';
import { addressSchema, dateSchema, textSchema } from './text.ts';
import { idSchema } from './view.ts';

/** The colours a system may take: tokens of src/styles/tokens.css. */
export const colours = [
	'teal',
	'orange',
	'gold',
	'violet',
	'blue',
	'green',
	'rose',
	'brown',
	'cyan',
	'indigo',
	'lime',
	'plum',
	'slate',
	'grey',
] as const;

const evidenceSchema = z.strictObject({
	address: addressSchema,
	path: z.string().optional(),
	commit: z
		.string()
		.regex(/^[0-9a-f]{40}$/)
		.optional(),
	note: z.string().optional(),
});

/** One cell of the feature matrix. "Not documented" is not "no". */
const cellSchema = z.strictObject({
	value: z.enum(['yes', 'partial', 'no', 'not-documented', 'not-applicable']),
	/** What kind of yes, or the value itself where the feature asks for one. */
	detail: z.string().optional(),
	evidence: z.array(evidenceSchema),
	version: z.string().optional(),
	confidence: z.enum(['high', 'medium', 'low']),
});

/** One networking system: data/solutions/<id>.json. */
export const solutionSchema = z.strictObject({
	$schema: z.string(),
	name: z.string().min(1).max(40),
	/** One sentence: what it is and how it moves a packet. */
	summary: textSchema,
	home: addressSchema,
	repository: addressSchema.optional(),
	/** An SPDX name. */
	licence: z.string().min(1),
	status: z.strictObject({
		state: z.enum(['active', 'maintained', 'archived', 'part-of-kernel']),
		/** What happened and when, in a sentence. */
		note: textSchema.optional(),
		since: dateSchema.optional(),
		source: addressSchema,
	}),
	colour: z.enum(colours),
	/** Its ways of carrying packets, by name: what each does. */
	modes: z.record(idSchema, z.strictObject({ name: z.string(), summary: textSchema })).optional(),
	/** Its answers to the questions of data/features. */
	features: z.record(idSchema, cellSchema).optional(),
});
export type Solution = z.output<typeof solutionSchema>;
