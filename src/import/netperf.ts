import { recordsIn, type TestRecord } from './netperf-records.ts';
import type { Measured, Traffic } from './metric.ts';
import type { Figure, Reading, Run, Setting, Source } from './reading.ts';
import { achieved, figure, latency, nameOf, type Kind } from './transactions.ts';
import { numberIn, Unreadable } from './unreadable.ts';

/** Reads what netperf printed: omni's CSV and pairs, and the older tests' tables. */
export function readNetperf(source: Source, setting: Setting): Reading {
	const records = recordsIn(source).filter(({ values }) => values.size > 0);
	if (records.length === 0)
		throw new Unreadable(source.name, {
			wrong: 'it holds no result of netperf that can be read',
			mend: 'keep all that netperf prints, and print with -o or -k rather than -O',
		});
	const repeated = records.some((record) => Number(text(record, 'CONFIDENCE_ITERATION')) > 1);
	return {
		tool: { name: 'netperf' },
		runs: records.map((record) => runOf(record, setting)),
		parameters: {
			size: { name: { en: 'Message size', 'zh-cn': '消息大小' }, unit: 'B' },
			request: { name: { en: 'Request size', 'zh-cn': '请求大小' }, unit: 'B' },
			response: { name: { en: 'Response size', 'zh-cn': '应答大小' }, unit: 'B' },
		},
		...(repeated && { runsNote: 'The mean that netperf made of several repetitions.' }),
	};
}

function text({ values }: TestRecord, selector: string): string | undefined {
	return values.get(selector)?.written;
}

function number(record: TestRecord, selector: string): number | undefined {
	const value = record.values.get(selector);
	// netperf writes -1 where it cannot tell.
	if (!value || Number(value.written) === -1) return undefined;
	return numberIn(value.written, value.where, selector);
}

function runOf(record: TestRecord, { path, protocol }: Setting): Run {
	const said = text(record, 'PROTOCOL') ?? /\b(TCP|UDP|SCTP|DCCP)\b/.exec(record.banner)?.[0];
	const spoken = said ?? protocol;
	if (!spoken)
		throw new Unreadable(record.where(), {
			wrong: 'it does not say which protocol was used',
			mend: 'say it with --protocol TCP, or add PROTOCOL to the selectors of netperf',
		});
	const kind = kindOf(record);
	const back = /MAERTS/.test(record.banner) || text(record, 'DIRECTION') === 'Receive';
	const traffic: Traffic = { protocol: spoken, path, ...(back && { way: 'reverse' }) };
	const at = placeOf(record, kind);
	return {
		test: nameOf(kind, traffic),
		...(Object.keys(at).length && { at }),
		figures: figuresOf(record, kind, traffic),
		from: record.where,
	};
}

function kindOf(record: TestRecord): Kind {
	const said = `${record.banner} ${text(record, 'DIRECTION') ?? ''}`;
	if (/connect/i.test(said)) return 'crr';
	if (/REQUEST\/RESPONSE/i.test(said) || said.includes('Send|Recv')) return 'rr';
	return /^Trans?\/s$/.test(text(record, 'THROUGHPUT_UNITS') ?? '') ? 'rr' : 'stream';
}

function placeOf(record: TestRecord, kind: Kind): Record<string, number> {
	const size = (selector: string, name: string) => {
		const bytes = number(record, selector);
		return bytes === undefined ? {} : { [name]: bytes };
	};
	return kind === 'stream'
		? size('LOCAL_SEND_SIZE', 'size')
		: { ...size('REQUEST_SIZE', 'request'), ...size('RESPONSE_SIZE', 'response') };
}

function figuresOf(record: TestRecord, kind: Kind, traffic: Traffic): Figure[] {
	const value = number(record, 'THROUGHPUT');
	const unit = record.values.get('THROUGHPUT_UNITS');
	if (value === undefined || !unit)
		throw new Unreadable(record.where(), {
			wrong: `it has no ${value === undefined ? 'THROUGHPUT' : 'THROUGHPUT_UNITS'}`,
			mend: 'repeat the run with both among the selectors of netperf',
		});
	const optional = (selector: string, id: string, measured: Measured): Figure[] => {
		const found = number(record, selector);
		return found === undefined ? [] : [figure(kind, traffic, [id, measured, found])];
	};
	return [
		achieved(kind, traffic, { value, ...unit }),
		...(kind === 'stream' ? optional('LOCAL_TRANSPORT_RETRANS', 'retransmits', retransmits) : []),
		// In a stream these are the times of send calls, not of the network.
		...(kind === 'stream'
			? []
			: Object.entries(latencies).flatMap(([selector, which]) =>
					optional(selector, `latency-${which}`, latency(kind, traffic, which)),
				)),
		...optional('LOCAL_CPU_UTIL', 'client-cpu', cpu('client', traffic)),
		...optional('REMOTE_CPU_UTIL', 'server-cpu', cpu('server', traffic)),
	];
}

const latencies = {
	MIN_LATENCY: 'min',
	MEAN_LATENCY: 'mean',
	P50_LATENCY: 'p50',
	P90_LATENCY: 'p90',
	P99_LATENCY: 'p99',
	MAX_LATENCY: 'max',
};

const retransmits: Measured = {
	en: 'TCP segments retransmitted',
	'zh-cn': 'TCP 重传段数',
	quantity: 'retransmits',
	unit: 'segments',
	better: 'lower',
};

const sides = { client: '客户端', server: '服务端' };

function cpu(side: 'client' | 'server', { protocol }: Traffic): Measured {
	return {
		en: `${protocol} CPU in use on the ${side}`,
		'zh-cn': `${protocol} ${sides[side]}已用 CPU`,
		quantity: 'cpu-share',
		unit: '% of node CPU',
		better: 'lower',
		side,
	};
}
