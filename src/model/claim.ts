import { z } from 'astro/zod';
import { addressSchema, dateSchema, textSchema } from './text-schema.ts';

/** A figure or ranking that circulates and that no run known to us supports: data/claims/<id>.json. */
export const claimSchema = z.strictObject({
	$schema: z.string(),
	/** Where it stands. */
	title: z.string().min(1).max(120),
	address: addressSchema,
	/** What is claimed. */
	claim: textSchema,
	/** Why it was not taken in. */
	verdict: textSchema,
	/** The nearest chart that has a source: `<benchmark>/<view>`. */
	nearest: z.string().optional(),
	/** When it was last looked at. */
	checked: dateSchema,
});
export type Claim = z.output<typeof claimSchema>;
