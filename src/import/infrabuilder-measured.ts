import type { Metric } from '../model/benchmark.ts';
import type { Text } from '../model/text.ts';
import type { Document } from './iperf3-document.ts';
import * as iperf3 from './iperf3-measured.ts';
import { metric, type Measured, type Traffic } from './metric.ts';
import type { Figure } from './reading.ts';

/** What flows in a test; nothing in the idle one. */
export type Test = Traffic | 'idle';

/** One field of all.results, and what a run has instead when it is empty. */
export interface Field {
	id: string;
	metric: Metric;
	why: string;
}

/** The benchmark sends for this long in every test. */
const over = ' over 60 s';

/** The fields of a test, by how their lines end. */
export function fieldsOf(test: Test): Record<string, Field> {
	const nodes = { ...nodeFields(test, 'client'), ...nodeFields(test, 'server') };
	if (test === 'idle') return nodes;
	const field = (id: string, measured: Measured): Field => ({
		id,
		metric: metric(test, measured),
		why: 'no client output',
	});
	return test.protocol === 'UDP'
		? {
				BW: field('throughput', iperf3.udpThroughput(over)),
				LOST: field('loss', loss),
				JITTER: field('jitter', iperf3.jitter),
				...nodes,
			}
		: {
				BW: field('throughput', iperf3.throughput(over)),
				RTS: field('retransmits', retransmits),
				...nodes,
			};
}

const { note: _, ...uncounted } = iperf3.retransmits('');
const retransmits: Measured = {
	...uncounted,
	en: 'TCP segments retransmitted in 60 s',
	'zh-cn': '60 秒内的 TCP 重传段数',
};

const loss: Measured = {
	...iperf3.loss,
	en: 'UDP loss with an unlimited sender',
	'zh-cn': 'UDP 丢包率（发送端不限速）',
	note: 'Lost anywhere from the sending socket on: it grows with what the sender manages to offer.',
};

const sides = { client: '客户端', server: '服务端' };

function nodeFields(test: Test, side: 'client' | 'server'): Record<string, Field> {
	const head = side.toUpperCase();
	const why = `no figures of the ${side} node`;
	const cores = (mode: string): Field => ({
		id: `${side}-cpu-${mode}`,
		metric: {
			...ofNode(test, {
				en: `CPU cores busy in ${mode} mode on the ${side} node`,
				'zh-cn': `${sides[side]}节点忙于 ${mode} 态的 CPU 核数`,
			}),
			quantity: 'cpu-cores',
			unit: 'cores',
			side,
		},
		why,
	});
	const memory: Metric = {
		...ofNode(test, {
			en: `${test === 'idle' ? 'Memory' : 'memory'} in use on the ${side} node`,
			'zh-cn': `${sides[side]}节点已用内存`,
		}),
		quantity: 'memory',
		unit: 'B',
		side,
		note: 'Mean over the test, the whole node.',
	};
	return {
		[`${head}_SYSTEM`]: cores('system'),
		[`${head}_USER`]: cores('user'),
		[`${head}_MEM`]: { id: `${side}-memory`, metric: memory, why },
	};
}

function ofNode(
	test: Test,
	{ en, 'zh-cn': chinese }: { en: string; 'zh-cn': string },
): Omit<Metric, 'quantity' | 'unit'> {
	const name: Text = { en: `${en}, idle`, 'zh-cn': `${chinese}，空闲` };
	if (test === 'idle') return { name, better: 'lower' };
	const { protocol } = test;
	const {
		quantity: _quantity,
		unit: _unit,
		...rest
	} = metric(test, {
		en: `${protocol} ${en}`,
		'zh-cn': `${protocol} ${chinese}`,
		quantity: 'cpu-cores',
		unit: 'cores',
		better: 'lower',
	});
	return rest;
}

interface Kept {
	id: string;
	measured: Measured;
	/** How many digits after the point the study keeps. */
	digits: number;
}

const smoothed = iperf3.rtt('mean', false).note ?? '';
const process = (side: 'client' | 'server', protocol: string): Kept => ({
	id: `iperf-${side}-cpu`,
	measured: {
		...iperf3.process(side, protocol),
		note: 'What iperf3 reports of its own process, kept here with three decimals; kernel work outside the process is not in it.',
	},
	digits: 3,
});

function rtt(which: 'mean' | 'min' | 'max', many: boolean): Kept {
	const words = {
		mean: "The mean over the eight streams' means, to 0.1 us: the source has one mean a stream.",
		min: 'The lowest of the eight streams.',
		max: 'The highest of the eight streams.',
	};
	const note = many ? `${smoothed} ${words[which]}` : smoothed;
	return {
		id: `loaded-rtt-${which}`,
		measured: { ...iperf3.rtt(which, false), note },
		digits: 1,
	};
}

const fair: Kept = {
	id: 'jain-fairness',
	measured: {
		en: "Fairness among streams (Jain's index)",
		'zh-cn': '流间公平性（Jain 指数）',
		quantity: 'ratio',
		unit: 'ratio',
		better: 'higher',
		note: '1 when all eight streams got the same. Computed from the rates the receiver counted per stream, to five decimals; the source has the rates.',
	},
	digits: 5,
};

function keptOf({ protocol, streams = 1 }: Traffic): Kept[] {
	const many = streams > 1;
	const sent =
		protocol === 'UDP'
			? {
					...iperf3.offeredRate,
					note: 'Counted at the sending socket, without a limit: it can pass the rate of the link. Kept here in whole bit/s.',
				}
			: { ...iperf3.sentRate, note: 'Payload counted by the sender, kept here in whole bit/s.' };
	const rtts = (['mean', 'min', 'max'] as const).map((which) => rtt(which, many));
	return [
		{ id: 'sent-rate', measured: sent, digits: 0 },
		process('client', protocol),
		process('server', protocol),
		...(protocol === 'UDP' ? [] : [...rtts, ...(many ? [fair] : [])]),
	];
}

/** What is kept of the output of iperf3 itself, beside what all.results has of it. */
export function keptFigures(
	traffic: Traffic,
	all: readonly Figure[],
	document?: Document,
): Figure[] {
	return keptOf(traffic).map(({ id, measured, digits }) => {
		const value =
			id === 'jain-fairness'
				? document && fairness(document)
				: all.find((figure) => figure.id.endsWith(`-${id}`))?.value;
		return {
			id,
			metric: metric(traffic, measured),
			value: typeof value === 'number' ? rounded(value, digits) : null,
		};
	});
}

/** To so many digits after the point; a value in the very middle goes to the even one. */
function rounded(value: number, digits: number): number {
	const scaled = value * 10 ** digits;
	const floor = Math.floor(scaled);
	if (scaled - floor !== 0.5) return Number(value.toFixed(digits));
	return (floor % 2 ? floor + 1 : floor) / 10 ** digits;
}

/** Jain's index of what the streams received. */
function fairness({ end }: Document): number {
	const rates = end.streams.map(({ receiver }) => receiver?.bits_per_second ?? 0);
	const total = rates.reduce((all, rate) => all + rate, 0);
	return total ** 2 / (rates.length * rates.reduce((all, rate) => all + rate ** 2, 0));
}
