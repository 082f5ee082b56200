import type { Document, Stream, Sum } from './iperf3-document.ts';
import * as measured from './iperf3-measured.ts';
import { metric, testId, type Measured, type Traffic } from './metric.ts';
import type { Figure } from './reading.ts';

/** The ways in which a document's data went: one, or two when both ends sent at once. */
export function trafficsOf({ start, end }: Document, path: string): Traffic[] {
	const { protocol, num_streams: streams, reverse } = start.test_start;
	const traffic = { protocol, streams, path };
	const back = end.streams.some(({ sender }) => sender?.sender === false);
	const both =
		end.sum_bidir_reverse !== undefined ||
		end.sum_sent_bidir_reverse !== undefined ||
		(back && end.streams.length === 2 * streams);
	if (both)
		return [
			{ ...traffic, way: 'both ways' },
			{ ...traffic, way: 'both ways, back' },
		];
	return [reverse ? { ...traffic, way: 'reverse' } : traffic];
}

interface Counted {
	sent: Sum | undefined;
	received: Sum | undefined;
	/** Both ends' view in one, the only one that old releases have for UDP. */
	all: Sum | undefined;
	streams: Stream[];
}

type Named = [id: string, measured: Measured, value: number | undefined];

/** What a document counted, one way; what its release does not tell is left out. */
export function figuresOf(document: Document, traffic: Traffic): Figure[] {
	const counted = countedOf(document, traffic);
	const both = traffic.way?.startsWith('both');
	const named: Named[] = [
		...(traffic.protocol === 'UDP' ? ofUdp(document, counted) : ofTcp(document, counted)),
		...(both ? [] : ofProcesses(document)),
	];
	const remark = measured.remark(document.start, traffic);
	return named.flatMap(([id, { note, ...rest }, value]) => {
		if (value === undefined) return [];
		const said = [note, remark].filter(Boolean).join(' ');
		const about = { ...rest, ...(said && { note: said }) };
		return [{ id: `${testId(traffic)}-${id}`, metric: metric(traffic, about), value }];
	});
}

function countedOf({ end }: Document, { way }: Traffic): Counted {
	const back = way === 'both ways, back';
	const streams = way?.startsWith('both')
		? end.streams.filter(({ sender }) => (sender?.sender === false) === back)
		: end.streams;
	const [sent, received, all] = back
		? [end.sum_sent_bidir_reverse, end.sum_received_bidir_reverse, end.sum_bidir_reverse]
		: [end.sum_sent, end.sum_received, end.sum];
	return {
		sent: sent ?? summed(streams.map(({ sender }) => sender)),
		received: received ?? summed(streams.map(({ receiver }) => receiver)),
		all,
		streams,
	};
}

/** For releases that give the streams of both ways and no sum of the way back. */
function summed(sides: ({ bits_per_second: number } | undefined)[]): Sum | undefined {
	const present = sides.filter((side) => side !== undefined);
	if (present.length === 0) return undefined;
	return { bits_per_second: present.reduce((all, side) => all + side.bits_per_second, 0) };
}

function ofTcp({ start }: Document, { sent, received, streams }: Counted): Named[] {
	const over = measured.duration(start);
	return [
		['throughput', measured.throughput(over), received?.bits_per_second],
		['retransmits', measured.retransmits(over), sent?.retransmits],
		// A server that only receives writes 0 for what was sent to it.
		['sent-rate', measured.sentRate, sent?.bits_per_second || undefined],
		...ofStreams(streams),
	];
}

function ofUdp({ start }: Document, { sent, received, all }: Counted): Named[] {
	const over = measured.duration(start);
	const seen = received ?? all;
	const arrived = all && all.bits_per_second * (1 - (all.lost_percent ?? 0) / 100);
	return [
		received
			? ['throughput', measured.udpThroughput(over), received.bits_per_second]
			: ['throughput', measured.udpLessLoss(over), arrived],
		['loss', measured.loss, seen?.lost_percent],
		['jitter', measured.jitter, seen?.jitter_ms],
		['sent-rate', measured.offeredRate, (sent ?? all)?.bits_per_second],
	];
}

/** The round-trip times that the senders saw, where all of them tell; 0 is how iperf3 writes unknown. */
function ofStreams(streams: Stream[]): Named[] {
	const many = streams.length > 1;
	const every = (pick: (sender: NonNullable<Stream['sender']>) => number | undefined) => {
		const values = streams.flatMap(({ sender }) => (sender && pick(sender)) || []);
		return values.length && values.length === streams.length ? values : undefined;
	};
	const [means, mins, maxes] = [
		every((sender) => sender.mean_rtt),
		every((sender) => sender.min_rtt),
		every((sender) => sender.max_rtt),
	];
	return [
		['loaded-rtt-mean', measured.rtt('mean', many), means && mean(means)],
		['loaded-rtt-min', measured.rtt('min', many), mins && Math.min(...mins)],
		['loaded-rtt-max', measured.rtt('max', many), maxes && Math.max(...maxes)],
	];
}

function mean(values: number[]): number {
	return values.reduce((all, value) => all + value, 0) / values.length;
}

/** What iperf3 says of its own two processes. */
function ofProcesses({ start, end }: Document): Named[] {
	const { host_total: here, remote_total: there } = end.cpu_utilization_percent ?? {};
	const [client, server] = start.accepted_connection === undefined ? [here, there] : [there, here];
	const { protocol } = start.test_start;
	return [
		['iperf-client-cpu', measured.process('client', protocol), client],
		['iperf-server-cpu', measured.process('server', protocol), server],
	];
}
