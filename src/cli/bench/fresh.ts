import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of. */
const sources = [
	'src',
	'content',
	'data',
	'public',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
];

/** Whether the site was built after the last change to what it is built from. */
export function fresh(top: string): boolean {
	const built = join(top, 'dist/index.html');
	if (!existsSync(built)) return false;
	const { mtimeMs } = statSync(built);
	return sources.every((name) => newest(join(top, name)) < mtimeMs);
}

/** When a file, or anything in a folder, was last changed; a folder changes when a file leaves it. */
function newest(path: string): number {
	const { mtimeMs } = statSync(path);
	if (!statSync(path).isDirectory()) return mtimeMs;
	return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
