import type { UnitName } from '../model/unit.ts';
import { metric, slug, testId, type Measured, type Traffic } from './metric.ts';
import { rate, time } from './qperf.ts';
import type { Figure, Reading, Run, Source, Where } from './reading.ts';
import { numberIn, Unreadable } from './unreadable.ts';

interface Row {
	/** "iperf", "netperf", "qperf". */
	tool: string;
	traffic: Traffic;
	where: Where;
}

/** Reads netperf.csv of kubernetes/perf-tests: a row a test, a column a segment size. */
export function readPerfTests({ name, text }: Source): Reading {
	const [head = '', ...lines] = text.split(/\r?\n/);
	const sizes = cells(head).slice(2);
	const runs = lines.flatMap((line, index) => {
		const where = () => `${name}:${index + 2}:1`;
		return line.trim() === '' ? [] : runsOf(line, sizes, where);
	});
	return {
		tool: { name: 'kubernetes/perf-tests netperf' },
		runs,
		parameters: {
			mss: { name: { en: 'Maximum segment size', 'zh-cn': '最大分段大小' }, unit: 'B' },
		},
	};
}

function cells(line: string): string[] {
	return line
		.replace(/,\s*$/, '')
		.split(',')
		.map((cell) => cell.trim());
}

function runsOf(line: string, sizes: string[], where: Where): Run[] {
	const [label = '', , ...values] = cells(line);
	const row = rowOf(label, where);
	if (values.length > sizes.length)
		throw new Unreadable(where(), {
			wrong: `this line has ${values.length} figures for ${sizes.length} sizes`,
			mend: 'take the file as the benchmark wrote it',
		});
	// A single figure was not measured for the first of the sizes, but for none.
	const sized = values.length > 1;
	return values.flatMap((value, place): Run[] => {
		const figures = figuresOf(row, value);
		const mss = sizes[place] ?? '';
		const at = sized ? { mss: numberIn(mss, where, 'MSS') } : undefined;
		const test = `${testId(row.traffic)}-${row.tool}`;
		return figures.length ? [{ test, ...(at && { at }), figures, from: where }] : [];
	});
}

function rowOf(label: string, where: Where): Row {
	const words = label.replace(/^\d+ /, '');
	const [, tool = '', protocol = 'TCP', place = ''] =
		/^(iperf|netperf|qperf)(?: (TCP|UDP|SCTP))?\. (.+)$/.exec(words) ?? [];
	if (!place)
		throw new Unreadable(where(), {
			wrong: `"${label}" is not a test of this benchmark`,
			mend: 'take the file as the benchmark wrote it',
		});
	const to = /Virtual IP/.test(place) ? 'pod to service' : 'pod to pod';
	const path = /^Same VM/.test(place) ? `${to}, same host` : to;
	const own = /^Hairpin/.test(place) ? 'pod to itself through its service, same host' : path;
	return { tool, traffic: { protocol, path: own }, where };
}

/** What a cell holds: Mbit/s alone, or in later releases qperf's rate and latency; 0.00 was not run. */
function figuresOf({ tool, traffic, where }: Row, cell: string): Figure[] {
	const name = (id: string, measured: Measured, value: number): Figure => ({
		id: `${testId(traffic)}-${slug(tool)}-${id}`,
		metric: metric(traffic, measured),
		value,
	});
	const { protocol } = traffic;
	const both = /bw = (\S+) (\S+); latency = (\S+) (\S+?)\)?$/.exec(cell);
	if (both) {
		const [, written = '', unit = '', late = '', lateUnit = ''] = both;
		const [stored, value] = rate({ written, unit, where });
		return [
			name('throughput', throughput(tool, protocol, stored), value),
			name('latency', latency(protocol), time({ written: late, unit: lateUnit, where }, 'us')),
		];
	}
	const value = numberIn(cell, where, 'a figure of this line');
	return value === 0 ? [] : [name('throughput', throughput(tool, protocol, 'Mbit/s'), value)];
}

function throughput(tool: string, protocol: string, unit: UnitName): Measured {
	return {
		en: `${protocol} throughput by ${tool}`,
		'zh-cn': `${protocol} 吞吐量（${tool}）`,
		quantity: 'throughput',
		unit,
		better: 'higher',
	};
}

function latency(protocol: string): Measured {
	return {
		en: `${protocol} one-way latency by qperf`,
		'zh-cn': `${protocol} 单程时延（qperf）`,
		quantity: 'latency',
		unit: 'us',
		better: 'lower',
	};
}
