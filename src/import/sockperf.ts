import type { UnitName } from '../model/unit.ts';
import type { Quantity } from '../model/unit.ts';
import { metric, testId, type Measured, type Traffic } from './metric.ts';
import type { Figure, Reading, Run, Setting, Source, Where } from './reading.ts';
import { numberIn, Unreadable } from './unreadable.ts';

interface Line {
	text: string;
	where: Where;
}

/** Reads what sockperf printed: its latencies or its rates, with or without terminal colours. */
export function readSockperf(source: Source, { path }: Setting): Reading {
	// Colours are written even into files: escape, bracket, numbers, m.
	const plain = source.text.replaceAll(/\u001B\[[\d;]*m|\[\d[\d;]*m/g, '');
	const lines = plain.split(/\r?\n/).map((text, index): Line => {
		return { text, where: () => `${source.name}:${index + 1}:1` };
	});
	const runs = partsOf(lines).map((part) => runOf(part, path));
	if (runs.length === 0 || runs.some(({ figures }) => figures.length === 0))
		throw new Unreadable(runs.find(({ figures }) => !figures.length)?.from() ?? source.name, {
			wrong: 'sockperf did not come to a result here',
			mend: 'repeat the run and keep all that sockperf prints',
		});
	const version = /== version #([\d.]+)/.exec(plain)?.[1];
	return {
		tool: { name: 'sockperf', ...(version && { version }) },
		runs,
		parameters: { size: { name: { en: 'Message size', 'zh-cn': '消息大小' }, unit: 'B' } },
	};
}

/** One part a run: each begins with its version, or is all there is. */
function partsOf(lines: Line[]): Line[][] {
	const starts = lines.flatMap(({ text }, index) => (/== version #/.test(text) ? [index] : []));
	if (starts.length === 0) return [lines];
	return starts.map((start, place) => lines.slice(place ? start : 0, starts[place + 1]));
}

function runOf(lines: Line[], path: string): Run {
	const whole = lines.map(({ text }) => text).join('\n');
	// Without --tcp sockperf speaks UDP.
	const protocol = /# TCP|--tcp\b/.test(whole) ? 'TCP' : 'UDP';
	const traffic: Traffic = { protocol, path };
	const size = /(?:--msg-size=|using msg-size=| -m )(\d+)/.exec(whole)?.[1];
	const round = /avg-rtt=|Round trip is/.test(whole);
	const figures = lines.flatMap((line) => figuresOf(line, traffic, round));
	return {
		test: `${testId(traffic)}-${round ? 'rtt' : 'latency'}`,
		...(size && { at: { size: Number(size) } }),
		figures,
		from: lines[0]?.where ?? (() => ''),
	};
}

function figuresOf({ text, where }: Line, traffic: Traffic, round: boolean): Figure[] {
	const found = (id: string, measured: Measured, written: string): Figure[] => [
		{
			id: `${testId(traffic)}-${id}`,
			metric: metric(traffic, measured),
			value: numberIn(written, where, id),
		},
	];
	const head = round ? 'rtt' : 'latency';
	const late = (which: string, written: string) =>
		found(`${head}-${which}`, latency(traffic, which, round), written);
	const [, mean] = /====> avg-(?:lat|latency|rtt)= *(\S+)/.exec(text) ?? [];
	if (mean) return late('mean', mean);
	const [, end, extreme] = /<(MAX|MIN)> observation = *(\S+)/.exec(text) ?? [];
	if (end && extreme) return late(end.toLowerCase(), extreme);
	const [, rank, at] = /percentile ([\d.]+) = *(\S+)/.exec(text) ?? [];
	if (rank && at) return late(`p${Number(rank)}`, at);
	const [, dropped] = /# dropped messages = (\S+?);/.exec(text) ?? [];
	if (dropped) return found('dropped', counted(traffic), dropped);
	const [, messages] = /Message Rate is (\S+) \[msg\/sec\]/.exec(text) ?? [];
	if (messages) return found('message-rate', sent(traffic, 'packets/s'), messages);
	// sockperf's MBps are 2^20 bytes.
	const [, bytes] = /BandWidth is (\S+) MBps/.exec(text) ?? [];
	return bytes ? found('sent-rate', sent(traffic, 'MiB/s'), bytes) : [];
}

const words: Record<string, [string, string]> = {
	mean: ['Mean', '平均'],
	min: ['Lowest', '最小'],
	max: ['Highest', '最大'],
};

function latency({ protocol }: Traffic, which: string, round: boolean): Measured {
	const rank = which.slice(1);
	const [en, chinese] = words[which] ?? [`${rank}th percentile of the`, `P${rank} `];
	return {
		en: `${en} ${protocol} ${round ? 'round-trip time' : 'one-way latency'}`,
		'zh-cn': `${protocol} ${chinese}${round ? '往返' : '单程'}时延`,
		quantity: 'latency',
		unit: 'us',
		better: 'lower',
		note: round ? 'The whole round trip.' : 'Half of the round trip, as sockperf has it.',
	};
}

function counted({ protocol }: Traffic): Measured {
	return {
		en: `${protocol} messages dropped`,
		'zh-cn': `${protocol} 丢弃的消息数`,
		quantity: 'count',
		unit: 'packets',
		better: 'lower',
	};
}

function sent({ protocol }: Traffic, unit: UnitName): Measured {
	const messages = unit === 'packets/s';
	const quantity: Quantity = 'offered-rate';
	return {
		en: `${protocol} ${messages ? 'messages' : 'data'} offered by the sender`,
		'zh-cn': `${protocol} 发送端发出的${messages ? '消息' : '数据'}速率`,
		quantity,
		unit,
		better: 'neither',
		boundByLink: false,
		note: 'Counted by the sender: what arrived is not known.',
	};
}
