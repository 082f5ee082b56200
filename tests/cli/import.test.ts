import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { about as study, importing, inputs } from './importing.ts';

let project: ReturnType<typeof importing>;

beforeAll(() => {
	project = importing();
});

afterEach(() => project.clean());
afterAll(() => project.remove());

const about = [...study, '--path', 'pod to pod'];
const flannel = ['--system', 'flannel', '--mode', 'vxlan backend', '--encapsulation', 'vxlan'];
const oneStream = join(inputs, 'cases/iperf3/one-stream/input.json');

test('npm run import writes a study that the check has nothing to say about', () => {
	const { status, said, complaint } = project.run(oneStream, ...about, ...flannel);
	expect(complaint).toBe('');
	expect(said).toContain('Wrote data/benchmarks/tried.json');
	expect(said).toContain('Next: npm run check');
	expect(status).toBe(0);
	expect(project.check()).toContain('nothing to mend');
	expect(project.study('tried').samples[0]).toEqual({
		subject: 'flannel',
		metric: 'tcp-1-throughput',
		runs: [9412345678.9],
	});
});

test('it says what is missing when nobody can be asked', () => {
	const { status, complaint } = project.run(oneStream, '--path', 'pod to pod', ...flannel);
	expect(complaint).toMatch(
		/input\.json: nothing says id, title, authors, .*; add --id "…" --title "…".*terminal, which asks\.\n$/,
	);
	expect(status).toBe(1);
	expect(project.written()).toEqual([]);
});

test('it never writes over a study', () => {
	project.run(oneStream, ...about, ...flannel);
	const first = project.text('tried');
	const { status, complaint } = project.run(oneStream, ...about, '--system', 'calico');
	expect(complaint).toMatch(/tried\.json: there is such a study already.*--into tried\.\n$/);
	expect(status).toBe(1);
	expect(project.text('tried')).toBe(first);
});
