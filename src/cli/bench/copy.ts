import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Work was stopped from outside, and has cleaned up. */
export class Interrupted extends Error {
	override message = 'Interrupted; the temporary copy of the project is removed.';
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lends some work a copy of the project, and removes it afterwards, also when the work is interrupted. */
export async function withCopy<Result>(
	top: string,
	work: (copy: string, signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
	const controller = new AbortController();
	const stop = () => controller.abort(new Interrupted());
	for (const signal of signals) process.on(signal, stop);
	const copy = mkdtempSync(join(tmpdir(), 'cni-atlas-bench-'));
	try {
		copied(top, copy);
		return await work(copy, controller.signal);
	} finally {
		rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
		for (const signal of signals) process.off(signal, stop);
	}
}

function copied(top: string, copy: string) {
	for (const name of readdirSync(top))
		if (!left(top).has(name)) cpSync(join(top, name), join(copy, name), { recursive: true });
	linked(join(top, 'node_modules'), join(copy, 'node_modules'));
}

/** What is not part of the project: its history, and what git ignores. */
function left(top: string): Set<string> {
	const ignored = readFileSync(join(top, '.gitignore'), 'utf8').split('\n');
	return new Set(['.git', ...ignored.map((line) => line.replace(/\/$/, ''))]);
}

/** Every package by a link of its own, not the folder: Astro and Vite keep their caches in it. */
function linked(from: string, to: string) {
	mkdirSync(to);
	const packages = readdirSync(from).filter((name) => name === '.bin' || !name.startsWith('.'));
	for (const name of packages) symlinkSync(join(from, name), join(to, name), 'junction');
}
