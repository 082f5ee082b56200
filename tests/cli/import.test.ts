import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { benchmarkSchema } from '../../src/model/benchmark.ts';
import { copyOfProject } from './project.ts';

const cases = resolve('tests/import/cases');
let top = '';
let before: string[] = [];
let remove = () => {};

beforeAll(() => {
	({ top, remove } = copyOfProject());
	before = readdirSync(join(top, 'data/benchmarks'));
});

afterAll(() => remove());

afterEach(() => {
	for (const name of written()) rmSync(join(top, 'data/benchmarks', name));
});

/** What is in data/benchmarks that was not there before. */
function written(): string[] {
	return readdirSync(join(top, 'data/benchmarks')).filter((name) => !before.includes(name));
}

function run(...words: string[]) {
	const { status, stdout, stderr } = spawnSync('node', ['src/cli/import.ts', ...words], {
		cwd: top,
		encoding: 'utf8',
	});
	return { status, said: stdout, complaint: stderr };
}

function check() {
	return spawnSync('node', ['src/cli/check.ts'], { cwd: top, encoding: 'utf8' }).stdout;
}

function study(id: string) {
	const text = readFileSync(join(top, `data/benchmarks/${id}.json`), 'utf8');
	return benchmarkSchema.parse(JSON.parse(text));
}

const about = [
	...['--id', 'tried', '--title', 'Tried', '--authors', 'Somebody', '--by', 'independent'],
	...['--address', 'https://example.org/tried', '--licence', 'CC0-1.0'],
	...['--hosts', 'two machines', '--link-rate', '10 Gbit/s', '--path', 'pod to pod'],
];
const flannel = ['--system', 'flannel', '--mode', 'vxlan backend', '--encapsulation', 'vxlan'];
const oneStream = join(cases, 'iperf3/one-stream/input.json');

test('npm run import writes a study that the check has nothing to say about', () => {
	const { status, said, complaint } = run(oneStream, ...about, ...flannel);
	expect(complaint).toBe('');
	expect(said).toContain('Wrote data/benchmarks/tried.json');
	expect(said).toContain('Next: npm run check');
	expect(status).toBe(0);
	expect(check()).toContain('nothing to mend');
	expect(study('tried').samples[0]).toEqual({
		subject: 'flannel',
		metric: 'tcp-1-throughput',
		runs: [9412345678.9],
	});
});

test('it says what is missing when nobody can be asked', () => {
	const { status, complaint } = run(oneStream, '--path', 'pod to pod', ...flannel);
	expect(complaint).toMatch(
		/input\.json: nothing says id, title, authors, .*; add --id "…" --title "…".*terminal, which asks\.\n$/,
	);
	expect(status).toBe(1);
	expect(written()).toEqual([]);
});

test('it never writes over a study', () => {
	run(oneStream, ...about, ...flannel);
	const first = readFileSync(join(top, 'data/benchmarks/tried.json'), 'utf8');
	const { status, complaint } = run(oneStream, ...about, '--system', 'calico');
	expect(complaint).toMatch(/tried\.json: there is such a study already.*--into tried\.\n$/);
	expect(status).toBe(1);
	expect(readFileSync(join(top, 'data/benchmarks/tried.json'), 'utf8')).toBe(first);
});
