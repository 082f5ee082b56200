import { subjectFields, subjectSchema, type SubjectAnswers } from '../../import/asked.ts';
import type { Names } from '../../import/gather.ts';
import { slug } from '../../import/metric.ts';
import type { Written } from '../../import/study.ts';
import { Unreadable } from '../../import/unreadable.ts';
import { suggest } from '../../model/problem.ts';
import { answered, questionsOf } from './answers.ts';
import type { Flags } from './flags.ts';

/** What is known before subjects are named. */
interface Asked {
	/** The subjects that files name; undefined stands for what names none. */
	named: readonly (string | undefined)[];
	flags: Flags;
	solutions: readonly string[];
	before: Written | undefined;
	/** The MTU inside pods, where all files say the same. */
	podMtu: string | undefined;
}

/** Every subject's name in the study, and what is said of those that it does not have yet. */
export async function subjectsOf(
	asked: Asked,
): Promise<{ names: Names; subjects: Record<string, SubjectAnswers> }> {
	const { named, flags, before } = asked;
	const names: Names = {
		subject: flags.one['subject'] ?? '',
		subjects: { ...spelled(named, before), ...pairs('rename', flags) },
		metrics: pairs('metric', flags),
	};
	const subjects: Record<string, SubjectAnswers> = {};
	for (const name of named) {
		const known = name === undefined ? names.subject : (names.subjects[name] ?? name);
		if (before?.subjects[known]) {
			agrees(known, before.subjects[known], saidOf(asked, name, known));
			continue;
		}
		const answers = await describe(asked, name, known);
		const id = known || slug(answers.label ?? answers.system);
		if (name === undefined) names.subject = id;
		const old = before?.subjects[id];
		if (old) agrees(id, old, saidOf(asked, name, id));
		else subjects[id] = answers;
	}
	return { names, subjects };
}

async function describe(asked: Asked, name: string | undefined, id: string) {
	const said = saidOf(asked, name, id);
	said['system'] ??= name && systemIn(name, asked.solutions);
	said['mtu'] ??= asked.podMtu;
	const whose = name ?? asked.flags.files.join(', ');
	const questions = questionsOf(subjectSchema.shape, subjectFields);
	const answers = subjectSchema.parse(await answered(questions, said, whose));
	if (asked.solutions.includes(answers.system)) return answers;
	throw new Unreadable('--system', {
		wrong: `there is no system called "${answers.system}"`,
		mend: `${suggest(answers.system, asked.solutions).replace(/\?.*/, '?')} A new one is a file of data/solutions`,
	});
}

/** What flags say of a subject: what is said of it alone, else what is said of all. */
function saidOf({ flags, named }: Asked, name: string | undefined, id: string) {
	const said: Record<string, string | undefined> = {};
	for (const field of Object.keys(subjectFields)) {
		const values = flags.many[field] ?? [];
		const own = values.find((value) =>
			[`${name}=`, `${id}=`].some((head) => value.startsWith(head)),
		);
		const common = values.find((value) => !named.some((other) => value.startsWith(`${other}=`)));
		const answer = own === undefined ? common : own.slice(own.indexOf('=') + 1);
		if (answer !== undefined) said[field] = answer;
	}
	return said;
}

/** A subject that the study has is described there, and is not described otherwise here. */
function agrees(id: string, old: object, said: Record<string, string | undefined>) {
	const there = new Map(Object.entries(old).map(([field, value]) => [field, String(value)]));
	const other = Object.keys(said).find(
		(field) => there.get(field === 'system' ? 'solution' : field) !== said[field],
	);
	if (other)
		throw new Unreadable(`--${other}`, {
			wrong: `"${id}" is there already, with another ${other}`,
			mend: 'leave the flag out, or give the new one another name with --subject',
		});
}

/** The longest name of a system that a subject's own name begins with. */
function systemIn(name: string, solutions: readonly string[]): string | undefined {
	const bare = name.replaceAll('-', '');
	return solutions
		.filter((solution) => bare.startsWith(solution.replaceAll('-', '')))
		.toSorted((a, b) => b.length - a.length)[0];
}

/** Names that a study spells with other hyphens: kubeovn is its kube-ovn. */
function spelled(named: Asked['named'], before: Written | undefined): Record<string, string> {
	const ids = Object.keys(before?.subjects ?? {});
	const bare = (name: string) => name.replaceAll('-', '');
	return Object.fromEntries(
		named.flatMap((name) => {
			const id = name && ids.find((one) => bare(one) === bare(name));
			return name && id ? [[name, id]] : [];
		}),
	);
}

function pairs(flag: string, { many }: Flags): Record<string, string> {
	return Object.fromEntries(
		(many[flag] ?? []).map((pair) => {
			const at = pair.indexOf('=');
			if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)];
			throw new Unreadable(`--${flag}`, {
				wrong: `"${pair}" names one thing`,
				mend: 'write <old>=<new>',
			});
		}),
	);
}
