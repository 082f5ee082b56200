import type { Source } from './reading.ts';

/** The lines of a file and their numbers, one after the other; what ends a line is not in it. */
export function* linesOf({ text }: Source): Generator<{ line: string; number: number }> {
	let number = 1;
	for (let start = 0; start <= text.length; number += 1) {
		const feed = text.indexOf('\n', start);
		const end = feed === -1 ? text.length : feed;
		yield { line: text.slice(start, end).replace(/\r+$/, ''), number };
		start = end + 1;
	}
}
