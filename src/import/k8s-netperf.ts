import { z } from 'astro/zod';
import { textSchema } from '../model/text.ts';
import { documentsIn, shaped, type Found } from './json.ts';
import type { Traffic } from './metric.ts';
import { csv } from './netperf-records.ts';
import type { Figure, Reading, Run, Source, Where } from './reading.ts';
import { achieved, figure, latency, nameOf, type Kind } from './transactions.ts';
import { numberIn, Unreadable } from './unreadable.ts';

const amount = z.number().nonnegative();

const rowSchema = z.object({
	driver: z.string(),
	profile: z.string(),
	hostNetwork: z.boolean(),
	service: z.boolean(),
	local: z.boolean().default(false),
	parallelism: z.number().int().positive(),
	samples: z.number(),
	messageSize: z.number(),
	throughput: amount,
	latency: amount,
	tputMetric: z.string(),
	ltcyMetric: z.string(),
	udpLossPercent: amount.max(100).optional(),
	timestamp: z.string().optional(),
	toolVersion: z.string().optional(),
	metadata: z.object({ kernel: z.string().optional() }).optional(),
});
type Row = z.output<typeof rowSchema> & { where: Where };

/** Reads the results of k8s-netperf, as its CSV or its JSON has them. */
export function readK8sNetperf(source: Source): Reading {
	const rows = /^\s*\[/.test(source.text)
		? [...documentsIn(source)].flatMap(inJson)
		: inCsv(source);
	const [first] = rows;
	if (!first)
		throw new Unreadable(source.name, {
			wrong: 'it holds no result of k8s-netperf',
			mend: 'take result-*.csv, or what --json prints',
		});
	const date = first.timestamp?.slice(0, 10);
	const kernel = first.metadata?.kernel;
	return {
		tool: {
			name: 'k8s-netperf',
			...(first.toolVersion && { version: first.toolVersion }),
		},
		runs: rows.map(runOf),
		facts: { ...(kernel && { kernel }), ...(date && { date }) },
		parameters: { size: { name: { en: 'Message size', 'zh-cn': '消息大小' }, unit: 'B' } },
		...(rows.some(({ samples }) => samples > 1) && {
			runsNote: 'The mean that k8s-netperf made of its samples; it keeps no single ones.',
		}),
	};
}

function inJson(found: Found): Row[] {
	const where = () => `${found.source.name}:1:1`;
	return shaped(found, z.array(rowSchema)).map((row) => ({ ...row, where }));
}

/** Columns are found by their names: releases add some, and order them otherwise. */
function inCsv({ name, text }: Source): Row[] {
	const [head = '', ...lines] = text.split(/\r?\n/);
	const titles = csv(head);
	return lines.flatMap((line, index) => {
		if (line.trim() === '') return [];
		const where = () => `${name}:${index + 2}:1`;
		const cells = csv(line);
		if (cells.length !== titles.length)
			throw new Unreadable(where(), {
				wrong: `this line has ${cells.length} columns and the first has ${titles.length}`,
				mend: 'take the file as k8s-netperf wrote it',
			});
		const cell = (title: string) => cells[titles.indexOf(title)] ?? '';
		const number = (title: string) => numberIn(cell(title), where, `"${title}"`);
		return {
			driver: cell('Driver'),
			profile: cell('Profile'),
			hostNetwork: cell('Host Network') === 'true',
			service: cell('Service') === 'true',
			local: cell('Same node') === 'true',
			parallelism: number('Parallelism'),
			samples: number('# of Samples'),
			messageSize: number('Message Size'),
			throughput: number('Avg Throughput'),
			latency: number('99%tile Observed Latency'),
			tputMetric: cell('Throughput Metric'),
			ltcyMetric: cell('Latency Metric'),
			where,
		};
	});
}

/** One row; what ran on the hosts' own network is a subject of its own. */
function runOf(row: Row): Run {
	const [, protocol = '', name = ''] = /^(TCP|UDP|SCTP)_(STREAM|RR|CRR)$/.exec(row.profile) ?? [];
	const kind = kinds[name];
	if (!kind)
		throw new Unreadable(row.where(), {
			wrong: `"${row.profile}" is not a profile known here`,
			mend: 'leave this line out',
		});
	const to = row.service ? 'pod to service' : 'pod to pod';
	const path = row.local ? `${to}, same host` : to;
	const traffic = { protocol, path, streams: row.parallelism };
	return {
		...(row.hostNetwork && { subject: 'host' }),
		test: `${row.driver}-${nameOf(kind, traffic)}`,
		at: { size: row.messageSize },
		figures: figuresOf(row, kind, traffic).map((one) => byDriver(one, row.driver)),
		from: row.where,
	};
}

/** Another driver's figures are no runs of netperf's. */
function byDriver({ id, metric, ...rest }: Figure, driver: string): Figure {
	if (driver === 'netperf') return { id, metric, ...rest };
	const { name } = metric;
	const named =
		typeof name === 'string'
			? `${name}, ${driver}`
			: Object.fromEntries(
					Object.entries(name).map(([language, words]) => [language, `${words}, ${driver}`]),
				);
	return { ...rest, id: `${driver}-${id}`, metric: { ...metric, name: textSchema.parse(named) } };
}

const kinds: Record<string, Kind> = { STREAM: 'stream', RR: 'rr', CRR: 'crr' };

function figuresOf(row: Row, kind: Kind, traffic: Traffic): Figure[] {
	const rate = { value: row.throughput, written: row.tputMetric, where: row.where };
	const figures = [achieved(kind, traffic, rate)];
	if (kind === 'stream') return figures;
	if (row.ltcyMetric !== 'usec')
		throw new Unreadable(row.where(), {
			wrong: `its latency is in "${row.ltcyMetric}", and k8s-netperf writes usec`,
			mend: 'take the file as k8s-netperf wrote it',
		});
	return [
		...figures,
		figure(kind, traffic, ['latency-p99', latency(kind, traffic, 'p99'), row.latency]),
	];
}
