import { parseArgs } from 'node:util';
import { suggest } from '../model/problem.ts';
import { buildReport } from './bench/build-report.ts';
import { builds } from './bench/builds.ts';
import { Interrupted } from './bench/copy.ts';
import { machine, named } from './bench/machine.ts';
import { pageReport } from './bench/page-report.ts';
import { pages } from './bench/pages.ts';

const halves = ['pages', 'build'];
const { values, positionals } = parseArgs({
	options: { json: { type: 'boolean', default: false } },
	allowPositionals: true,
});
const stranger = positionals.find((word) => !halves.includes(word));

try {
	if (stranger === undefined) await bench(positionals.length ? positionals : halves);
	else refuse(stranger);
} catch (error) {
	if (!(error instanceof Interrupted)) throw error;
	console.error(error.message);
	process.exitCode = 130;
}

/** Measures the halves that were asked for and prints them; a missed budget is a finding, not a failure. */
async function bench(asked: string[]) {
	const top = process.cwd();
	const before = machine();
	const seen = asked.includes('pages') ? await pages(top) : undefined;
	const built = asked.includes('build') ? await builds(top) : undefined;
	const on = { ...before, ...(seen && { chromium: seen.chromium }) };
	const text = [
		named(on),
		...(seen ? [pageReport(seen)] : []),
		...(built ? [buildReport(built)] : []),
	].join('\n\n');
	const json = { machine: on, ...(seen && { pages: seen }), ...(built && { build: built }) };
	console.log(values.json ? JSON.stringify(json, null, '\t') : text);
	if (seen?.failures.length) process.exitCode = 1;
}

function refuse(word: string) {
	console.error(`There is no benchmark called "${word}".\n    ${suggest(word, halves)}`);
	process.exitCode = 1;
}
