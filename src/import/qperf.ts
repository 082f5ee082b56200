import type { UnitName } from '../model/unit.ts';
import { metric, testId, type Measured, type Traffic } from './metric.ts';
import type { Figure, Reading, Run, Setting, Source, Where } from './reading.ts';
import { numberIn, Unreadable } from './unreadable.ts';

interface Value {
	written: string;
	unit: string;
	where: Where;
}

/** One test: `tcp_lat:` and the indented lines below it. */
interface Block {
	protocol: string;
	test: string;
	where: Where;
	values: Map<string, Value>;
}

/** Reads what qperf printed, with any of its flags for units and details. */
export function readQperf(source: Source, { path }: Setting): Reading {
	const blocks = blocksIn(source).filter(({ test }) => ['bw', 'lat'].includes(test));
	if (blocks.length === 0)
		throw new Unreadable(source.name, {
			wrong: 'it holds no result of qperf',
			mend: 'repeat the run and keep all that qperf prints',
		});
	refuseUnsized(blocks);
	return {
		tool: { name: 'qperf' },
		runs: blocks.map((block) => runOf(block, path)),
		parameters: { size: { name: { en: 'Message size', 'zh-cn': '消息大小' }, unit: 'B' } },
	};
}

function blocksIn({ name, text }: Source): Block[] {
	const blocks: Block[] = [];
	text.split(/\r?\n/).forEach((line, index) => {
		const where = () => `${name}:${index + 1}:1`;
		const [, protocol, test] = /^([a-z]+)_([a-z_]+):\s*$/.exec(line) ?? [];
		if (protocol && test) blocks.push({ protocol, test, where, values: new Map() });
		else if (/^\S+:\s*$/.test(line))
			blocks.push({ protocol: '', test: '', where, values: new Map() });
		const [, key, written = '', unit = ''] = /^\s+(\w+)\s*=\s*(\S+)\s*(.*?)\s*$/.exec(line) ?? [];
		if (key) blocks.at(-1)?.values.set(key, { written, unit, where });
	});
	return blocks;
}

/** A test that stands twice is either repeated or run for several sizes, which only -vu prints. */
function refuseUnsized(blocks: Block[]) {
	const bare = blocks.filter(({ values }) => !values.has('msg_size'));
	const twice = bare.find(
		(block, place) =>
			bare.findIndex((one) => one.protocol === block.protocol && one.test === block.test) < place,
	);
	if (twice)
		throw new Unreadable(twice.where(), {
			wrong: `${twice.protocol}_${twice.test} stands here again and does not say for which message size`,
			mend: 'repeat the run with qperf -vu, or give each run a file of its own',
		});
}

function runOf({ protocol, test, where, values }: Block, path: string): Run {
	const traffic: Traffic = { protocol: protocol.toUpperCase(), path };
	const size = values.get('msg_size');
	const figures = [...values].flatMap(([key, value]): Figure[] => {
		const [id, measured, stored] = measuredOf(key, traffic, value) ?? [];
		return id && measured && stored !== undefined
			? [{ id: `${testId(traffic)}-${id}`, metric: metric(traffic, measured), value: stored }]
			: [];
	});
	return {
		test: `${testId(traffic)}-${test}`,
		...(size && { at: { size: sizeOf(size) } }),
		figures,
		from: where,
	};
}

/** "1 KiB (1,024)" says its bytes itself; "1 bytes" too. */
function sizeOf({ written, unit, where }: Value): number {
	const exact = /\(([\d,]+)\)/.exec(unit)?.[1] ?? written;
	return numberIn(exact.replaceAll(',', ''), where, 'msg_size');
}

type Stored = [id: string, measured: Measured, value: number];

function measuredOf(key: string, { protocol }: Traffic, value: Value): Stored | undefined {
	switch (key) {
		case 'latency':
			return ['latency', latency(protocol), time(value, 'us')];
		case 'bw':
		case 'recv_bw': {
			const [unit, stored] = rate(value);
			return ['throughput', throughput(protocol, unit), stored];
		}
		case 'send_bw': {
			const [unit, stored] = rate(value);
			return ['sent-rate', sentRate(protocol, unit), stored];
		}
		case 'send_cost':
			return ['client-cpu-time', cost(protocol, 'client'), time(value, 's')];
		case 'recv_cost':
			return ['server-cpu-time', cost(protocol, 'server'), time(value, 's')];
		default:
			return undefined;
	}
}

function latency(protocol: string): Measured {
	return {
		en: `${protocol} one-way latency`,
		'zh-cn': `${protocol} 单程时延`,
		quantity: 'latency',
		unit: 'us',
		better: 'lower',
		note: 'Half of the round trip, as qperf has it.',
	};
}

function throughput(protocol: string, unit: UnitName): Measured {
	return {
		en: `${protocol} throughput`,
		'zh-cn': `${protocol} 吞吐量`,
		quantity: 'throughput',
		unit,
		better: 'higher',
	};
}

function sentRate(protocol: string, unit: UnitName): Measured {
	return {
		en: `${protocol} rate offered by the sender`,
		'zh-cn': `${protocol} 发送端发出的速率`,
		quantity: 'offered-rate',
		unit,
		better: 'neither',
		boundByLink: false,
	};
}

const sides = { client: ['sending', '发送端'], server: ['receiving', '接收端'] } as const;

function cost(protocol: string, side: 'client' | 'server'): Measured {
	const [en, chinese] = sides[side];
	return {
		en: `${protocol} CPU time for a gigabyte on the ${en} side`,
		'zh-cn': `${protocol} ${chinese}每 GB 的 CPU 时间`,
		quantity: 'cpu-time',
		unit: 's/GB',
		better: 'lower',
		side,
	};
}

const prefixes: Record<string, number> = { '': 0, K: 3, M: 6, G: 9, T: 12 };

/** A rate in its base unit. qperf's prefixes of rates are decimal and differ from line to line. */
export function rate({ written, unit, where }: Value): [UnitName, number] {
	const [, prefix = '', base = ''] = /^([KMGT]?)(b|B|bits|bytes)\/sec$/.exec(unit) ?? [];
	const power = prefixes[prefix];
	if (!base || power === undefined) throw unknown(unit, where, 'a rate');
	numberIn(written, where, 'the rate');
	return [base === 'b' || base === 'bits' ? 'bit/s' : 'B/s', Number(`${written}e${power}`)];
}

const times: Record<string, number> = { ns: -9, us: -6, ms: -3, sec: 0, s: 0 };
const targets = { us: -6, s: 0 };

/** A time in a unit, moved by its decimal point alone. */
export function time({ written, unit, where }: Value, to: keyof typeof targets): number {
	const power = times[unit.replace(/\/GB$/, '')];
	if (power === undefined) throw unknown(unit, where, 'a time');
	numberIn(written, where, 'the time');
	return Number(`${written}e${power - targets[to]}`);
}

function unknown(unit: string, where: Where, what: string): Unreadable {
	return new Unreadable(where(), {
		wrong: `"${unit}" is not a unit that qperf gives ${what} in`,
		mend: 'take the file as qperf printed it',
	});
}
