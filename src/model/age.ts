import type { Benchmark } from './benchmark.ts';
import { compareVersions, numbersOf, type Releases } from './releases.ts';

/** How far a project has moved on since one of its versions was measured. */
export interface Age {
	/**
	 * What the count starts from: `release`, a version that was released; `candidate`, one on its way
	 * to a release; `line`, a version stated without its last number; `early`, one from before the
	 * first that is counted; `unknown`, one that was never released; `unstated`, none.
	 */
	from: 'release' | 'candidate' | 'line' | 'early' | 'unknown' | 'unstated';
	/** Releases with a higher number, patch releases of higher lines included. */
	since: number;
	/** Higher lines, a line being what the first two numbers name. */
	minors: number;
	/** Whether there may be more: the version is not known well enough to count them all. */
	atLeast: boolean;
	/** The day of the release that was measured. */
	released?: string;
}

/** What was measured, as its source states it, and by when. */
export interface Measured {
	version?: string | undefined;
	/** The day, month or year by which it was measured. */
	by: string;
}

/** The day, month or year by which a study was measured: its end, else its publication. */
export function measuredBy({ measured, source }: Benchmark): string {
	return measured?.to ?? source.date;
}

/**
 * The age of a measured version by the releases known. The clock plays no part, so that the same
 * data make the same page. Where the version does not say which release it was, the count is of
 * those above every release of its line, or of the project, that was out when it was measured:
 * there are at least so many.
 */
export function ageOf({ version = '', by }: Measured, { releases }: Releases): Age {
	const all = Object.entries(releases).map(([name, day]) => ({ of: numbersOf(name), day }));
	const [, numbers, word] = stated.exec(version) ?? [];
	if (numbers === undefined) return { ...above(all, newest(all, by)), from: 'unstated' };
	const of = numbersOf(numbers);
	const same = all.find((release) => compareVersions(release.of, of) === 0);
	if (word && same) return { ...above(all, of, [same]), from: 'candidate', atLeast: false };
	const line = of.length < 3 && !word ? all.filter((release) => isIn(of, release)) : [];
	if (same && !word && line.length < 2)
		return { ...above(all, of), from: 'release', atLeast: false, released: same.day };
	if (line.length > 0) return { ...above(all, newest(line, by) ?? newest(line)), from: 'line' };
	const early = all.every((release) => compareVersions(of, release.of) < 0);
	return early
		? { ...above(all, of), from: 'early' }
		: { ...above(all, newest(all, by)), from: 'unknown' };
}

/** A version as sources write it: its numbers, and the word of one that is not final. */
const stated = /^v?(\d+(?:\.\d+)*)(?:-ce)?(-?(?:rc|beta|alpha|pre)[-.\d]*)?$/i;

interface Release {
	of: number[];
	day: string;
}

/** How many releases stand above a version, and how many lines; all of them above none. */
function above(all: readonly Release[], of: readonly number[] = [-1], also: Release[] = []) {
	const higher = all.filter((release) => compareVersions(release.of, of) > 0);
	const lines = higher.map((release) => release.of.slice(0, 2));
	const others = lines.filter((line) => compareVersions(line, of.slice(0, 2)) > 0);
	return {
		since: higher.length + also.length,
		minors: new Set(others.map(String)).size,
		atLeast: true,
	};
}

/** The highest version that was out by a day, a month or a year, if one is given. */
function newest(all: readonly Release[], by = '9999'): number[] | undefined {
	return all
		.filter(({ day }) => day.slice(0, by.length) <= by)
		.map(({ of }) => of)
		.toSorted(compareVersions)
		.at(-1);
}

function isIn(line: readonly number[], { of }: Release): boolean {
	return line.every((number, place) => of[place] === number);
}
