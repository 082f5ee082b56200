import { parseArgs } from 'node:util';
import { studyFields, subjectFields } from '../../import/asked.ts';
import { Unreadable } from '../../import/unreadable.ts';
import { suggest } from '../../model/problem.ts';

const others = {
	into: 'an existing study to add to, instead of the fields of a new one',
	subject: 'id of the subject, where the files name none (else its label or system)',
	path: 'between what, where the files do not say: "pod to pod", "pod to service", "host to host", "same host"',
	protocol: 'TCP or UDP, where netperf does not say',
	rename: '<name in the files>=<subject>, once for each subject to be called otherwise',
	metric: '<id>=<other id>, once for each metric to be called otherwise',
};

const single = [...Object.keys(studyFields), 'into', 'subject', 'path', 'protocol'];
const many = [...Object.keys(subjectFields), 'rename', 'metric'];

/** What was said on the command line, by the names of its flags. */
export interface Flags {
	files: string[];
	help: boolean;
	one: Record<string, string>;
	many: Record<string, string[]>;
}

/** Takes the command line apart; a flag there is not is refused with the nearest there is. */
export function flagsOf(args: string[]): Flags {
	const { tokens } = parseArgs({ args, options: optionsOf(), tokens: true, strict: false });
	const flags: Flags = { files: [], help: false, one: {}, many: {} };
	for (const token of tokens) {
		if (token.kind === 'positional') flags.files.push(token.value);
		if (token.kind !== 'option') continue;
		if (token.name === 'help' || token.name === 'h') flags.help = true;
		else add(flags, token.name, token.value);
	}
	return flags;
}

function optionsOf() {
	const options = (names: string[], multiple: boolean) =>
		names.map((name) => [name, { type: 'string' as const, multiple }]);
	return {
		...Object.fromEntries([...options(single, false), ...options(many, true)]),
		help: { type: 'boolean' as const, short: 'h' },
	};
}

function add({ one, many: lists }: Flags, name: string, value: string | undefined) {
	if (![...single, ...many].includes(name))
		throw new Unreadable(`--${name}`, {
			wrong: 'there is no such flag',
			mend: `${suggest(name, [...single, ...many]).replace(/\?.*/, '?')} See --help`,
		});
	if (value === undefined)
		throw new Unreadable(`--${name}`, {
			wrong: 'it has no value',
			mend: `write --${name} "…"`,
		});
	if (single.includes(name)) one[name] = value;
	else lists[name] = [...(lists[name] ?? []), value];
}

/** What --help prints. */
export function help(tools: readonly string[]): string {
	const lines = (fields: Record<string, string>) =>
		Object.entries(fields).map(([name, words]) => `  --${name.padEnd(14)} ${words}`);
	return [
		'npm run import -- <file…> [flags]',
		'',
		`Turns the output of ${tools.join(', ')} into a study, data/benchmarks/<id>.json, or adds it to one.`,
		'In a terminal it asks for what is needed and not said. Nothing is written unless all of it is valid.',
		'',
		'A new study:',
		...lines(studyFields),
		'',
		'Each of its subjects; given once for all, or as <subject>=<value>:',
		...lines(subjectFields),
		'',
		'Where it goes:',
		...lines(others),
	].join('\n');
}
