import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { publishedProblems, register, unregistered } from '../../src/cli/published.ts';
import { report } from '../../src/cli/report.ts';
import { copyOfProject } from './project.ts';

const study = 'data/benchmarks/infrabuilder-2024-01.json';
const registry = 'data/published.json';
const chart = 'infrabuilder-2024-01/tcp-one-stream';
let top = '';
let remove = () => {};

beforeAll(() => {
	({ top, remove } = copyOfProject());
	git('init', '-q');
	git('add', 'data');
	git('-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', 'commit', '-qm', 'Begin');
});

afterAll(() => remove());

beforeEach(() => {
	git('checkout', '-q', 'data');
	git('clean', '-qfd', 'data');
});

function git(...words: string[]) {
	execFileSync('git', words, { cwd: top, stdio: 'pipe' });
}

/** What npm run check says of what was published, after mending what it can. */
function check(fix?: '--fix') {
	if (fix) register(top);
	return report(publishedProblems(top));
}

function change(file: string, from: RegExp | string, to: string) {
	const text = readFileSync(join(top, file), 'utf8');
	expect(text).toMatch(from);
	writeFileSync(join(top, file), text.replace(from, to));
}

const hashes = () =>
	(JSON.parse(readFileSync(join(top, registry), 'utf8')) as { charts: Record<string, string[]> })
		.charts[chart] ?? [];

test('numbers that change are refused, kept by --fix, and sound from then on', () => {
	const [former = ''] = hashes();
	change(study, '19587401486.345478', '19587401486.4');
	expect(check()).toMatch(
		/data\/published\.json:\d+:\d+ {2}The numbers of the published chart "infrabuilder-2024-01\/tcp-one-stream" changed.*\n.*--fix/,
	);
	expect(check('--fix')).toContain('nothing to mend');
	expect(hashes()).toHaveLength(2);
	expect(hashes()[0]).toBe(former);
	const kept = readFileSync(join(top, `data/frozen/${chart}.${former}.json`), 'utf8');
	expect(kept).toContain('19587401486.345478');
	expect(kept).not.toContain('"story"');
});

test('numbers that are kept are not changed, and not lost', () => {
	const [former = ''] = hashes();
	change(study, '19587401486.345478', '19587401486.4');
	check('--fix');
	const file = `data/frozen/${chart}.${former}.json`;
	change(file, '19587401486.345478', '19587401486.3');
	expect(check()).toMatch(/not the numbers that the name of this file says/);
	rmSync(join(top, file));
	expect(check()).toMatch(new RegExp(`with the numbers ${former}, and ${file} is not there`));
	expect(check('--fix')).toContain('nothing to mend');
});

test('numbers that were never committed are not promised', () => {
	change(study, '19587401486.345478', '19587401486.4');
	check('--fix');
	change(study, '19587401486.4', '19587401486.5');
	check('--fix');
	expect(hashes()).toHaveLength(2);
	change(study, '19587401486.5', '19587401486.345478');
	check('--fix');
	expect(hashes()).toHaveLength(1);
	expect(check()).toContain('nothing to mend');
});

test('words that change are no change of numbers', () => {
	change(
		study,
		/"title": \{\s*"en": "How fast is a single TCP stream/,
		'"title": { "en": "How quick is a single TCP stream',
	);
	expect(check()).toContain('nothing to mend');
});

test('a published chart that leaves is refused until the registry says where it moved', () => {
	change(study, '"tcp-one-stream": {', '"tcp-single-stream": {');
	const gone = check();
	expect(gone).toMatch(
		/The chart "infrabuilder-2024-01\/tcp-one-stream" was published and is gone/,
	);
	expect(gone).toContain('Its numbers are those of "infrabuilder-2024-01/tcp-single-stream" now.');
	expect(check('--fix')).toMatch(/published and is gone/);
	change(
		registry,
		/\n\}\s*$/,
		`,\n\t"moved": { "${chart}": "infrabuilder-2024-01/tcp-single-stream" }\n}\n`,
	);
	expect(check('--fix')).not.toMatch(/published and is gone/);
});

test('a study that leaves takes none of its charts with it', () => {
	rmSync(join(top, 'data/benchmarks/cmgs-2015.json'));
	expect(check()).toMatch(/The chart "cmgs-2015\/.*" was published and is gone/);
});

test('a new chart is named until it is registered, and stops nobody', () => {
	change(registry, new RegExp(`\\s*"${chart}": \\[.*\\],`), '');
	expect(check()).toContain('nothing to mend');
	expect(unregistered(top)).toEqual([chart]);
	check('--fix');
	expect(unregistered(top)).toEqual([]);
	expect(existsSync(join(top, 'data/frozen'))).toBe(false);
});

test('npm run check says all this', () => {
	const run = (...words: string[]) =>
		spawnSync('node', ['src/cli/check.ts', ...words], { cwd: top, encoding: 'utf8' });
	change(study, '19587401486.345478', '19587401486.4');
	change(registry, /\s*"cmgs-2015\/\S+": \[.*\],/, '');
	const refused = run();
	expect(refused.stdout).toMatch(/numbers of the published chart/);
	expect(refused.stdout).toMatch(/Not registered yet, and so not to be embedded frozen: cmgs-2015/);
	expect(refused.status).toBe(1);
	const mended = run('--fix');
	expect(mended.stdout.trim()).toBe('content/ and data/: nothing to mend.');
	expect(mended.status).toBe(0);
});
