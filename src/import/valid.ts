import { benchmarkSchema } from '../model/benchmark.ts';
import { findingsOf, type Finding } from '../model/rules.ts';
import { key } from '../model/series.ts';
import type { Gathered } from './gather.ts';
import type { Written } from './study.ts';
import { Unreadable } from './unreadable.ts';

interface Against {
	solutions: readonly string[];
	gathered: Gathered;
}

/** Refuses a study that a check would refuse, with the place in the files that it came from. */
export function valid(study: Written, { solutions, gathered }: Against) {
	const result = benchmarkSchema.safeParse(study, { reportInput: true });
	const [issue] = result.error?.issues ?? [];
	if (issue)
		throw new Unreadable(flagOf(issue.path), {
			wrong: `"${issue.path.join('.')}" cannot be so, ${lower(issue.message)}`,
			mend: 'say it otherwise; --help lists the flags',
		});
	if (!result.data) return;
	const [finding] = findingsOf(result.data, { solutions });
	if (!finding) return;
	throw new Unreadable(originOf(study, finding, gathered), {
		wrong: lower(finding.message),
		mend:
			finding.rule === 'within-link-rate'
				? 'look at this run and at --link-rate'
				: lower(finding.hint),
	});
}

/** A study as its file has it; a file that is not right itself is not added to. */
export function writtenIn(file: string, text: string, solutions: readonly string[]): Written {
	const broken = new Unreadable(file, {
		wrong: 'this study is not right as it stands',
		mend: 'run npm run check and mend it first',
	});
	try {
		const study: unknown = JSON.parse(text);
		if (!isStudy(study) || findingsOf(benchmarkSchema.parse(study), { solutions }).length)
			throw broken;
		return study;
	} catch {
		throw broken;
	}
}

function isStudy(value: unknown): value is Written {
	return benchmarkSchema.safeParse(value).success;
}

function originOf(study: Written, { path }: Finding, { samples, origins }: Gathered): string {
	const [part, place, , run] = path;
	const sample = part === 'samples' ? study.samples[Number(place)] : undefined;
	const ours = sample ? samples.findIndex((one) => key(one) === key(sample)) : -1;
	const from = origins[ours];
	if (!sample || !from) return flagOf(path);
	const first = sample.runs.length - from.length;
	return (from[Number(run ?? 0) - first] ?? from[0])?.() ?? flagOf(path);
}

const flags: [RegExp, string][] = [
	[/^subjects\.[^.]+\.solution/, '--system'],
	[/^subjects\.[^.]+\.(\w+)/, '--$1'],
	[/^subjects/, '--subject'],
	[/^source\.(\w+)/, '--$1'],
	[/^environment\.linkRate/, '--link-rate'],
	[/^environment\.(\w+)/, '--$1'],
	[/^(title|summary|baseline)/, '--$1'],
];

function flagOf(path: readonly PropertyKey[]): string {
	const written = path.map(String).join('.');
	const found = flags.find(([pattern]) => pattern.test(written));
	return found ? written.replace(found[0], found[1]).replace(/\..*/, '') : written;
}

function lower(sentence: string): string {
	return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}
