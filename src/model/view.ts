import { z } from 'astro/zod';
import { textSchema } from './text-schema.ts';
import { unitNames } from './unit.ts';

const idSchema = z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, {
	error: 'An id is small letters, digits, hyphens and dots: "tcp-one-stream".',
});

/** A view's name; what ends in a theme or a hash is the address of a picture. */
export const viewIdSchema = z
	.string()
	.regex(/^(?!.*\.(light|dark|[0-9a-f]{8})$)[a-z0-9]+([-.][a-z0-9]+)*$/, {
		error:
			'The id of a view is small letters, digits, hyphens and dots, and does not end in ".light", ".dark" or eight hexadecimal digits after a dot.',
	});

/** A point in the parameters of a study, such as `{ "load": 50000, "reply": 350 }`. */
export const placeSchema = z.record(z.string(), z.union([z.number(), z.string()]));
export type Place = z.output<typeof placeSchema>;

/**
 * What a view measures: a metric as stored, or one computed at build from the same run of several:
 * the sum of some, divided by another.
 */
const measuredSchema = z.union([
	idSchema,
	z.strictObject({
		sum: z.array(idSchema).min(1),
		per: idSchema.optional(),
	}),
]);
export type Measured = z.output<typeof measuredSchema>;

/** The words around a view, whatever its kind. */
const words = {
	title: textSchema,
	/** One quiet line under the finding: what, where, how. */
	about: textSchema.optional(),
	/** What a reader must know before using this chart, beside the study's own caveats. */
	note: textSchema.optional(),
};

/** Where a view looks, and at whom. */
const place = {
	/** Where in the study's parameters to look; every parameter that is not drawn is fixed here. */
	at: placeSchema.optional(),
	/** The subjects drawn. Without it, all that have a value. */
	subjects: z.array(idSchema).min(2).optional(),
};

/** The unit shown, when not the stored one. */
const unit = z.enum(unitNames).optional();

const shared = { ...words, metric: measuredSchema, ...place, unit };

export const rankedSchema = z.strictObject({ kind: z.literal('ranked'), ...shared });
export type RankedView = z.output<typeof rankedSchema>;

export const lineSchema = z.strictObject({
	kind: z.literal('line'),
	...shared,
	/** The parameter on the x axis. */
	along: z.string(),
	x: z.enum(['linear', 'log']).default('linear'),
	y: z.enum(['linear', 'log']).default('linear'),
});
export type LineView = z.output<typeof lineSchema>;

/** One metric of a group, or one metric at a place of its own or of subjects of its own. */
const partSchema = z.strictObject({ name: textSchema, metric: measuredSchema, ...place });

export const groupedSchema = z.strictObject({
	kind: z.literal('grouped'),
	...words,
	...place,
	unit,
	/** What is compared block by block, all in one unit and one direction. */
	parts: z.array(partSchema).min(2).max(4),
});
export type GroupedView = z.output<typeof groupedSchema>;

/** Latency by percentile: the study has a parameter `percentile`, and `at` fixes all others. */
export const percentilesSchema = z.strictObject({
	kind: z.literal('percentiles'),
	...shared,
	y: z.enum(['linear', 'log']).default('log'),
});
export type PercentilesView = z.output<typeof percentilesSchema>;

/** One axis of a scatter: what is measured on it, and its short name. */
const axisSchema = z.strictObject({ name: textSchema, metric: measuredSchema, unit });

export const scatterSchema = z.strictObject({
	kind: z.literal('scatter'),
	...words,
	...place,
	/** What is paid, such as CPU. */
	x: axisSchema,
	/** What is got for it, such as throughput. */
	y: axisSchema,
});
export type ScatterView = z.output<typeof scatterSchema>;

export const viewSchema = z.discriminatedUnion('kind', [
	rankedSchema,
	groupedSchema,
	lineSchema,
	percentilesSchema,
	scatterSchema,
]);
export type View = z.output<typeof viewSchema>;

export { idSchema };
