import { z } from 'astro/zod';
import { cellSchema } from './cell.ts';
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
