import { allBenchmarks, allSolutions, releasesOf, type ChartSource } from '../content.ts';
import { day, languages, list, voice, type LanguageId } from '../i18n/index.ts';
import { ageOf, measuredBy, type Age } from '../model/age.ts';
import type { Benchmark, Subject } from '../model/benchmark.ts';
import { summaryOf } from '../model/releases.ts';
import { newestFirst } from '../model/study.ts';
import { inLanguage } from '../model/text.ts';
import { subjectsOf } from './chart.ts';
import type { Entry } from './study.ts';

/** A number of releases or of minor versions, in words. */
export function counted(kind: 'releases' | 'minors', count: number, language: LanguageId): string {
	const one = new Intl.PluralRules(languages[language].tag).select(count) === 'one';
	return voice(language)(`age.${kind}.${one ? 'one' : 'other'}`, { count });
}

/** How old a subject of a study is: "14 releases (3 minor versions) ago; released May 2, 2018". */
export function ageIn(
	{ solution, version }: Subject,
	study: Benchmark,
	language: LanguageId,
): string | undefined {
	const known = releasesOf(solution);
	if (!known) return undefined;
	const say = voice(language);
	const by = measuredBy(study);
	const age = ageOf({ version, by }, known);
	return [
		...(age.from === 'unknown' ? [say('age.never', { version: version ?? '' })] : []),
		since(age, by, language),
		...(age.released ? [say('age.released', { date: day(language, age.released) })] : []),
		...(age.from === 'early' ? [say('age.from', { version: summaryOf(known).first[0] })] : []),
	].join(say('age.then'));
}

function since(
	{ from, since: count, minors, atLeast }: Age,
	by: string,
	language: LanguageId,
): string {
	const say = voice(language);
	if (count === 0) return say('age.newest');
	const words = counted('releases', count, language);
	const lines = counted('minors', minors, language);
	const releases = minors > 0 ? say('age.of', { releases: words, minors: lines }) : words;
	if (from === 'unknown' || from === 'unstated')
		return say('age.since.least', { releases, date: day(language, by) });
	return say(atLeast ? 'age.ago.least' : 'age.ago', { releases });
}

/** How old what a chart shows is, system by system; nothing when no system of it has releases. */
export function measured(chart: ChartSource, language: LanguageId): string | undefined {
	const say = voice(language);
	const by = measuredBy(chart.benchmark);
	const subjects = subjectsOf(chart).flatMap(({ solution, version }) => {
		const known = releasesOf(solution);
		const name = allSolutions().get(solution)?.name ?? solution;
		const system = version ? `${name} ${version}` : name;
		return known ? [{ system, version, age: ageOf({ version, by }, known) }] : [];
	});
	if (subjects.length === 0) return undefined;
	const unstated = subjects.every(({ version }) => version === undefined);
	const items = subjects.map(({ system, version, age: { since: count, atLeast } }) => {
		const kind = atLeast ? (version || unstated ? 'least' : 'unstated') : 'exact';
		return say(`age.item.${kind}`, { system, count });
	});
	const listed = (names: string[]) => list(language, [...new Set(names)]);
	const said = { list: listed(items), date: day(language, by) };
	if (unstated) return say('age.measured.unstated', said);
	const counts = subjects.map(({ age }) => age.since);
	const [low, high] = [Math.min(...counts), Math.max(...counts)];
	if (low === 0) return say('age.measured.mixed', said);
	const releases = counted('releases', low, language);
	if (subjects.some(({ age }) => age.atLeast))
		return say('age.measured.least', { ...said, releases });
	return low === high
		? say('age.measured', { releases, list: listed(subjects.map(({ system }) => system)) })
		: say('age.measured.range', { ...said, low, high });
}

/** How the ages of a chart are counted, and up to when; nothing when it has none. */
export function howCounted(chart: ChartSource, language: LanguageId): string | undefined {
	const days = subjectsOf(chart).flatMap(({ solution }) => {
		const known = releasesOf(solution);
		return known ? [summaryOf(known).latest[1]] : [];
	});
	const date = days.toSorted().at(-1);
	return date && voice(language)('age.how', { date: day(language, date) });
}

/** The releases of a system, as facts: first, highest, latest, how many, and what counts. */
export function releaseFacts(solution: string, language: LanguageId): Entry[] {
	const known = releasesOf(solution);
	if (!known) return [];
	const say = voice(language);
	const { first, highest, latest, count, lines } = summaryOf(known);
	const dated = ([version, date]: [string, string]) => `${version} · ${day(language, date)}`;
	const why = known.alsoFor?.[solution];
	return [
		...(why ? [[say('age.with'), `${known.project} · ${inLanguage(why, language)}`] as Entry] : []),
		[say('age.first'), dated(first)],
		[say('age.highest'), dated(highest)],
		...(latest[0] === highest[0] ? [] : [[say('age.latest'), dated(latest)] as Entry]),
		[
			say('age.count'),
			[counted('releases', count, language), counted('minors', lines, language)].join(' · '),
		],
		[say('age.known'), day(language, known.source.known)],
		[say('age.rule'), inLanguage(known.counted, language)],
	];
}

/** How old each study of a system is: its id, its title, and a line for each version it measured. */
export function studyAges(solution: string, language: LanguageId) {
	const say = voice(language);
	return newestFirst([...allBenchmarks()]).flatMap(([id, study]) => {
		const ages = Object.values(study.subjects)
			.filter((subject) => subject.solution === solution)
			.map((subject) => {
				const age = ageIn(subject, study, language);
				return age && `${subject.version ?? say('study.unknown')}: ${age}`;
			});
		const lines = [...new Set(ages)].filter((line) => line !== undefined);
		return lines.length ? [{ id, title: study.title, lines }] : [];
	});
}
