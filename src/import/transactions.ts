import type { UnitName } from '../model/unit.ts';
import { metric, slug, testId, type Measured, type Traffic } from './metric.ts';
import type { Figure, Where } from './reading.ts';
import { Unreadable } from './unreadable.ts';

/** The three tests that netperf and what is built on it know. */
export type Kind = 'stream' | 'rr' | 'crr';

/** A number as it is given, with its unit there. */
export interface Rate {
	value: number;
	written: string;
	where: Where;
}

const rates: Record<string, UnitName> = {
	'10^0bits/s': 'bit/s',
	'10^3bits/s': 'kbit/s',
	'10^6bits/s': 'Mbit/s',
	'10^9bits/s': 'Gbit/s',
	'Mb/s': 'Mbit/s',
	'Bytes/s': 'B/s',
	// netperf's prefixes of bytes are powers of 1024.
	'KBytes/s': 'KiB/s',
	'MBytes/s': 'MiB/s',
	'GBytes/s': 'GiB/s',
};
const transactions = ['Trans/s', 'Tran/s', 'OP/s', 'per sec'];

/** What a test achieved, in the unit it was given in. */
export function achieved(kind: Kind, traffic: Traffic, rate: Rate): Figure {
	const unit = rates[rate.written.replace('/sec', '/s')];
	if (unit) return figure(kind, traffic, ['throughput', throughput(traffic, unit), rate.value]);
	if (transactions.includes(rate.written) && kind !== 'stream')
		return figure(kind, traffic, ['rate', transactionRate(kind, traffic), rate.value]);
	throw new Unreadable(rate.where(), {
		wrong: `"${rate.written}" is no unit that a ${kind} test is given in`,
		mend: `it is one of ${[...Object.keys(rates), ...transactions].join(', ')}`,
	});
}

/** A figure under the name of its test. */
export function figure(
	kind: Kind,
	traffic: Traffic,
	[id, measured, value]: [id: string, measured: Measured, value: number],
): Figure {
	return { id: `${nameOf(kind, traffic)}-${id}`, metric: metric(traffic, measured), value };
}

/** The name of a test: "tcp-rr", "service-udp-stream-2". */
export function nameOf(kind: Kind, traffic: Traffic): string {
	return testId({ ...traffic, protocol: `${slug(traffic.protocol)}-${kind}` });
}

function throughput({ protocol }: Traffic, unit: UnitName): Measured {
	return {
		en: `${protocol} throughput`,
		'zh-cn': `${protocol} 吞吐量`,
		quantity: 'throughput',
		unit,
		better: 'higher',
		note: 'What was received.',
	};
}

function transactionRate(kind: 'rr' | 'crr', { protocol }: Traffic): Measured {
	return kind === 'rr'
		? {
				en: `${protocol} requests answered`,
				'zh-cn': `${protocol} 请求应答速率`,
				quantity: 'request-rate',
				unit: 'requests/s',
				better: 'higher',
			}
		: {
				en: `${protocol} connections, each with one request answered`,
				'zh-cn': `${protocol} 短连接速率（每连接一次请求）`,
				quantity: 'connection-rate',
				unit: 'connections/s',
				better: 'higher',
			};
}

/** How long an answer took, by which of the answers. */
export function latency(kind: Kind, { protocol }: Traffic, which: string): Measured {
	const words: Record<string, [string, string]> = {
		mean: ['Mean', '平均'],
		min: ['Lowest', '最小'],
		max: ['Highest', '最大'],
	};
	const [en, chinese] = words[which] ?? [`${which.slice(1)}th percentile of`, `P${which.slice(1)}`];
	const thing = kind === 'crr' ? 'connection with its request' : 'request';
	return {
		en: `${en} ${protocol} round-trip time of a ${thing}`,
		'zh-cn': `${protocol} ${kind === 'crr' ? '短连接' : '请求'}${chinese}往返时延`,
		quantity: 'latency',
		unit: 'us',
		better: 'lower',
	};
}
