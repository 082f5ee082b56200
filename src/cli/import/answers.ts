import { createInterface, type Interface } from 'node:readline/promises';
import { stdin, stdout } from 'node:process';
import type { z } from 'astro/zod';
import { Unreadable } from '../../import/unreadable.ts';

/** One thing to know: its flag, what it is, and what an answer looks like. */
export interface Question {
	name: string;
	words: string;
	schema: z.ZodType;
}

/** The questions that a schema and the words for its fields make. */
export function questionsOf<Field extends string>(
	shape: Record<Field, z.ZodType>,
	words: Record<Field, string>,
): Question[] {
	const names = Object.keys(shape) as Field[];
	return names.map((name) => ({ name, words: words[name], schema: shape[name] }));
}

/**
 * The answers to all questions, from flags; in a terminal, what is needed and not said is asked
 * for, and asked again until it can be.
 */
export async function answered(
	questions: readonly Question[],
	said: Record<string, string | undefined>,
	whose: string,
): Promise<Record<string, string>> {
	const answers: Record<string, string> = {};
	const missing: Question[] = [];
	for (const question of questions) {
		const answer = said[question.name];
		if (answer !== undefined) answers[question.name] = checked(question, answer);
		else if (!question.schema.safeParse(undefined).success) missing.push(question);
	}
	if (missing.length === 0) return answers;
	if (!stdin.isTTY)
		throw new Unreadable(whose, {
			wrong: `nothing says ${missing.map(({ name }) => name).join(', ')}`,
			mend: `add ${missing.map(({ name }) => `--${name} "…"`).join(' ')}, or run this in a terminal, which asks`,
		});
	return { ...answers, ...(await asked(missing, whose)) };
}

async function asked(missing: readonly Question[], whose: string): Promise<Record<string, string>> {
	const answers: Record<string, string> = {};
	const terminal = createInterface({ input: stdin, output: stdout });
	try {
		console.log(`About ${whose}:`);
		for (const question of missing) answers[question.name] = await ask(terminal, question);
	} finally {
		terminal.close();
	}
	return answers;
}

async function ask(terminal: Interface, question: Question): Promise<string> {
	const ended = new Promise<never>((_, reject) => {
		terminal.once('close', () =>
			reject(new Unreadable(`--${question.name}`, { wrong: 'no answer', mend: 'start again' })),
		);
	});
	for (;;) {
		const prompt = `  ${question.name} (${question.words}): `;
		const answer = (await Promise.race([terminal.question(prompt), ended])).trim();
		const complaint = complaintOf(question, answer);
		if (!complaint) return answer;
		console.log(`    ${complaint}`);
	}
}

function checked(question: Question, answer: string): string {
	const complaint = complaintOf(question, answer);
	if (complaint)
		throw new Unreadable(`--${question.name}`, {
			wrong: `"${answer}" cannot be`,
			mend: complaint.replace(/\.$/, ''),
		});
	return answer;
}

function complaintOf({ schema }: Question, answer: string): string | undefined {
	return schema.safeParse(answer).error?.issues[0]?.message;
}
