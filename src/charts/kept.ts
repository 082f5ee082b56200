import { createHash, randomUUID } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Chart } from 'chart.js';
import tokens from '../styles/tokens.css?raw';
import { versions } from './fonts.ts';

const sources = import.meta.glob('./*.ts', { query: '?raw', import: 'default', eager: true });

/** What decides how a drawing looks, beside the drawing: code, colours, canvas, fonts. */
const code = digest(JSON.stringify([sources, tokens, Chart.version, versions]));

/**
 * A picture from an earlier build, where one was drawn from the same value by the same code; else
 * it is drawn now and kept. A file that is not what was written is drawn anew.
 */
export function kept(value: unknown, draw: () => Buffer, folder = ours()): Buffer {
	const file = join(folder, digest(code + JSON.stringify(value)));
	const found = read(file);
	if (found) return found;
	const picture = draw();
	const partial = `${file}.${randomUUID()}`;
	mkdirSync(folder, { recursive: true });
	writeFileSync(partial, Buffer.concat([Buffer.from(digest(picture), 'hex'), picture]));
	renameSync(partial, file);
	return picture;
}

/** A file is the digest of a picture, 32 bytes, and the picture. */
function read(file: string): Buffer | undefined {
	if (!existsSync(file)) return undefined;
	const all = readFileSync(file);
	const picture = all.subarray(32);
	if (all.subarray(0, 32).toString('hex') !== digest(picture)) return undefined;
	utimesSync(file, new Date(), new Date());
	return picture;
}

const month = 30 * 24 * 3_600_000;
let swept = false;

/** Where this checkout keeps its pictures, less those that no build has asked for in a month. */
function ours(): string {
	const folder = join(process.cwd(), '.cache/pictures');
	const old =
		swept || !existsSync(folder) ? [] : readdirSync(folder).map((name) => join(folder, name));
	for (const file of old) if (statSync(file).mtimeMs < Date.now() - month) rmSync(file);
	swept = true;
	return folder;
}

function digest(value: string | Buffer): string {
	return createHash('sha256').update(value).digest('hex');
}
