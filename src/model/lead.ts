import { z } from 'astro/zod';
import { addressSchema, dateSchema, textSchema } from './text-schema.ts';
import { idSchema } from './view.ts';

/** A measurement known to exist whose figures could not be read: data/leads/<id>.json. */
export const leadSchema = z.strictObject({
	$schema: z.string(),
	title: z.string().min(1).max(200),
	/** The day, month or year of publication, where it is known. */
	date: dateSchema.optional(),
	address: addressSchema,
	kind: z.enum(['paper', 'thesis', 'article', 'vendor']),
	/** How much of it could be read: its abstract, its method, or charts without figures. */
	read: z.enum(['abstract', 'method', 'charts']),
	/** Files of data/solutions that it names. */
	systems: z.array(idSchema).min(1).optional(),
	/** What to know before going after it. */
	note: textSchema.optional(),
});
export type Lead = z.output<typeof leadSchema>;
