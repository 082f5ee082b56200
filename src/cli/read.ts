import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, from the project's top, with slashes, in order. */
export function filesBelow(top: string, folder: string): string[] {
	return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(top, '/').length))
		.toSorted();
}

/** The text of a file of the project. */
export function textOf(top: string, file: string): string {
	return readFileSync(join(top, file), 'utf8');
}
