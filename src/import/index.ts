import { readInfrabuilder } from './infrabuilder.ts';
import { readIperf3 } from './iperf3.ts';
import { readKnb } from './knb.ts';
import type { Reading, Setting, Source } from './reading.ts';
import { Unreadable } from './unreadable.ts';

/** The tools whose output can be read. */
export const tools = ['iperf3', 'knb', 'infrabuilder-2024'] as const;
export type Tool = (typeof tools)[number];

/** What a tool's output holds and no other's does, looked for in this order. */
const marks: Record<Tool, RegExp> = {
	iperf3: /^\s*[[{][^]*?("version"\s*:\s*"iperf 3|"event"\s*:\s*"(start|error)")/,
	knb: /^\s*\{[^]*?"generator": *"knb"|^ *generator: *"?knb|^GENERATOR="knb"|^ Generator *: knb|^\d+\t\t\d*(\t=[\d.+]*\t\d*|\t\d+)+/m,
	'infrabuilder-2024': /^(IDLE_(CLIENT|SERVER)|[DS][TU][SM]_(BW|RTS|CLIENT|SERVER))[A-Z_]*=/m,
};

/** The tools that know nothing of pods and services. */
const unplaced: readonly Tool[] = ['iperf3'];

/** The tool that wrote a text, told from the text alone; a file's name promises nothing. */
export function toolOf({ text }: Source): Tool | undefined {
	return tools.find((tool) => marks[tool].test(text));
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
		case 'infrabuilder-2024':
			return readInfrabuilder(source);
		case undefined:
			throw new Unreadable(`${source.name}:1:1`, {
				wrong: 'no tool known here writes such a file',
				mend: `take the output of ${tools.join(', ')} as it was printed`,
			});
	}
}
