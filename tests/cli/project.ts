import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parts = [
	'content',
	'data',
	'public',
	'src',
	'package.json',
	'astro.config.mjs',
	'tsconfig.json',
];

/** A copy of this project to spoil, with its modules by link. */
export function copyOfProject(): { top: string; remove: () => void } {
	const here = process.cwd();
	const top = mkdtempSync(join(tmpdir(), 'cni-atlas-'));
	for (const name of parts) cpSync(join(here, name), join(top, name), { recursive: true });
	symlinkSync(join(here, 'node_modules'), join(top, 'node_modules'));
	return { top, remove: () => rmSync(top, { recursive: true, force: true }) };
}
