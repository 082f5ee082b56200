import { readFortio } from './fortio.ts';
import { readInfrabuilder } from './infrabuilder.ts';
import { readIperf3 } from './iperf3.ts';
import { readK8sNetperf } from './k8s-netperf.ts';
import { readKnb } from './knb.ts';
import { readNetperf } from './netperf.ts';
import { readPerfTests } from './perf-tests.ts';
import { readQperf } from './qperf.ts';
import type { Reading, Setting, Source } from './reading.ts';
import { readSockperf } from './sockperf.ts';
import { Unreadable } from './unreadable.ts';

/** The tools whose output can be read. */
export const tools = [
	'iperf3',
	'knb',
	'k8s-netperf',
	'perf-tests',
	'netperf',
	'qperf',
	'sockperf',
	'fortio',
	'infrabuilder-2024',
] as const;
export type Tool = (typeof tools)[number];

/** What a tool's output holds and no other's does, looked for in the order of the list above. */
const marks: Record<Tool, RegExp> = {
	iperf3: /^\s*[[{][^]*?("version"\s*:\s*"iperf 3|"event"\s*:\s*"(start|error)")/,
	knb: /^\s*\{[^]*?"generator": *"knb"|^ *generator: *"?knb|^GENERATOR="knb"|^ Generator *: knb|^\d+\t\t\d*(\t=[\d.+]*\t\d*|\t\d+)+/m,
	'k8s-netperf': /^\s*\[[^]*?"tputMetric"|^Driver,Profile,/,
	'perf-tests': /^MSS *, *Maximum,/,
	netperf:
		/ TEST from .*AF_INET|^[A-Z_]*(THROUGHPUT|LATENCY|ELAPSED_TIME)=|(^|,)Throughput Units(,|\r?$)/m,
	qperf: /^(tcp|udp|sctp|rds|sdp|r[cd]|u[cd]|xrc)_(bw|lat)[a-z_]*:\s*$/m,
	sockperf: /^sockperf: /m,
	fortio: /^\s*\{[^]*?"DurationHistogram"\s*:/,
	'infrabuilder-2024': /^(IDLE_(CLIENT|SERVER)|[DS][TU][SM]_(BW|RTS|CLIENT|SERVER))[A-Z_]*=/m,
};

/** The tools that know nothing of pods and services. */
const unplaced: readonly Tool[] = ['iperf3', 'netperf', 'qperf', 'sockperf', 'fortio'];

/** How much of either end of a text is looked at to tell who wrote it. */
const telling = 2 ** 20;

/** The tool that wrote a text, told from the text alone; a file's name promises nothing. */
export function toolOf({ text }: Source): Tool | undefined {
	const whole = text.length <= 2 * telling;
	const seen = whole ? text : `${text.slice(0, telling)}\n${text.slice(-telling)}`;
	return tools.find((tool) => marks[tool].test(seen));
}

/** Whether a tool's output does not tell between what it measured. */
export function saysNoPath(tool: Tool): boolean {
	return unplaced.includes(tool);
}

/** What a file says, whichever tool wrote it. */
export function read(source: Source, setting: Setting): Reading {
	const tool = toolOf(source);
	switch (tool) {
		case 'iperf3':
			return readIperf3(source, setting);
		case 'knb':
			return readKnb(source);
		case 'k8s-netperf':
			return readK8sNetperf(source);
		case 'perf-tests':
			return readPerfTests(source);
		case 'netperf':
			return readNetperf(source, setting);
		case 'qperf':
			return readQperf(source, setting);
		case 'sockperf':
			return readSockperf(source, setting);
		case 'fortio':
			return readFortio(source, setting);
		case 'infrabuilder-2024':
			return readInfrabuilder(source);
		case undefined:
			throw new Unreadable(`${source.name}:1:1`, {
				wrong: 'no tool known here writes such a file',
				mend: `take the output of ${tools.join(', ')} as it was printed`,
			});
	}
}
