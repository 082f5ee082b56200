import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../import/index.ts';
import { laidOut } from '../import/layout.ts';
import { Unreadable } from '../import/unreadable.ts';
import { flagsOf, help } from './import/flags.ts';
import { imported } from './import/imported.ts';
import { taken, writeWhole } from './import/write.ts';

try {
	await main(process.argv.slice(2), process.cwd());
} catch (error) {
	if (!(error instanceof Unreadable)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

/** Reads the files, asks for what they do not say, and writes the study when all of it is valid. */
async function main(args: string[], top: string) {
	const flags = flagsOf(args);
	if (flags.help) {
		console.log(help(tools));
		return;
	}
	if (flags.files.length === 0)
		throw new Unreadable('npm run import', {
			wrong: 'it was given no file',
			mend: 'npm run import -- <file…>, or --help for its flags',
		});
	const { into } = flags.one;
	const old = into === undefined ? undefined : existing(top, into);
	const { id, study, added } = await imported(top, flags, old);
	const file = `data/benchmarks/${id}.json`;
	if (!old && existsSync(join(top, file))) throw taken(file);
	writeWhole(join(top, file), `${laidOut(study)}\n`, !old);
	console.log(`${old ? 'Added to' : 'Wrote'} ${file}: ${added}.`);
	console.log('Next: npm run check, then npm run dev to see it.');
}

function existing(top: string, id: string) {
	const file = `data/benchmarks/${id}.json`;
	if (!/^[a-z0-9.-]+$/.test(id) || !existsSync(join(top, file)))
		throw new Unreadable('--into', {
			wrong: `there is no study "${id}"`,
			mend: 'take the name of a file of data/benchmarks, without .json',
		});
	return { id, file, text: readFileSync(join(top, file), 'utf8') };
}
