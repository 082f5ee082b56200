import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { about, importing, inputs } from './importing.ts';

let project: ReturnType<typeof importing>;

beforeAll(() => {
	project = importing();
});

afterEach(() => project.clean());
afterAll(() => project.remove());

const names = [
	...['--rename', 'kubeovn=kube-ovn', '--rename', 'kuberouter=kube-router'],
	...['--rename', 'kuberouter-all=kube-router-all', '--system', 'baremetal=host'],
];

test('a folder of runs becomes a study, its subjects named by its folders', () => {
	const { status, complaint } = project.run(join(inputs, 'infrabuilder'), ...about, ...names);
	expect(complaint).toBe('');
	expect(status).toBe(0);
	expect(project.check()).toContain('nothing to mend');
	const { subjects, samples } = project.study('tried');
	expect(subjects['kube-ovn']?.solution).toBe('kube-ovn');
	expect(subjects['baremetal']?.solution).toBe('host');
	const of = (subject: string, metric: string) =>
		samples.find((sample) => sample.subject === subject && sample.metric === metric);
	expect(of('baremetal', 'dts-throughput')?.runs).toEqual([
		1100000000.125, 2100000000.125, 3100000000.125,
	]);
	expect(of('baremetal', 'sts-throughput')).toBeUndefined();
	expect(of('kube-ovn', 'idle-server-memory')).toEqual({
		subject: 'kube-ovn',
		metric: 'idle-server-memory',
		runs: [1000000044, null, 1000000064],
		note: 'Run 2 has no figures of the server node.',
	});
	expect(of('kube-ovn', 'sts-retransmits')).toMatchObject({
		runs: [46, 56, null],
		note: 'Run 3 has a client output without a result.',
	});
});

test('a folder goes into the study that it belongs to, whatever the hyphens of its names', () => {
	const raw = join(inputs, 'infrabuilder/kubeovn');
	const before = project.study('infrabuilder-2024-01');
	const { status, complaint } = project.run(raw, '--into', 'infrabuilder-2024-01');
	expect(complaint).toBe('');
	expect(status).toBe(0);
	const after = project.study('infrabuilder-2024-01');
	expect(Object.keys(after.subjects)).toEqual(Object.keys(before.subjects));
	expect(after.metrics).toEqual(before.metrics);
	expect(after.samples.length).toBe(before.samples.length);
	const runs = (study: typeof after) =>
		study.samples.find(
			({ subject, metric }) => subject === 'kube-ovn' && metric === 'dts-throughput',
		)?.runs;
	expect(runs(after)).toEqual([
		...(runs(before) ?? []),
		4100000000.125,
		5100000000.125,
		6100000000.125,
	]);
});

/** The folder `results` of the source's repository, which is not kept here. */
const raw = process.env['INFRABUILDER_2024'];

test.runIf(raw)('the raw files of the study give its committed samples, to the last digit', () => {
	const link = ['--link-rate', '40 Gbit/s'];
	const { status, complaint } = project.run(raw ?? '', ...about, ...link, ...names);
	expect(complaint).toBe('');
	expect(status).toBe(0);
	const [committed, again] = [project.study('infrabuilder-2024-01'), project.study('tried')];
	const bare = ({ metrics, samples }: typeof again) =>
		samples
			.filter(({ metric }) => metric in again.metrics)
			.map(({ subject, metric, runs }) => ({ subject, metric, runs, ...metrics[metric] }))
			.toSorted((a, b) => `${a.subject} ${a.metric}`.localeCompare(`${b.subject} ${b.metric}`));
	expect(Object.keys(again.subjects).toSorted()).toEqual(
		Object.keys(committed.subjects).toSorted(),
	);
	expect(bare(again).length).toBeGreaterThanOrEqual(1668);
	expect(bare(again)).toEqual(bare(committed));
});
