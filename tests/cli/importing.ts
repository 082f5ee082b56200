import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchmarkSchema } from '../../src/model/benchmark.ts';
import { copyOfProject } from './project.ts';

/** Where inputs of tests lie. */
export const inputs = resolve('tests/import');

/** Flags that answer everything a new study needs but its system. */
export const about = [
	...['--id', 'tried', '--title', 'Tried', '--authors', 'Somebody', '--by', 'independent'],
	...['--address', 'https://example.org/tried', '--licence', 'CC0-1.0'],
	...['--hosts', 'two machines', '--link-rate', '10 Gbit/s'],
];

/** A project to import into, and what its door says. */
export function importing() {
	const { top, remove } = copyOfProject();
	const folder = join(top, 'data/benchmarks');
	const before = readdirSync(folder);
	const spawned = (...words: string[]) => spawnSync('node', words, { cwd: top, encoding: 'utf8' });
	const text = (id: string) => readFileSync(join(folder, `${id}.json`), 'utf8');
	const written = () => readdirSync(folder).filter((name) => !before.includes(name));
	return {
		top,
		remove,
		run: (...words: string[]) => {
			const { status, stdout, stderr } = spawned('src/cli/import.ts', ...words);
			return { status, said: stdout, complaint: stderr };
		},
		check: () => spawned('src/cli/check.ts').stdout,
		/** What is in data/benchmarks that was not there before. */
		written,
		text,
		study: (id: string) => benchmarkSchema.parse(JSON.parse(text(id))),
		/** Puts data/benchmarks back as it is in the project. */
		clean: () => {
			rmSync(folder, { recursive: true });
			cpSync('data/benchmarks', folder, { recursive: true });
		},
	};
}
