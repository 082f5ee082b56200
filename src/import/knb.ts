import { inArchive } from './knb-data.ts';
import { inTable, inText } from './knb-lines.ts';
import { runsReader, type Report } from './knb-report.ts';
import { inJson, inYaml } from './knb-tree.ts';
import type { Reading, Run, Source } from './reading.ts';
import { Unreadable } from './unreadable.ts';

/** Reads the reports of knb in whichever of its layouts: archive, JSON, YAML, text or table. */
export function readKnb(source: Source): Reading {
	const runs: Run[] = [];
	const runsOf = runsReader();
	let first: Pick<Report, 'version' | 'facts'> | undefined;
	for (const report of reportsIn(source)) {
		const { version, facts } = report;
		first ??= { ...(version && { version }), facts };
		for (const run of runsOf(report)) runs.push(run);
	}
	if (!first || runs.length === 0)
		throw new Unreadable(source.name, {
			wrong: 'it holds no result of knb',
			mend: 'repeat the run and keep all that knb prints',
		});
	const { version, facts } = first;
	return { tool: { name: 'knb', ...(version && { version }) }, runs, facts };
}

function reportsIn(source: Source): Iterable<Report> {
	const { text, beside } = source;
	if (beside) return [inArchive(source)];
	if (/^\s*[{[]/.test(text)) return inJson(source);
	if (/^metadata:/m.test(text)) return inYaml(source);
	return /Benchmark Results/.test(text) ? inText(source) : inTable(source);
}
