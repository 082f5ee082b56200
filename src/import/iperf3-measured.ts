import type { Start } from './iperf3-document.ts';
import type { Measured, Traffic } from './metric.ts';

/** How long a test counted, for a sentence; nothing when it ran until an amount was sent. */
export function duration({ test_start: { duration: seconds, omit } }: Start): string {
	if (!seconds) return '';
	return ` over ${seconds} s${omit ? `, after ${omit} s left out` : ''}`;
}

/** What must not be mixed: releases that measure differently under the same name. */
export function remark({ version }: Start, { protocol, streams = 1 }: Traffic): string {
	if (protocol === 'UDP' && !before(version, 3, 21))
		return 'iperf3 3.21 or later: it may hand several datagrams at once to the kernel.';
	if (streams === 1) return '';
	return before(version, 3, 16)
		? 'iperf3 before 3.16: all streams share one thread.'
		: 'iperf3 3.16 or later: each stream has its own thread.';
}

function before(version: string, major: number, minor: number): boolean {
	const [, first = '0', second = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
	return Number(first) < major || (Number(first) === major && Number(second) < minor);
}

export function throughput(over: string): Measured {
	return {
		en: 'TCP throughput',
		'zh-cn': 'TCP 吞吐量',
		quantity: 'throughput',
		unit: 'bit/s',
		better: 'higher',
		note: `Payload counted by the receiver${over}.`,
	};
}

export function retransmits(over: string): Measured {
	return {
		en: 'TCP segments retransmitted',
		'zh-cn': 'TCP 重传段数',
		quantity: 'retransmits',
		unit: 'segments',
		better: 'lower',
		note: `The sum${over}.`,
	};
}

export const sentRate: Measured = {
	en: 'TCP rate at the sender',
	'zh-cn': 'TCP 发送端速率',
	quantity: 'throughput',
	unit: 'bit/s',
	better: 'higher',
	boundByLink: false,
	note: 'Payload counted by the sender.',
};

export function udpThroughput(over: string): Measured {
	return {
		en: 'UDP throughput at the receiver',
		'zh-cn': 'UDP 接收端吞吐量',
		quantity: 'throughput',
		unit: 'bit/s',
		better: 'higher',
		note: `What arrived, counted by the receiver${over}.`,
	};
}

/** For old releases, which give the sender's rate alone. */
export function udpLessLoss(over: string): Measured {
	return {
		...udpThroughput(over),
		note: `What was sent${over}, less what was lost: this release does not give the receiver's own rate.`,
	};
}

export const loss: Measured = {
	en: 'UDP loss',
	'zh-cn': 'UDP 丢包率',
	quantity: 'loss',
	unit: '%',
	better: 'lower',
	note: 'Lost anywhere from the sending socket on: it grows with what the sender offers.',
};

export const jitter: Measured = {
	en: 'UDP jitter',
	'zh-cn': 'UDP 抖动',
	quantity: 'jitter',
	unit: 'ms',
	better: 'lower',
};

export const offeredRate: Measured = {
	en: 'UDP rate offered by the sender',
	'zh-cn': 'UDP 发送端发出的速率',
	quantity: 'offered-rate',
	unit: 'bit/s',
	better: 'neither',
	boundByLink: false,
	note: 'Counted at the sending socket: it can pass the rate of the link.',
};

const rtts = {
	mean: { en: 'Mean', 'zh-cn': '平均', of: "The mean over the streams' means." },
	min: { en: 'Lowest', 'zh-cn': '最小', of: 'The lowest of all streams.' },
	max: { en: 'Highest', 'zh-cn': '最大', of: 'The highest of all streams.' },
};

/** A round-trip time that the sending TCP saw while it sent. */
export function rtt(which: keyof typeof rtts, many: boolean): Measured {
	const words = rtts[which];
	return {
		en: `${words.en} TCP round-trip time under load`,
		'zh-cn': `负载下的 TCP ${words['zh-cn']}往返时延`,
		quantity: 'latency',
		unit: 'us',
		better: 'lower',
		note: `Smoothed round-trip time that the sending TCP reports during the transfer: queues included, not idle latency.${many ? ` ${words.of}` : ''}`,
	};
}

const sides = { client: '客户端', server: '服务端' };

/** The CPU of one of iperf3's own processes. */
export function process(side: 'client' | 'server', protocol: string): Measured {
	return {
		en: `${protocol} CPU of the iperf3 ${side} itself`,
		'zh-cn': `${protocol} iperf3 ${sides[side]}进程自身的 CPU`,
		quantity: 'cpu-cores',
		unit: '% of one CPU',
		better: 'lower',
		side,
		note: 'What iperf3 reports of its own process; kernel work outside the process is not in it.',
	};
}
