import { visit } from 'jsonc-parser';
import type { z } from 'astro/zod';
import type { Source, Where } from './reading.ts';
import { placeOf, Unreadable } from './unreadable.ts';

/** Where in which file a JSON document stands. */
interface Span {
	source: Source;
	start: number;
	text: string;
}

/** A JSON document of a file and where in the file it starts. */
export interface Found extends Span {
	value: unknown;
}

/**
 * The documents of a file that holds one, several in a row, or one a line; each is parsed when its
 * turn comes, so that only those are in memory that whoever asks keeps.
 */
export function* documentsIn(source: Source): Generator<Found> {
	for (const [start, end] of spans(source)) {
		const span = { source, start, text: source.text.slice(start, end) };
		yield { ...span, value: parsed(span) };
	}
}

/** Where the outermost objects and lists of a text begin and end. */
function* spans(source: Source): Generator<[number, number]> {
	const mark = /["{}[\]]/g;
	let depth = 0;
	let start = 0;
	for (let match = mark.exec(source.text); match; match = mark.exec(source.text)) {
		const [sign] = match;
		if (sign === '"') mark.lastIndex = afterString(source, match.index);
		else if (sign === '{' || sign === '[') {
			if (depth === 0) start = match.index;
			depth += 1;
		} else {
			depth -= 1;
			if (depth === 0) yield [start, match.index + 1];
		}
	}
	if (depth > 0) throw cutOff(source);
}

function afterString(source: Source, start: number): number {
	for (let end = source.text.indexOf('"', start + 1); end !== -1;) {
		let slashes = 0;
		while (source.text[end - 1 - slashes] === '\\') slashes += 1;
		if (slashes % 2 === 0) return end + 1;
		end = source.text.indexOf('"', end + 1);
	}
	throw cutOff(source);
}

function cutOff(source: Source): Unreadable {
	return new Unreadable(placeOf(source, source.text.trimEnd().length), {
		wrong: 'the file ends in the middle of its JSON',
		mend: 'copy it again, or leave out the run that was cut off',
	});
}

function parsed({ source, start, text }: Span): unknown {
	try {
		return JSON.parse(text);
	} catch {
		let wrong = 0;
		const stop = (_: number, offset: number) => (wrong ||= offset);
		visit(text, { onError: stop }, { disallowComments: true });
		const word = /^[-+]?(nan|inf(inity)?)\b/i.exec(text.slice(wrong))?.[0];
		throw new Unreadable(placeOf(source, start + wrong), {
			wrong: word ? `"${word}" is not a number` : 'this is not JSON',
			mend: word
				? 'leave this run out, or repeat it'
				: 'take the file as the tool wrote it, with nothing added or cut',
		});
	}
}

/** A document in the shape that its tool gives it; what is not asked for is left out. */
export function shaped<Shape>(found: Found, schema: z.ZodType<Shape>): Shape {
	const result = schema.safeParse(found.value, { reportInput: true });
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const path = (issue?.path ?? []).filter((part) => typeof part !== 'symbol');
	const input = issue?.input;
	const value = typeof input === 'number' ? String(input) : (JSON.stringify(input) ?? 'missing');
	throw new Unreadable(placeIn(found, path), {
		wrong: `"${path.join('.')}" is ${value}, which ${complaint(issue)}`,
		mend: 'leave this run out, or repeat it',
	});
}

function complaint(issue: z.core.$ZodIssue | undefined): string {
	if (issue?.code === 'too_small') return 'cannot be below zero';
	if (issue?.code === 'too_big') return `cannot be above ${String(issue.maximum)}`;
	if (issue?.code === 'invalid_type' && issue.expected === 'number')
		return 'is no number that can be';
	return 'is not what this tool writes there';
}

/** Where a value of a document stands; the nearest thing around it where it does not exist. */
export function placeIn({ source, start, text }: Span, path: (string | number)[]): string {
	let nearest = 0;
	const onTheWay = (offset: number, ...rest: [...unknown[], () => (string | number)[]]) => {
		const here = (rest.at(-1) as () => (string | number)[])();
		const leads = here.every((part, place) => part === path[place]);
		if (leads) nearest = offset;
		return leads;
	};
	visit(text, { onObjectBegin: onTheWay, onArrayBegin: onTheWay, onLiteralValue: onTheWay });
	return placeOf(source, start + nearest);
}

/** How to find a value of a document later, without keeping what was parsed of it. */
export function whereIn({ source, start, text }: Found, path: (string | number)[]): Where {
	return () => placeIn({ source, start, text }, path);
}
