import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { about, importing, inputs } from './importing.ts';

let project: ReturnType<typeof importing>;

beforeAll(() => {
	project = importing();
});

afterEach(() => project.clean());
afterAll(() => project.remove());

const input = (name: string) => readFileSync(join(inputs, 'cases', name), 'utf8');
const iperf3 = input('iperf3/one-stream/input.json');
const knb = input('knb/text/input.txt');
const udp = input('iperf3/udp-3.21/input.json');
const qperf = input('qperf/bytes/input.txt');
const netperf = input('netperf/pairs-without-banners/input.txt');
const k8s = input('k8s-netperf/csv-of-2023/input.csv');
const latin = Buffer.from('sockperf: Résumé\n', 'latin1');

const failed = iperf3
	.replace(/"end": \{[^]*/, '"end": {},\n\t"error": "unable to connect to server"\n}\n')
	.replace(/"test_start": \{[^}]*\}/, '"cookie": ""');

test.each<[string, Record<string, string | Buffer>, RegExp]>([
	['a file that is not there', {}, /^a\.json: there is no such file; /],
	['an empty file', { 'a.json': '' }, /^a\.json:1:1: the file is empty; /],
	['a file of blanks', { 'a.json': ' \n\n' }, /^a\.json:1:1: the file is empty; /],
	[
		'a truncated file',
		{ 'a.json': iperf3.slice(0, 900) },
		/^a\.json:\d+:\d+: the file ends in the middle/,
	],
	[
		'a file cut off inside a name',
		{ 'a.json': iperf3.slice(0, 880) },
		/^a\.json:\d+:\d+: the file ends/,
	],
	[
		'JSON with a comma too much',
		{ 'a.json': iperf3.replace('"omit"', ',"omit"') },
		/^a\.json:\d+:\d+: this is not JSON; /,
	],
	[
		'a file of another tool',
		{ 'a.json': '{"latencies": {"mean": 5}}' },
		/^a\.json:1:1: no tool known here writes such a file; take the output of iperf3, knb/,
	],
	['a file of no tool', { 'a.json': 'hello\n' }, /^a\.json:1:1: no tool known here/],
	[
		'the text of iperf3 instead of its JSON',
		{ 'a.json': '[  5]   0.00-2.00   sec  5.34 GBytes  22.9 Gbits/sec   31             sender\n' },
		/^a\.json:1:1: no tool known here/,
	],
	[
		'binary data',
		{ 'a.json': Buffer.from([123, 10, 0, 1, 2]) },
		/^a\.json:2:1: this is not text but binary data; /,
	],
	['Latin-1', { 'a.json': latin }, /^a\.json:1:12: this is not UTF-8 text; /],
	[
		'UTF-16',
		{ 'a.json': Buffer.from(`\ufeff${iperf3}`, 'utf16le') },
		/^a\.json:1:\d+: this is not text but binary data; /,
	],
	[
		'bytes that are no text, far into the file',
		{ 'a.json': Buffer.concat([Buffer.from(iperf3), Buffer.from([10, 0xc3, 0x28])]) },
		/^a\.json:\d+:1: this is not UTF-8 text; /,
	],
	[
		'an archive of something else',
		{ 'a.json': gzipSync('x'.repeat(2000)) },
		/^a\.json: this archive is not one of knb; /,
	],
	[
		'an archive cut off',
		{ 'a.json': gzipSync(iperf3).subarray(0, 300) },
		/^a\.json: this archive is damaged/,
	],
	[
		'NaN',
		{ 'a.json': iperf3.replace(/9412345678\.9/, 'NaN') },
		/^a\.json:\d+:\d+: "NaN" is not a number; /,
	],
	[
		'a signed nan',
		{ 'a.json': iperf3.replace(/9412345678\.9/, '-nan') },
		/^a\.json:\d+:\d+: "-nan" is not a number; /,
	],
	[
		'Infinity',
		{ 'a.json': iperf3.replace(/9412345678\.9/, 'Infinity') },
		/^a\.json:\d+:\d+: "Infinity" is not a number; /,
	],
	[
		'a number too large to be one',
		{ 'a.json': iperf3.replace(/9412345678\.9/, '1e999') },
		/^a\.json:\d+:\d+: "end\..*bits_per_second" is Infinity, which is no number/,
	],
	[
		'words for a number',
		{ 'a.json': iperf3.replace(/9412345678\.9/, '"fast"') },
		/^a\.json:\d+:\d+: "end\..*bits_per_second" is "fast", which is no number/,
	],
	[
		'a negative rate',
		{ 'a.json': iperf3.replace(/9412345678\.9/g, '-1') },
		/^a\.json:\d+:\d+: "end\..*bits_per_second" is -1, which cannot be below zero; /,
	],
	[
		'a rate above the link',
		{ 'a.json': iperf3.replace(/9412345678\.9/g, '10412345678.9') },
		/^a\.json:\d+:\d+: 10412345678\.9 bit\/s is more than the link carries \(10 Gbit\/s\); look at this run and at --link-rate\./,
	],
	[
		'an error of iperf3',
		{ 'a.json': failed },
		/^a\.json:\d+:\d+: iperf3 stopped with an error instead of a result, "unable to connect to server"; /,
	],
	[
		'a negative rate in text',
		{ 'a.json': knb.replace('= 9001', '= -9001') },
		/^a\.json:\d+:1: p2p-tcp-throughput is -9001, which cannot be below zero; /,
	],
	[
		'NaN in text',
		{ 'a.json': knb.replace('= 9001', '= NaN') },
		/^a\.json:\d+:1: p2p-tcp-throughput is "NaN", which is not a number; /,
	],
	[
		'more loss than there is',
		{ 'a.json': udp.replace(/"lost_percent":\s*[\d.]+/g, '"lost_percent": 130') },
		/^a\.json:\d+:\d+: "end\..*lost_percent" is 130, which cannot be above 100; /,
	],
	[
		'a table that is one endless line',
		{ 'a.json': `8950\t\t600${'\t=1.00+2.00\t600'.repeat(300_000)}` },
		/^a\.json:1:1: this line has \d+ columns and knb writes 26; /,
	],
	[
		'more CPU than there is',
		{ 'a.json': knb.replace('total 2.06%', 'total 206.00%') },
		/^a\.json:\d+:1: .*cpu-total is 206\.00, which cannot be above 100; /,
	],
	[
		'another unit in a column of one',
		{ 'a.json': knb.replace('9001 Mbit/s', '9 Gbit/s') },
		/^a\.json:\d+:1: "9 Gbit\/s" is not in Mbit\/s, as knb always is; /,
	],
	[
		'two units under one name',
		{ 'a.json': qperf, 'b.json': qperf.replace('1.07 GB/sec', '8.56 Gb/sec') },
		/^b\.json:\d+:1: "tcp-throughput" is in bit\/s here and in B\/s in a\.json:\d+:1; import the two apart/,
	],
	[
		'two units in a column',
		{ 'a.json': netperf.replace('10^6bits/s', '10^9bits/s') },
		/^a\.json:\d+:1: "tcp-stream-throughput" is in Mbit\/s here and in Gbit\/s in a\.json:1:1; /,
	],
	[
		'a unit that is none',
		{ 'a.json': k8s.replace('9000.25,Mb/s', '9000.25,Mb/h') },
		/^a\.json:3:1: "Mb\/h" is no unit/,
	],
	[
		'a line short of a column',
		{ 'a.json': k8s.replace('9000.25,Mb/s,', '9000.25,') },
		/^a\.json:3:1: this line has 15 columns and the first has 16; /,
	],
	[
		'NaN in CSV',
		{ 'a.json': k8s.replace('9000.25', 'NaN') },
		/^a\.json:3:1: "Avg Throughput" is "NaN", which is not a number; /,
	],
	[
		'streams of threads beside streams of one',
		{
			'a.json': input('iperf3/four-streams-3.15/input.json').replace('"omit": 1', '"omit": 0'),
			'b.json': input('iperf3/four-streams-3.16/input.json'),
		},
		/^b\.json:\d+:\d+: "tcp-4-throughput" is ".*each stream has its own thread.*share one thread/,
	],
	[
		'sizes that qperf did not print',
		{ 'a.json': qperf + qperf },
		/^a\.json:\d+:1: tcp_lat stands here again and does not say for which message size; repeat the run with qperf -vu/,
	],
	[
		'a line that is none of all.results',
		{ 'a.json': 'DTS_BW=5\nDTS_RTS=1\nDTS_CPU=3\n' },
		/^a\.json:3:1: "DTS_CPU=3" is not a line of all\.results; /,
	],
])('npm run import refuses %s in one sentence and writes nothing', (_, files, sentence) => {
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(project.top, name), content);
	const names = Object.keys(files).length ? Object.keys(files) : ['a.json'];
	const flags = [...about, '--path', 'pod to pod', '--system', 'flannel'];
	const { status, complaint } = project.run(...names, ...flags);
	for (const name of Object.keys(files)) rmSync(join(project.top, name));
	expect(complaint).toMatch(sentence);
	expect(complaint.trimEnd().split('\n')).toHaveLength(1);
	expect(status).toBe(1);
	expect(project.written()).toEqual([]);
});

const file = join(inputs, 'cases/iperf3/one-stream/input.json');
const right = { '--path': 'pod to pod', '--system': 'flannel' };

test.each<[string, string[], RegExp]>([
	['no file', [], /^npm run import: it was given no file; .*--help/],
	[
		'a flag there is not',
		[file, '--sistem', 'flannel'],
		/^--sistem: there is no such flag; .*"system"/,
	],
	['a flag without its value', [file, '--system'], /^--system: it has no value; /],
	[
		'a system there is not',
		[file, ...about, '--path', 'pod to pod', '--system', 'flanel'],
		/^--system: there is no system called "flanel"; .*"flannel"/,
	],
	[
		'a date that is none',
		[file, ...about, ...Object.entries(right).flat(), '--date', 'May'],
		/^--date: "May" cannot be; a date is written 2016, /i,
	],
	[
		'an encapsulation there is not',
		[file, ...about, ...Object.entries(right).flat(), '--encapsulation', 'vxlam'],
		/^--encapsulation: "vxlam" cannot be; .*"vxlan"/,
	],
	[
		'a study to add to that is not there',
		[file, '--into', 'nowhere'],
		/^--into: there is no study "nowhere"; /,
	],
	[
		'a baseline that is no subject',
		[file, ...about, ...Object.entries(right).flat(), '--baseline', 'host'],
		/^--baseline: the baseline "host" is not a subject/,
	],
])('npm run import refuses %s and writes nothing', (_, words, sentence) => {
	const { status, complaint } = project.run(...words);
	expect(complaint).toMatch(sentence);
	expect(complaint.trimEnd().split('\n')).toHaveLength(1);
	expect(status).toBe(1);
	expect(project.written()).toEqual([]);
});
