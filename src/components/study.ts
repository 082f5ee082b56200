import type { MarkdownHeading } from 'astro';
import { allCharts, allSolutions, colourOf, type ChartSource } from '../content.ts';
import { day, list, voice, word, type Key, type LanguageId } from '../i18n/index.ts';
import type { Benchmark, Subject } from '../model/benchmark.ts';
import { contentsOf, remarksOf } from '../model/study.ts';
import { inLanguage } from '../model/text.ts';
import { dataAddress } from '../site.ts';
import { ageIn } from './age.ts';

/** A name and what stands for it. */
export type Entry = [string, string];

/** The solutions of a study by name and colour, with the address of each one's page. */
export function systemsOf(benchmark: Benchmark, language: LanguageId) {
	const known = allSolutions();
	return contentsOf(benchmark).systems.map((id) => ({
		id,
		name: known.get(id)?.name ?? id,
		colour: colourOf(id),
		href: dataAddress(language, 'solutions', id),
	}));
}

/** The charts of a study, in its own order. */
export function chartsOf(id: string): ChartSource[] {
	return allCharts().filter(({ benchmarkId }) => benchmarkId === id);
}

/** What a reader asks first of a study: who, when, how many, how obtained. */
export function factsOf(benchmark: Benchmark, language: LanguageId): Entry[] {
	const say = voice(language);
	const { source, measured } = benchmark;
	const { figures, bases, quantities } = contentsOf(benchmark);
	return [
		[say('study.by'), say(`study.by.${source.by}`)],
		[say('study.published'), day(language, source.date)],
		...(measured
			? [
					[
						say('study.measured'),
						`${day(language, measured.from)} – ${day(language, measured.to)}`,
					] as Entry,
				]
			: []),
		[
			say('study.figures'),
			[
				say('study.figures.of', { figures }),
				...bases.map((basis) => say(`chart.basis.${basis}`)),
			].join(' · '),
		],
		[
			say('study.quantities'),
			list(
				language,
				quantities.map((name) => word(language, 'quantity', name)),
			),
		],
		[say('study.licence'), source.licence],
		[say('study.retrieved'), day(language, source.retrieved)],
	];
}

/** The machines, the tool and its commands, as the source states them. */
export function environmentOf({ environment }: Benchmark, language: LanguageId): Entry[] {
	const say = voice(language);
	const { hosts, cpu, memory, nic, linkRate, mtu, kernel, os, orchestrator, tool } = environment;
	const given: [Key, string | number | undefined][] = [
		['study.hosts', hosts],
		['study.cpu', cpu],
		['study.memory', memory],
		['study.nic', nic],
		['study.link', linkRate && `${linkRate.value} ${word(language, 'unit', linkRate.unit)}`],
		['study.mtu', mtu],
		['study.kernel', kernel],
		['study.os', os],
		['study.orchestrator', orchestrator],
		['study.tool', [tool.name, tool.version].filter(Boolean).join(' ')],
	];
	return [
		...given.flatMap(([key, value]): Entry[] =>
			value === undefined ? [] : [[say(key), String(value)]],
		),
		...Object.entries(environment.more ?? {}),
	];
}

/** A subject of a study: its label, its system and what is stated of it. */
export interface SubjectRow {
	label: string;
	system: ReturnType<typeof systemsOf>[number] | undefined;
	cells: string[];
	/** How many releases ago it was measured, where its system has releases. */
	age: string | undefined;
	note: string | undefined;
}

/** The subjects of a study and what is stated of each, under the names of its columns. */
export function subjectRows(benchmark: Benchmark, language: LanguageId) {
	const say = voice(language);
	const systems = new Map(systemsOf(benchmark, language).map((system) => [system.id, system]));
	const rows = Object.values(benchmark.subjects).map((subject): SubjectRow => ({
		label: subject.label,
		system: systems.get(subject.solution),
		cells: [
			subject.version ?? say('study.unknown'),
			[subject.mode, subject.dataplane].filter(Boolean).join(', ') || '–',
			carried(subject, 'encapsulation', language),
			carried(subject, 'encryption', language),
			subject.mtu === undefined ? say('study.unknown') : String(subject.mtu),
		],
		age: ageIn(subject, benchmark, language),
		note: subject.note,
	}));
	const heads = [
		say('study.subject'),
		say('chart.subject'),
		say('chart.version'),
		say('study.mode'),
		say('study.encapsulation'),
		say('study.encryption'),
		say('study.mtu'),
	];
	return { heads, rows };
}

/** The remarks on single figures: what they say, and of what. */
export function remarks(benchmark: Benchmark, language: LanguageId) {
	return remarksOf(benchmark).map(({ note, on }) => {
		const names = new Set(on.map(({ metric }) => inLanguage(metric, language)));
		const labels = new Set(on.map(({ subject }) => subject));
		return { note, labels: list(language, [...labels]), metrics: [...names].join(' · ') };
	});
}

function carried(
	subject: Subject,
	field: 'encapsulation' | 'encryption',
	language: LanguageId,
): string {
	const say = voice(language);
	const value = subject[field];
	if (value === 'not-stated') return say('study.unknown');
	return value === 'none' ? say('study.none') : value === 'other' ? say('study.other') : value;
}

/** The parts that a study's page has, for its table of contents. */
export function studyHeadings(benchmark: Benchmark, language: LanguageId): MarkdownHeading[] {
	const say = voice(language);
	const parts = ['story', 'charts', 'method', 'systems', 'caveats', 'files', 'cite'] as const;
	return parts
		.filter((part) => part !== 'story' || benchmark.story)
		.map((part) => ({ depth: 2, slug: part, text: say(`study.part.${part}`) }));
}
