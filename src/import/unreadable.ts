import type { Source, Where } from './reading.ts';

/** What keeps a file from being imported, in one sentence with its place and the way out. */
export class Unreadable extends Error {
	constructor(place: string, said: { wrong: string; mend: string }) {
		super(`${place}: ${said.wrong}; ${said.mend}.`);
		this.name = 'Unreadable';
	}
}

/** The place of a character of a file, as `file:line:column`. */
export function placeOf({ name, text }: Source, offset: number): string {
	let line = 1;
	let start = 0;
	for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
		line += 1;
		start = end + 1;
	}
	return `${name}:${line}:${offset - start + 1}`;
}

/** A number that can be one: finite, not below zero, and not above what there is at most. */
export function numberIn(written: string, where: Where, what: string, most = Infinity): number {
	const value = written.trim() === '' ? NaN : Number(written);
	const wrong = !Number.isFinite(value)
		? `"${written.trim()}", which is not a number`
		: value < 0
			? `${written.trim()}, which cannot be below zero`
			: value > most && `${written.trim()}, which cannot be above ${most}`;
	if (!wrong) return value;
	throw new Unreadable(where(), {
		wrong: `${what} is ${wrong}`,
		mend: 'leave this run out, or repeat it',
	});
}
