import { z } from 'astro/zod';
import { addressSchema, dateSchema, textSchema } from './text-schema.ts';
import { quantities, unitNames } from './unit.ts';
import { idSchema, placeSchema, viewIdSchema, viewSchema } from './view.ts';

/** How a number was obtained. */
export const basisSchema = z.enum(['raw-runs', 'stated', 'read-from-chart', 'recorded-here']);
export type Basis = z.output<typeof basisSchema>;

/** Where a study comes from. */
export const sourceSchema = z.strictObject({
	title: z.string().min(1),
	authors: z.string().min(1),
	/** The day of publication. */
	date: dateSchema,
	address: addressSchema,
	/** Where the raw files are, when they are not at `address`. */
	repository: addressSchema.optional(),
	commit: z
		.string()
		.regex(/^[0-9a-f]{40}$/, { error: 'A commit is its 40 hexadecimal digits.' })
		.optional(),
	path: z.string().optional(),
	/** An SPDX name, the source's own words, or "none stated". */
	licence: z.string().min(1),
	retrieved: dateSchema,
	/** Who measured: somebody without a system in the race, a vendor of one, or this project. */
	by: z.enum(['independent', 'vendor', 'here']),
	/** Other pages on the same measurement: article, spreadsheet, talk. */
	also: z.array(z.strictObject({ title: z.string(), address: addressSchema })).optional(),
});

const environmentSchema = z.strictObject({
	hosts: z.string(),
	cpu: z.string().optional(),
	memory: z.string().optional(),
	nic: z.string().optional(),
	/** The rate no throughput between hosts can exceed. */
	linkRate: z.strictObject({ value: z.number().positive(), unit: z.enum(unitNames) }).optional(),
	mtu: z.number().int().positive().optional(),
	kernel: z.string().optional(),
	os: z.string().optional(),
	orchestrator: z.string().optional(),
	tool: z.strictObject({
		name: z.string(),
		version: z.string().optional(),
		/** The exact commands, by what they measure. */
		commands: z.record(z.string(), z.string()).optional(),
	}),
	/** What else the source says of its machines, in its own order: name and value. */
	more: z.record(z.string(), z.string()).optional(),
	/** What a reader would want to know and the source does not say. */
	notStated: z.array(z.string()),
});

/** What was measured: a system in one of its modes. */
export const subjectSchema = z.strictObject({
	/** A file of data/solutions. */
	solution: idSchema,
	/** The short name beside a bar. */
	label: z.string().min(1).max(32),
	mode: z.string().optional(),
	/** As stated; absent when the source does not say. */
	version: z.string().optional(),
	encapsulation: z.enum(['none', 'vxlan', 'geneve', 'ipip', 'udp', 'gre', 'other', 'not-stated']),
	encryption: z.enum(['none', 'wireguard', 'ipsec', 'other', 'not-stated']),
	dataplane: z.string().optional(),
	mtu: z.number().int().positive().optional(),
	note: z.string().optional(),
});
export type Subject = z.output<typeof subjectSchema>;

const metricSchema = z.strictObject({
	/** What was measured, for people: "TCP throughput, one stream, pod to pod". */
	name: textSchema,
	quantity: z.enum(quantities),
	unit: z.enum(unitNames),
	better: z.enum(['higher', 'lower', 'neither']),
	protocol: z.string().optional(),
	/** Between what: "pod to pod", "pod to service", "host to host", "same host". */
	path: z.string().optional(),
	streams: z.number().int().positive().optional(),
	side: z.enum(['client', 'server', 'both']).optional(),
	/** The value no system can pass, in this metric's unit, when it is not the link rate. */
	ceiling: z.number().positive().optional(),
	/** False where the link does not bound it: a sending rate, traffic inside one host. */
	boundByLink: z.boolean().optional(),
	note: z.string().optional(),
});
export type Metric = z.output<typeof metricSchema>;

const parameterSchema = z.strictObject({
	name: textSchema,
	/** Free text, since parameters are not converted: "requests/s", "B", "nodes". */
	unit: z.string().optional(),
	/** How a value reads in a sentence, where the number alone does not say: `{ "350": "350 B" }`. */
	labels: z.record(z.string(), z.string()).optional(),
});

const sampleSchema = z.strictObject({
	subject: idSchema,
	metric: idSchema,
	at: placeSchema.optional(),
	/** Every run in the metric's unit, as the source has it to the last digit; null is a run without a value. */
	runs: z.array(z.number().nullable()).min(1),
	/** When it differs from the study's; one for all runs, or one a run. */
	basis: z.union([basisSchema, z.array(basisSchema)]).optional(),
	/** Plus or minus, in the metric's unit; one for all runs, or one a run. */
	error: z.union([z.number().positive(), z.array(z.number().positive().nullable())]).optional(),
	/** The true value is at least, or at most, the one given. */
	censored: z.enum(['at-least', 'at-most']).optional(),
	/** Why a run is missing, or what is odd. */
	note: z.string().optional(),
});
export type Sample = z.output<typeof sampleSchema>;

/** One study: data/benchmarks/<id>.json. Rules across its parts are in rules.ts. */
export const benchmarkSchema = z.strictObject({
	$schema: z.string(),
	title: z.string().min(1).max(120),
	/** One or two sentences: what this study can answer, and what it cannot. */
	summary: textSchema,
	source: sourceSchema,
	/** When it was measured, when that differs from publication. */
	measured: z.strictObject({ from: dateSchema, to: dateSchema }).optional(),
	environment: environmentSchema,
	/** How numbers were obtained, unless a sample says otherwise. */
	basis: basisSchema,
	/** Why there is one figure and not its runs, where the source kept only a mean or a pick. */
	runsNote: z.string().optional(),
	/** The subject to which others are compared. */
	baseline: idSchema.optional(),
	subjects: z.record(idSchema, subjectSchema),
	parameters: z.record(z.string(), parameterSchema).optional(),
	metrics: z.record(idSchema, metricSchema),
	samples: z.array(sampleSchema).min(1),
	caveats: z.array(textSchema),
	/** How these figures travelled and under which names, a paragraph each, where that needs telling. */
	story: z.array(textSchema).min(1).optional(),
	views: z.record(viewIdSchema, viewSchema),
});
export type Benchmark = z.output<typeof benchmarkSchema>;
