import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { unpacking } from '../../import/tar.ts';
import { Unreadable } from '../../import/unreadable.ts';
import type { Source } from '../../import/reading.ts';

/** The files that a path stands for: itself, or the all.results of every run in a folder. */
export function filesOf(path: string): string[] {
	if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
	const runs = readdirSync(path, { recursive: true, encoding: 'utf8' })
		.filter((name) => basename(name) === 'all.results')
		.toSorted();
	if (runs.length) return runs.map((name) => join(resolve(path), name));
	throw new Unreadable(path, {
		wrong: 'there is no all.results in this folder',
		mend: 'name the files themselves',
	});
}

/** What is read of a file, and of what lies beside it where a run has several files. */
export async function sourceOf(name: string): Promise<Source> {
	const source = await textOf(name);
	if (basename(name) !== 'all.results') return source;
	const outputs = readdirSync(dirname(name)).filter((file) => file.endsWith('-client.stdout'));
	const beside = outputs.map((file) => [file, decoded(join(dirname(name), file))]);
	return { ...source, beside: Object.fromEntries(beside) };
}

/** The text of a file that a tool wrote; nothing that is not text gets further. */
async function textOf(name: string): Promise<Source> {
	const found = statSync(name, { throwIfNoEntry: false });
	if (!found?.isFile())
		throw new Unreadable(name, {
			wrong: found ? 'this is not a file' : 'there is no such file',
			mend: 'give the path of what the tool printed',
		});
	if (await isZipped(name)) return unpacked(name);
	const text = decoded(name);
	if (text.trim() === '')
		throw new Unreadable(`${name}:1:1`, {
			wrong: 'the file is empty',
			mend: 'repeat the run and keep all that the tool prints',
		});
	return { name, text };
}

async function isZipped(name: string): Promise<boolean> {
	for await (const bytes of createReadStream(name, { end: 1 }) as AsyncIterable<Buffer>)
		return bytes[0] === 0x1f && bytes[1] === 0x8b;
	return false;
}

/** What is in an archive, its `env` for its text: knb keeps a run so. */
async function unpacked(name: string): Promise<Source> {
	const beside = await filesIn(name);
	if (beside['env'] !== undefined) return { name, text: beside['env'], beside };
	throw new Unreadable(name, {
		wrong: 'this archive is not one of knb',
		mend: 'unpack it and name the files inside',
	});
}

/** How much an archive may unpack to; a run of knb has some hundred kilobytes. */
const most = 2 ** 30;

/** Unpacks an archive piece by piece, since what is in it is many times as large. */
async function filesIn(name: string): Promise<Record<string, string>> {
	const { take, files } = unpacking();
	let size = 0;
	try {
		await pipeline(
			createReadStream(name),
			createGunzip(),
			async (pieces: AsyncIterable<Buffer>) => {
				for await (const piece of pieces) {
					size += piece.length;
					if (size > most) throw new Error('too large');
					take(piece);
				}
			},
		);
		return files();
	} catch {
		throw new Unreadable(name, {
			wrong: 'this archive is damaged, cut off or too large',
			mend: 'copy it again',
		});
	}
}

/**
 * A file as text. Most output is ASCII, which stays one byte a character in memory; the bytes are
 * looked at only where the text shows that there may be something wrong with them.
 */
function decoded(name: string): string {
	const text = readFileSync(name, 'utf8').replace(/^\uFEFF/, '');
	if (/[\0\uFFFD]/.test(text)) refuseOther(name, readFileSync(name));
	return text;
}

function refuseOther(name: string, bytes: Buffer) {
	const zero = bytes.indexOf(0);
	if (zero !== -1) throw notText(name, bytes, zero, 'this is not text but binary data');
	if (!decodes(bytes, false)) throw notText(name, bytes, firstBad(bytes), 'this is not UTF-8 text');
}

function notText(name: string, bytes: Buffer, offset: number, wrong: string): Unreadable {
	const line = bytes.subarray(0, offset).toString('latin1').split('\n');
	const place = `${name}:${line.length}:${(line.at(-1)?.length ?? 0) + 1}`;
	return new Unreadable(place, {
		wrong,
		mend: 'save it as UTF-8, or take what the tool itself wrote',
	});
}

/** Where the first byte stands that is no part of UTF-8: what decodes whole ends before it. */
function firstBad(bytes: Buffer): number {
	let [good, bad] = [0, bytes.length];
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (decodes(bytes.subarray(0, middle), true)) good = middle;
		else bad = middle;
	}
	while (!decodes(bytes.subarray(0, good), false)) good -= 1;
	return good;
}

function decodes(bytes: Buffer, more: boolean): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: more });
		return true;
	} catch {
		return false;
	}
}
