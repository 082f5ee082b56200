import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { about, importing, inputs } from './importing.ts';

const megabyte = 2 ** 20;
const size = 50 * megabyte;
const most = 512;

let project: ReturnType<typeof importing>;

beforeAll(() => {
	project = importing();
});

afterEach(() => project.clean());
afterAll(() => project.remove());

const input = (name: string) => readFileSync(join(inputs, 'cases', name), 'utf8');
const iperf3 = input('iperf3/one-stream/input.json');
const report = input('knb/text/input.txt');

/** A file as long as is asked, written piece by piece, since a test has to hold less than that too. */
function write(file: string, head: string, piece: (place: number) => string, tail = '') {
	const open = openSync(file, 'w');
	writeSync(open, head);
	for (let [place, length] = [0, 0]; length < size; place += 1000) {
		const pieces = Array.from({ length: 1000 }, (_, index) => piece(place + index)).join('');
		writeSync(open, pieces);
		length += pieces.length;
	}
	writeSync(open, tail);
	closeSync(open);
}

/** One second of a run as iperf3 -J prints it. */
function interval(second: number): string {
	const counted = {
		...{ start: second, end: second + 1.000012, seconds: 1.0000120401382446 },
		...{ bytes: 1176543210 + second, bits_per_second: 9412232353.1 + second / 7 },
		...{ retransmits: second % 5, snd_cwnd: 1593000, snd_wnd: 3145728, rtt: 151, rttvar: 27 },
		...{ pmtu: 1500, omitted: false, sender: true },
	};
	return JSON.stringify({ streams: [{ socket: 5, ...counted }], sum: counted }, null, '\t');
}

const [before = '', after = ''] = iperf3.split(/(?<="intervals": )\[[^]*?\](?=,\s*"end")/);

function iperf3Json(file: string) {
	write(file, `${before}[`, (place) => `${place ? ',' : ''}${interval(place)}`, `]${after}`);
}

function iperf3Lines(file: string) {
	const { start, end } = JSON.parse(iperf3) as Record<string, unknown>;
	const line = (event: string, data: unknown) => `${JSON.stringify({ event, data })}\n`;
	const second = (place: number) => line('interval', JSON.parse(interval(place)) as unknown);
	write(file, line('start', start), second, line('end', end));
}

function knbReports(file: string) {
	write(file, '', () => report);
}

/** What knb packs up of one long test: rows of its monitor, of which no two are alike. */
function knbArchive(file: string) {
	const entries: [string, string][] = [
		['env', 'GENERATOR="knb"\nVERSION="1.5.0"\nBENCHMARK_DATE="2026-01-02 03:04:05"\n'],
		['knb-client-tcp-p2p-1.bw', '9001\n'],
		[
			'knb-client-tcp-p2p-1-client.avg',
			'cpu-user cpu-nice cpu-system cpu-iowait cpu-steal memory-used records-number\n0.65 0.00 5.99 0.18 0.00 592 11\n',
		],
	];
	let seed = 1;
	const row = (place: number) => {
		seed = (seed * 48271) % 2147483647;
		return `${seed}.${(seed * 7) % 100} 0.00 ${(seed * 3) % 1000003} 0.00 0.00 ${seed % 997} ${place}\n`;
	};
	const rows = Array.from({ length: 10 ** 6 }, (_, place) => row(place)).join('');
	const metrics = Array.from({ length: 5 }, (_, place): [string, string] => [
		`knb-client-tcp-p2p-1-${place}.metrics`,
		rows,
	]);
	const open = openSync(file, 'w');
	let length = 0;
	for (const [name, content] of [...entries.slice(0, 1), ...metrics, ...entries.slice(1)])
		length += writeSync(open, gzipSync(tarred(name, content), { level: 1 }));
	writeSync(open, gzipSync(Buffer.alloc(1024)));
	closeSync(open);
	expect(length).toBeGreaterThan(size);
}

function tarred(name: string, content: string): Buffer {
	const head = Buffer.alloc(512);
	head.write(name, 0);
	head.write(content.length.toString(8).padStart(11, '0'), 124);
	head.write('0', 156);
	const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
	return Buffer.concat([head, Buffer.from(content), padding]);
}

test.each<[string, (file: string) => void, RegExp]>([
	['iperf3 -J of many seconds', iperf3Json, /: 8 figures of 8 metrics for flannel/],
	['iperf3 --json-stream of many seconds', iperf3Lines, /: 8 figures of 8 metrics for flannel/],
	['an archive of knb', knbArchive, /: 5 figures of 5 metrics for flannel/],
	['many reports of knb', knbReports, /: \d+ figures of 44 metrics for flannel/],
])(
	'50 MB of %s are imported in less than 512 MB of memory',
	(_, make, said) => {
		const file = join(project.top, 'large');
		make(file);
		expect(statSync(file).size).toBeGreaterThanOrEqual(size);
		const flags = [...about, '--path', 'pod to pod', '--system', 'flannel'];
		const { stdout, stderr } = spawnSync(
			'node',
			['--import', resolve('tests/cli/peak.mjs'), 'src/cli/import.ts', file, ...flags],
			{ cwd: project.top, encoding: 'utf8' },
		);
		rmSync(file);
		expect(stderr).toMatch(/^peak \d+ MB\n$/);
		expect(stdout).toMatch(said);
		expect(Number(/\d+/.exec(stderr)?.[0])).toBeLessThan(most);
	},
	300_000,
);
