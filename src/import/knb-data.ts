import { sum } from './knb-lines.ts';
import { factsOf, tests, type Report, type Value } from './knb-report.ts';
import type { Source } from './reading.ts';

/** The report in a .knbdata archive, which alone has the output of iperf3 itself. */
export function inArchive({ name, text, beside = {} }: Source): Report {
	const values = new Map<string, Value>();
	for (const test of Object.keys(tests)) {
		const [, protocol] = test.split('-');
		const pod = protocol ? `knb-client-${protocol}-${test.slice(0, 3)}-` : 'knb-client-idle-';
		for (const [file, content] of Object.entries(beside)) {
			if (!file.startsWith(pod)) continue;
			const where = () => `${name} (${file})`;
			for (const [field, written] of fieldsIn(file, content, test))
				values.set(`${test}-${field}`, { written, where });
		}
	}
	const env = (key: string) => new RegExp(`^${key}="(.*)"`, 'm').exec(text)?.[1];
	const version = env('VERSION');
	const over = /0\.00-(\d+)\.00 +sec.*sender/.exec(Object.values(beside).join('\n'))?.[1];
	const { cpu, kernel, mtu } = beside;
	return {
		from: () => name,
		...(version && { version }),
		facts: factsOf({
			...{ cpu, kernel, mtu, kubernetes: beside['k8s-version'], date: env('BENCHMARK_DATE') },
		}),
		values,
		...(over && { over: ` over ${over} s` }),
	};
}

function fieldsIn(file: string, content: string, test: string): [string, string][] {
	const side = /-(client|server)\.avg$/.exec(file)?.[1];
	if (side) return averages(content, side);
	if (test === 'idle') return [];
	if (file.endsWith('.bw')) return [['throughput', content.trim()]];
	return file.endsWith('.log') ? transfers(content, test) : [];
}

function averages(content: string, side: string): [string, string][] {
	const [, row = ''] = content.trim().split(/\r?\n/);
	const cells = row.trim().split(/\s+/);
	return [
		[`${side}-cpu-total`, cells.length > 5 ? sum(cells.slice(0, 5).join('+')) : ''],
		[`${side}-cpu-user`, cells[0] ?? ''],
		[`${side}-cpu-system`, cells[2] ?? ''],
		[`${side}-memory`, cells[5] ?? ''],
	];
}

/** What the last lines of iperf3's text say. */
function transfers(content: string, test: string): [string, string][] {
	const line = (end: string) =>
		content.split(/\r?\n/).find((one) => one.trimEnd().endsWith(end)) ?? '';
	const [sender, receiver] = [line('sender'), line('receiver')];
	const rate = /([\d.]+) Mbits\/sec/.exec(sender)?.[1] ?? '';
	if (test.endsWith('tcp'))
		return [['retransmits', /Mbits\/sec +(\d+) +sender/.exec(sender)?.[1] ?? '']];
	const [, jitter = '', lost = ''] = /([\d.]+) ms .*\(([-+.\deE]+)%\)/.exec(receiver) ?? [];
	return [
		['loss', lost],
		['jitter', jitter],
		['sent-rate', rate],
	];
}
