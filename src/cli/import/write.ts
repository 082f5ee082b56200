import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Unreadable } from '../../import/unreadable.ts';

/** Writes a file whole or not at all; a new one never takes the place of one that is there. */
export function writeWhole(file: string, text: string, isNew: boolean) {
	const draft = join(dirname(file), `.import-${process.pid}.tmp`);
	try {
		writeFileSync(draft, text, { flag: 'wx' });
		if (isNew) linkSync(draft, file);
		else renameSync(draft, file);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw taken(file);
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

/** What is said when a new study would take the place of another. */
export function taken(file: string): Unreadable {
	return new Unreadable(file, {
		wrong: 'there is such a study already',
		mend: `choose another --id, or add to it with --into ${file.replace(/.*\/|\.json$/g, '')}`,
	});
}
