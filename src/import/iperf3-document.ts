import { z } from 'astro/zod';

const amount = z.number().nonnegative();
const share = amount.max(100);

const sumSchema = z.object({
	bits_per_second: amount,
	retransmits: amount.optional(),
	jitter_ms: amount.optional(),
	lost_percent: share.optional(),
});
export type Sum = z.output<typeof sumSchema>;

const streamSchema = z.object({
	sender: z
		.object({
			bits_per_second: amount,
			retransmits: amount.optional(),
			min_rtt: amount.optional(),
			mean_rtt: amount.optional(),
			max_rtt: amount.optional(),
			sender: z.boolean().optional(),
		})
		.optional(),
	receiver: z.object({ bits_per_second: amount }).optional(),
	udp: z.object({ bits_per_second: amount }).optional(),
});
export type Stream = z.output<typeof streamSchema>;

const testSchema = z.object({
	protocol: z.string(),
	num_streams: z.number().int().positive(),
	omit: amount,
	duration: amount,
	reverse: z.number(),
});

export const endSchema = z.object({
	streams: z.array(streamSchema),
	sum: sumSchema.optional(),
	sum_sent: sumSchema.optional(),
	sum_received: sumSchema.optional(),
	sum_bidir_reverse: sumSchema.optional(),
	sum_sent_bidir_reverse: sumSchema.optional(),
	sum_received_bidir_reverse: sumSchema.optional(),
	cpu_utilization_percent: z.object({ host_total: amount, remote_total: amount }).optional(),
});
export type End = z.output<typeof endSchema>;

export const startSchema = z.object({
	version: z.string(),
	system_info: z.string().optional(),
	timestamp: z.object({ timesecs: z.number() }).optional(),
	accepted_connection: z.unknown().optional(),
	test_start: testSchema,
});
export type Start = z.output<typeof startSchema>;

/** What `iperf3 -J` prints, without its intervals. */
export const documentSchema = z.object({ start: startSchema, end: endSchema });
export type Document = z.output<typeof documentSchema>;
