import { parseArgs } from 'node:util';
import { suggest } from '../model/problem.ts';
import { buildReport } from './bench/build-report.ts';
import { builds } from './bench/builds.ts';
import { Interrupted } from './bench/copy.ts';
import { machine, named } from './bench/machine.ts';
import { pageReport } from './bench/page-report.ts';
import { pages } from './bench/pages.ts';
import { pictureReport } from './bench/picture-report.ts';
import { pictures } from './bench/pictures.ts';

const parts = ['pages', 'pictures', 'build'];
const { values, positionals } = parseArgs({
	options: { json: { type: 'boolean', default: false } },
	allowPositionals: true,
});
const stranger = positionals.find((word) => !parts.includes(word));

try {
	if (stranger === undefined) await bench(positionals.length ? positionals : parts);
	else refuse(stranger);
} catch (error) {
	if (!(error instanceof Interrupted)) throw error;
	console.error(error.message);
	process.exitCode = 130;
}

/** Measures the parts that were asked for and prints them; a missed budget is a finding, not a failure. */
async function bench(asked: string[]) {
	const top = process.cwd();
	const before = machine();
	const seen = asked.includes('pages') ? await pages(top) : undefined;
	const drawn = asked.includes('pictures') ? await pictures(top) : undefined;
	const built = asked.includes('build') ? await builds(top) : undefined;
	const on = { ...before, ...(seen && { chromium: seen.chromium }) };
	const text = [
		named(on),
		...(seen ? [pageReport(seen)] : []),
		...(drawn ? [pictureReport(drawn)] : []),
		...(built ? [buildReport(built)] : []),
	].join('\n\n');
	const json = {
		machine: on,
		...(seen && { pages: seen }),
		...(drawn && { pictures: drawn }),
		...(built && { build: built }),
	};
	console.log(values.json ? JSON.stringify(json, null, '\t') : text);
	if (seen?.failures.length) process.exitCode = 1;
}

function refuse(word: string) {
	console.error(`There is no benchmark called "${word}".\n    ${suggest(word, parts)}`);
	process.exitCode = 1;
}
