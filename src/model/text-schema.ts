import { z } from 'astro/zod';

/** A sentence in English alone, or in English and other languages of the site. */
export const textSchema = z.union([
	z.string().trim().min(1),
	z
		.record(z.string().regex(/^[a-z]{2}(-[a-z]{2})?$/), z.string().trim().min(1))
		.and(z.object({ en: z.string() })),
]);

/** A web address that will still be one tomorrow: https, or http where the source never had better. */
export const addressSchema = z.url({
	protocol: /^https?$/,
	error: 'An address starts with https:// (or http:// where the source has no other).',
});

/** A calendar day, as precisely as its source gives it: 2016, 2016-01 or 2016-01-14. */
export const dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
	error: 'A date is written 2016, 2016-01 or 2016-01-14.',
});
