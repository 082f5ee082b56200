import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../../src/import/index.ts';
import type { Reading } from '../../src/import/reading.ts';

const cases = 'tests/import/cases';
const folders = readdirSync(cases, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.flatMap(({ name }) => readdirSync(join(cases, name)).map((one) => `${name}/${one}`));

/** What a reading says, a figure a line, as expected.json has it. */
function lines({ tool, runs, facts, runsNote }: Reading) {
	return {
		tool,
		facts,
		runsNote,
		figures: runs.flatMap(({ subject, test: name, at, figures }) =>
			figures.map(({ id, value, why, metric }) =>
				[
					...(subject === undefined ? [] : [subject]),
					name,
					...(at ? [JSON.stringify(at)] : []),
					id,
					value === null ? (why ?? 'no value') : `${value} ${metric.unit}`,
				].join(' | '),
			),
		),
	};
}

test.each(folders)('reads %s', (folder) => {
	const files = readdirSync(join(cases, folder));
	const input = files.find((name) => name.startsWith('input.')) ?? '';
	const text = readFileSync(join(cases, folder, input), 'utf8');
	const expected: unknown = JSON.parse(readFileSync(join(cases, folder, 'expected.json'), 'utf8'));
	const said = lines(read({ name: input, text }, { path: 'pod to pod' }));
	expect(JSON.parse(JSON.stringify(said))).toEqual(expected);
});
