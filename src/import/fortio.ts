import { z } from 'astro/zod';
import { documentsIn, placeIn, shaped, type Found } from './json.ts';
import { metric, testId, type Measured, type Traffic } from './metric.ts';
import type { Figure, Reading, Run, Setting, Source } from './reading.ts';
import { Unreadable } from './unreadable.ts';

const amount = z.number().nonnegative();

const documentSchema = z.object({
	RunType: z.string(),
	StartTime: z.string().optional(),
	RequestedQPS: z.string(),
	ActualQPS: amount,
	NumThreads: z.number().int().positive(),
	Version: z.string().optional(),
	RetCodes: z.record(z.string(), amount).optional(),
	DurationHistogram: z.object({
		Count: amount,
		Min: amount,
		Max: amount,
		Avg: amount,
		Percentiles: z.array(z.object({ Percentile: amount.max(100), Value: amount })).nullish(),
	}),
});
type Document = z.output<typeof documentSchema>;

/** Reads the JSON of fortio, one run or several. */
export function readFortio(source: Source, { path }: Setting): Reading {
	const found = [...documentsIn(source)];
	const documents = found.map((one) => shaped(one, documentSchema));
	const [first] = documents;
	const version = first?.Version;
	const date = first?.StartTime?.slice(0, 10);
	return {
		tool: { name: 'fortio', ...(version && { version }) },
		runs: documents.flatMap((document, place): Run[] => {
			const one = found[place];
			return one ? [runOf(document, one, path)] : [];
		}),
		...(date && { facts: { date } }),
		parameters: {
			load: { name: { en: 'Requested rate', 'zh-cn': '请求速率' }, unit: 'requests/s' },
			connections: { name: { en: 'Connections', 'zh-cn': '连接数' } },
		},
	};
}

function runOf(document: Document, found: Found, path: string): Run {
	const protocol = /^\w+/.exec(document.RunType)?.[0]?.replace('GRPC', 'gRPC') ?? 'HTTP';
	const traffic: Traffic = { protocol, path };
	if (document.DurationHistogram.Count === 0)
		throw new Unreadable(placeIn(found, ['DurationHistogram', 'Count']), {
			wrong: 'no request was answered',
			mend: 'leave this run out, or repeat it',
		});
	const load = Number(document.RequestedQPS);
	return {
		test: testId(traffic),
		at: {
			load: Number.isFinite(load) ? load : document.RequestedQPS,
			connections: document.NumThreads,
		},
		figures: figuresOf(document, traffic),
		from: () => placeIn(found, ['RunType']),
	};
}

function figuresOf(document: Document, traffic: Traffic): Figure[] {
	const { ActualQPS, RetCodes, DurationHistogram } = document;
	const { Min, Max, Avg, Percentiles } = DurationHistogram;
	const name = (id: string, measured: Measured, value: number): Figure => ({
		id: `${testId(traffic)}-${id}`,
		metric: metric(traffic, measured),
		value,
	});
	const late = (which: string, value: number) =>
		name(`latency-${which}`, latency(traffic, which), value);
	return [
		name('rate', answered(traffic), ActualQPS),
		late('mean', Avg),
		late('min', Min),
		late('max', Max),
		...(Percentiles ?? []).map(({ Percentile, Value }) => late(`p${Percentile}`, Value)),
		...(RetCodes ? [name('failed', failed(traffic), share(RetCodes))] : []),
	];
}

/** In percent: what was answered with anything but 200, or 1, which is how gRPC's SERVING is written. */
function share(codes: Record<string, number>): number {
	const all = Object.values(codes).reduce((sum, count) => sum + count, 0);
	const good =
		(codes['200'] ?? 0) + (codes['1'] ?? 0) + (codes['SERVING'] ?? 0) + (codes['OK'] ?? 0);
	return all ? (100 * (all - good)) / all : 0;
}

function answered({ protocol }: Traffic): Measured {
	return {
		en: `${protocol} requests answered`,
		'zh-cn': `${protocol} 请求应答速率`,
		quantity: 'request-rate',
		unit: 'requests/s',
		better: 'higher',
	};
}

const words: Record<string, [string, string]> = {
	mean: ['Mean', '平均'],
	min: ['Lowest', '最小'],
	max: ['Highest', '最大'],
};

function latency({ protocol }: Traffic, which: string): Measured {
	const rank = which.slice(1);
	const [en, chinese] = words[which] ?? [`${rank}th percentile of the`, `P${rank} `];
	return {
		en: `${en} ${protocol} response time`,
		'zh-cn': `${protocol} ${chinese}响应时间`,
		quantity: 'latency',
		unit: 's',
		better: 'lower',
		...(words[which] ? {} : { note: 'Interpolated by fortio inside a bucket of its histogram.' }),
	};
}

function failed({ protocol }: Traffic): Measured {
	return {
		en: `${protocol} requests that failed`,
		'zh-cn': `${protocol} 失败的请求`,
		quantity: 'loss',
		unit: '%',
		better: 'lower',
	};
}
