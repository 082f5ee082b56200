import { z } from 'astro/zod';
import { sourceSchema, subjectSchema as measured } from '../model/benchmark.ts';
import { addressSchema, dateSchema } from '../model/text-schema.ts';
import { unitNames } from '../model/unit.ts';
import { idSchema } from '../model/view.ts';

const words = z.string().trim().min(1, { error: 'It needs a word.' });
const bytes = z.coerce
	.number({ error: 'It is a number of bytes: 1450.' })
	.int({ error: 'It is a whole number of bytes: 1450.' })
	.positive();

const rateSchema = z
	.string()
	.regex(/^\d+(\.\d+)? \S+$/, { error: 'A rate is a number and a unit: "40 Gbit/s".' })
	.transform((rate) => ({ value: Number(rate.split(' ')[0]), unit: rate.split(' ')[1] }))
	.pipe(
		z.object({
			value: z.number().positive(),
			unit: z.enum(unitNames, { error: 'A rate is a number and a unit: "40 Gbit/s".' }),
		}),
	);

/** What a new study needs from whoever measured, and what it may have. */
export const studySchema = z.object({
	id: idSchema,
	title: words.max(120),
	summary: words.optional(),
	authors: words,
	date: dateSchema.optional(),
	address: addressSchema,
	licence: words,
	by: sourceSchema.shape.by,
	hosts: words,
	cpu: words.optional(),
	memory: words.optional(),
	nic: words.optional(),
	'link-rate': rateSchema.optional(),
	'link-mtu': bytes.optional(),
	kernel: words.optional(),
	os: words.optional(),
	orchestrator: words.optional(),
	'tool-version': words.optional(),
	baseline: idSchema.optional(),
});
export type StudyAnswers = z.output<typeof studySchema>;

/** What a subject needs and may have. */
export const subjectSchema = z.object({
	system: idSchema,
	label: words.max(32).optional(),
	mode: words.optional(),
	version: words.optional(),
	encapsulation: measured.shape.encapsulation.default('not-stated'),
	encryption: measured.shape.encryption.default('not-stated'),
	dataplane: words.optional(),
	mtu: bytes.optional(),
	note: words.optional(),
});
export type SubjectAnswers = z.output<typeof subjectSchema>;

export type StudyField = keyof typeof studySchema.shape;
export type SubjectField = keyof typeof subjectSchema.shape;

/** What each answer is, as --help and a question say it. */
export const studyFields: Record<StudyField, string> = {
	id: 'name of the new file: data/benchmarks/<id>.json',
	title: 'what was measured, where, when',
	summary: 'what the study can answer and what it cannot',
	authors: 'who measured',
	date: 'day of publication, 2026-01-31 (today, if not said)',
	address: 'where the results are published, https://…',
	licence: 'SPDX name, or "none stated"',
	by: 'independent, vendor (of a system measured) or here',
	hosts: 'the machines: "2 bare-metal servers"',
	cpu: 'CPU of a machine',
	memory: 'memory of a machine',
	nic: 'network card and driver',
	'link-rate': 'rate of the network between hosts: "40 Gbit/s"',
	'link-mtu': 'MTU of the network between hosts',
	kernel: 'kernel (else what the files say)',
	os: 'distribution and version',
	orchestrator: 'Kubernetes and its version',
	'tool-version': 'version of the tool (else what the files say)',
	baseline: 'subject to compare with',
};

/** What each answer on a subject is; all may be given once, or as <subject>=<value> for each. */
export const subjectFields: Record<SubjectField, string> = {
	system: 'the networking system, a file of data/solutions',
	label: 'short name beside a bar',
	mode: 'its mode: "vxlan backend"',
	version: 'its version',
	encapsulation: 'none, vxlan, geneve, ipip, udp, gre, other, not-stated',
	encryption: 'none, wireguard, ipsec, other, not-stated',
	dataplane: 'what moves the packets: kernel, eBPF, OVS …',
	mtu: 'MTU inside a pod',
	note: 'what else matters',
};
