import { execFileSync } from 'node:child_process';

const kept = ['content', 'data/benchmarks'];

/** What git says of the files of these folders; nothing outside a checkout. */
const history = read();

interface Days {
	changed: Map<string, string>;
	added: Map<string, string>;
}

function read(): Days {
	const days: Days = { changed: new Map(), added: new Map() };
	const whole = git(['rev-parse', '--is-shallow-repository']).trim() === 'false';
	const log = git(['log', '--format=day %cs', '--name-status', '--no-renames', '--', ...kept]);
	let day = '';
	for (const line of log.split('\n')) {
		const [status = '', file] = line.split('\t');
		if (status.startsWith('day ')) day = status.slice(4);
		if (!file) continue;
		if (!days.changed.has(file)) days.changed.set(file, day);
		if (whole && status === 'A') days.added.set(file, day);
	}
	return days;
}

function git(words: string[]): string {
	try {
		return execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' });
	} catch {
		return '';
	}
}

/** The day a file was last changed, `2026-11-24`. */
export function changedOn(file: string): string | undefined {
	return history.changed.get(file);
}

/** The day a file first came in; unknown in a clone that lacks the older commits. */
export function addedOn(file: string): string | undefined {
	return history.added.get(file);
}
