import type { Metric } from '../model/benchmark.ts';
import * as iperf3 from './iperf3-measured.ts';
import { metric, type Measured, type Traffic } from './metric.ts';
import type { Facts, Figure, Run, Where } from './reading.ts';
import { numberIn } from './unreadable.ts';

/** A number as it is written, and where. */
export interface Value {
	written: string;
	where: Where;
}

/** One run of knb, in whichever of its layouts it was written. */
export interface Report {
	from: Where;
	version?: string;
	facts: Facts;
	/** By "<test>-<field>": "p2p-tcp-throughput", "idle-client-cpu-total". */
	values: Map<string, Value>;
	/** How long it sent, where that is known. */
	over?: string;
}

/** The tests of knb, by the names that their metrics begin with. */
export const tests: Record<string, Traffic | undefined> = {
	idle: undefined,
	'p2p-tcp': { protocol: 'TCP', path: 'pod to pod', streams: 1 },
	'p2p-udp': { protocol: 'UDP', path: 'pod to pod', streams: 1 },
	'p2s-tcp': { protocol: 'TCP', path: 'pod to service', streams: 1 },
	'p2s-udp': { protocol: 'UDP', path: 'pod to service', streams: 1 },
};

/** What all nodes and directions may have, in the order of a study. */
export const nodeFields = ['cpu-total', 'cpu-user', 'cpu-system', 'memory'] as const;

/** What knb found out about its cluster. */
export function factsOf(
	said: Partial<Record<'cpu' | 'kernel' | 'kubernetes' | 'mtu' | 'date', string | undefined>>,
): Facts {
	const { cpu, kernel, kubernetes, mtu, date } = said;
	const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
	return {
		...(cpu && { cpu: cpu.trim() }),
		...(kernel && { kernel: kernel.trim() }),
		...(kubernetes && { orchestrator: `Kubernetes ${kubernetes.trim()}` }),
		...(mtu && { podMtu: mtu.trim() }),
		...(day && { date: day }),
	};
}

/**
 * What takes the runs out of one report after the other: one a test, with what was written of it.
 * Their metrics are made once, however many reports there are.
 */
export function runsReader(): (report: Report) => Run[] {
	const known = new Map<string, [id: string, metric: Metric][]>();
	const metricsOf = (test: string, over: string | undefined) => {
		const name = `${test}${over ?? ''}`;
		const made =
			known.get(name) ??
			Object.entries(fieldsOf(tests[test], over)).map(([field, metric]): [string, Metric] => [
				`${test}-${field}`,
				metric,
			]);
		known.set(name, made);
		return made;
	};
	return ({ values, from, over }) =>
		Object.keys(tests).flatMap((test): Run[] => {
			const figures = metricsOf(test, over).flatMap(([id, metric]) => {
				const value = values.get(id);
				return value ? [figure(id, metric, value)] : [];
			});
			return figures.length ? [{ test, figures, from }] : [];
		});
}

function figure(id: string, metric: Metric, { written, where }: Value): Figure {
	if (['', 'null', 'N/A'].includes(written.trim()))
		return { id, metric, value: null, why: 'no figure of the monitor' };
	const share = metric.unit === '%' || metric.unit === '% of node CPU';
	return { id, metric, value: numberIn(written, where, id, share ? 100 : Infinity) };
}

function fieldsOf(traffic: Traffic | undefined, over = ''): Record<string, Metric> {
	const nodes = Object.fromEntries(
		(['server', 'client'] as const).flatMap((side) =>
			nodeFields.map((field) => [`${side}-${field}`, nodeMetric(traffic, side, field)]),
		),
	);
	if (!traffic) return nodes;
	const named = (measured: Measured) => metric(traffic, measured);
	const received = { unit: 'Mbit/s', note: `Counted by the receiver${over}.` } as const;
	const within = over.replace(/^ over /, '');
	if (traffic.protocol === 'UDP')
		return {
			throughput: named({ ...iperf3.udpThroughput(over), ...received }),
			loss: named(loss),
			jitter: named(iperf3.jitter),
			'sent-rate': named(sentRate),
			...nodes,
		};
	return {
		throughput: named({ ...iperf3.throughput(over), ...received }),
		retransmits: named({
			en: `TCP segments retransmitted in ${within}`,
			'zh-cn': `${within.replace(' s', ' 秒')}内的 TCP 重传段数`,
			quantity: 'retransmits',
			unit: 'segments',
			better: 'lower',
		}),
		...nodes,
	};
}

const loss: Measured = {
	...iperf3.loss,
	en: 'UDP loss with an unlimited sender',
	'zh-cn': 'UDP 丢包率（发送端不限速）',
	note: 'Lost anywhere from the sending socket on: it grows with what the sender manages to offer. iperf3 prints two significant digits.',
};

const sentRate: Measured = {
	...iperf3.offeredRate,
	unit: 'Mbit/s',
	note: 'Counted at the sending socket, without a limit: it can pass the rate of the link.',
};

const sides = { client: '客户端', server: '服务端' };

function nodeMetric(
	traffic: Traffic | undefined,
	side: 'client' | 'server',
	field: (typeof nodeFields)[number],
): Metric {
	const { en, 'zh-cn': chinese, ...rest } = nodeMeasured(field, side);
	if (!traffic) return { name: { en: `${en}, idle`, 'zh-cn': `${chinese}，空闲` }, ...rest };
	const { protocol } = traffic;
	const words = field === 'memory' ? `memory${en.slice('Memory'.length)}` : en;
	return metric(traffic, {
		...rest,
		en: `${protocol} ${words}`,
		'zh-cn': `${protocol} ${chinese}`,
	});
}

function nodeMeasured(field: (typeof nodeFields)[number], side: 'client' | 'server'): Measured {
	const [share, node] = ['cpu-share' as const, `${sides[side]}节点`];
	const common = {
		quantity: share,
		unit: '% of node CPU' as const,
		better: 'lower' as const,
		side,
	};
	switch (field) {
		case 'cpu-total':
			return {
				...common,
				en: `CPU in use on the ${side} node`,
				'zh-cn': `${node}已用 CPU`,
				note: 'User, nice, system, iowait and steal together, as the table of the source adds them; interrupts are in system.',
			};
		case 'cpu-user':
			return {
				...common,
				en: `CPU in user mode on the ${side} node`,
				'zh-cn': `${node}user 态 CPU`,
			};
		case 'cpu-system':
			return {
				...common,
				en: `CPU in system mode on the ${side} node`,
				'zh-cn': `${node}system 态 CPU`,
				note: 'Hard and soft interrupts included.',
			};
		case 'memory':
			return {
				...{ quantity: 'memory', unit: 'MiB', better: 'lower', side },
				en: `Memory in use on the ${side} node`,
				'zh-cn': `${node}已用内存`,
				note: 'Mean of free -m over the test, the whole node.',
			};
	}
}
