import { z } from 'astro/zod';
import { suggest } from './problem.ts';
import type { Finding } from './rules.ts';
import { addressSchema, textSchema } from './text.ts';
import { idSchema } from './view.ts';

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, {
	error: 'A day is written 2016-01-14.',
});

const versionSchema = z.string().regex(/^\d+(\.\d+){1,3}$/, {
	error: 'A version is two to four numbers, without a "v" before or a word after them: 1.17.0.',
});

/** What a project has released, and when: data/releases/<id>.json, the id being that of a solution. */
export const releasesSchema = z.strictObject({
	$schema: z.string(),
	/** Whose releases they are: "Docker Engine" for the drivers that are part of it. */
	project: z.string().min(1).max(40),
	source: z.strictObject({
		/** Where its tags are listed. */
		address: addressSchema,
		retrieved: daySchema,
		/** The newest day in the copy that was read; of later releases nothing is known. */
		known: daySchema,
	}),
	/** Which tags count as releases, and what the dates are the dates of. */
	counted: textSchema,
	/** Other solutions that are released with this one, and why that is so. */
	alsoFor: z.record(idSchema, textSchema).optional(),
	/** The day of each final version, oldest first. */
	releases: z.record(versionSchema, daySchema).refine((all) => Object.keys(all).length > 0, {
		error: 'At least one release stands here.',
	}),
});
export type Releases = z.output<typeof releasesSchema>;

/** The numbers of a version: `[1, 17, 0]` of `1.17.0`. */
export function numbersOf(version: string): number[] {
	return version.split('.').map(Number);
}

/** Below zero when `a` is the lower version; what is not written is zero. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
	for (let place = 0; place < Math.max(a.length, b.length); place += 1) {
		const difference = (a[place] ?? 0) - (b[place] ?? 0);
		if (difference) return difference;
	}
	return 0;
}

/** A version and the day it was released. */
type Dated = [version: string, day: string];

/** The ends of what a project has released, and how much that is. */
export interface Summary {
	first: Dated;
	/** By its number. */
	highest: Dated;
	/** By its day. */
	latest: Dated;
	count: number;
	/** Minor versions: what the first two numbers name. */
	lines: number;
}

/** What a project has released, summed up. */
export function summaryOf({ releases }: Releases): Summary {
	const all = Object.entries(releases);
	const byNumber = all.toSorted(([a], [b]) => compareVersions(numbersOf(a), numbersOf(b)));
	const [first, latest, highest] = [all[0], all.at(-1), byNumber.at(-1)];
	if (!first || !latest || !highest) throw new Error('A project has at least one release.');
	const lines = new Set(all.map(([version]) => String(numbersOf(version).slice(0, 2))));
	return { first, highest, latest, count: all.length, lines: lines.size };
}

/** What the releases under an id say against themselves or against the solutions there are. */
export function releasesFindings(
	id: string,
	{ alsoFor = {}, source, releases }: Releases,
	solutions: readonly string[],
): Finding[] {
	const all = Object.entries(releases);
	const strangers = [id, ...Object.keys(alsoFor)].filter((name) => !solutions.includes(name));
	return [
		...strangers.map((name) => ({
			rule: 'known-solution',
			path: name === id ? [] : ['alsoFor', name],
			message: `There is no solution called "${name}".`,
			hint: suggest(name, solutions),
		})),
		...all.flatMap(([version, day], place) => {
			const path = ['releases', version];
			const [before, dayBefore] = all[place - 1] ?? [];
			const twin = all
				.slice(0, place)
				.find(([other]) => compareVersions(numbersOf(other), numbersOf(version)) === 0)?.[0];
			return [
				...(dayBefore !== undefined && dayBefore > day
					? [
							{
								rule: 'oldest-first',
								path,
								message: `${version} of ${day} stands after ${before} of ${dayBefore}.`,
								hint: 'Releases stand oldest first: check the date, or move the line up.',
							},
						]
					: []),
				...(day > source.known
					? [
							{
								rule: 'known-by-then',
								path,
								message: `${version} is of ${day}, but releases are known only up to ${source.known}.`,
								hint: 'Check the date, or move "known" to the newest day of what was read.',
							},
						]
					: []),
				...(twin
					? [
							{
								rule: 'released-once',
								path,
								message: `${version} is the same version as ${twin}.`,
								hint: 'Keep the one that was released.',
							},
						]
					: []),
			];
		}),
	];
}
