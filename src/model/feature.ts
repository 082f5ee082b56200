import { z } from 'astro/zod';
import { textSchema } from './text.ts';

/** One row of the feature matrix: data/features/<id>.json. */
export const featureSchema = z.strictObject({
	$schema: z.string(),
	name: textSchema,
	/** What is asked, so that a yes means the same for every system. */
	question: textSchema,
	group: z.enum([
		'data-path',
		'policy',
		'security',
		'addresses',
		'services',
		'operations',
		'platforms',
		'observability',
	]),
	/** How it is answered: by yes, partly or no; in words; or in bytes by mode. */
	kind: z.enum(['choice', 'text', 'bytes']),
	order: z.number().int(),
});
export type Feature = z.output<typeof featureSchema>;
