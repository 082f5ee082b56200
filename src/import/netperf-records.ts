import type { Source, Where } from './reading.ts';

/** What one test of netperf printed: its banner, and values by the names of its selectors. */
export interface TestRecord {
	banner: string;
	where: Where;
	values: Map<string, { written: string; where: Where }>;
}

/** The tests of a file, whichever of netperf's layouts each has. */
export function recordsIn({ name, text }: Source): TestRecord[] {
	const records: TestRecord[] = [];
	let titles: string[] | undefined;
	let units = '';
	text.split(/\r?\n/).forEach((line, index) => {
		const where = () => `${name}:${index + 1}:1`;
		const start = (banner: string) => {
			titles = undefined;
			records.push({ banner, where, values: new Map() });
		};
		const put = (key: string, written: string) => {
			if (!records.length || records.at(-1)?.values.has(key)) start(records.at(-1)?.banner ?? '');
			records.at(-1)?.values.set(key, { written: written.trim(), where });
		};
		const [, key, value = ''] = /^([A-Z][A-Z0-9_]+)=(.*)$/.exec(line) ?? [];
		units = /10\^\dbits\/sec|[KMG]?Bytes\/sec/.exec(line)?.[0] ?? units;
		if (/ TEST from /.test(line)) start(line.replace(/ from .*/, ''));
		else if (key) put(key, value);
		else if (titles) {
			if (line.trim())
				csv(line).forEach((cell, place) => put(selectors[titles?.[place] ?? ''] ?? '', cell));
		} else if (csv(line).some((cell) => cell in selectors)) titles = csv(line);
		else if (/^\s*\d[\d.\s]*$/.test(line))
			classic(records.at(-1), line.trim().split(/\s+/), units, where);
	});
	return records;
}

/** The cells of a line of CSV; a quoted one may hold commas. */
export function csv(line: string): string[] {
	return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)]
		.filter(([whole], place) => whole !== '' || place === 0)
		.map(([, cell = '']) =>
			cell
				.trim()
				.replace(/^"(.*)"$/, '$1')
				.replaceAll('""', '"'),
		);
}

/** The columns of netperf's CSV, whose titles are words, as the selectors they stand for. */
const selectors: Record<string, string> = {
	Throughput: 'THROUGHPUT',
	'Throughput Units': 'THROUGHPUT_UNITS',
	'Elapsed Time (sec)': 'ELAPSED_TIME',
	Protocol: 'PROTOCOL',
	Direction: 'DIRECTION',
	'Round Trip Latency usec/tran': 'RT_LATENCY',
	'Minimum Latency Microseconds': 'MIN_LATENCY',
	'Mean Latency Microseconds': 'MEAN_LATENCY',
	'50th Percentile Latency Microseconds': 'P50_LATENCY',
	'90th Percentile Latency Microseconds': 'P90_LATENCY',
	'99th Percentile Latency Microseconds': 'P99_LATENCY',
	'Maximum Latency Microseconds': 'MAX_LATENCY',
	'Local CPU Util %': 'LOCAL_CPU_UTIL',
	'Remote CPU Util %': 'REMOTE_CPU_UTIL',
	'Local Transport Retransmissions': 'LOCAL_TRANSPORT_RETRANS',
	'Request Size Bytes': 'REQUEST_SIZE',
	'Response Size Bytes': 'RESPONSE_SIZE',
	'Local Send Size': 'LOCAL_SEND_SIZE',
	'Confidence Iterations Run': 'CONFIDENCE_ITERATION',
};

/** A line of numbers under the five lines of heads that the older tests print. */
function classic(record: TestRecord | undefined, cells: string[], units: string, where: Where) {
	if (!record) return;
	const put = (key: string, written = '') => record.values.set(key, { written, where });
	const udp = /UDP.*(STREAM|UNIDIRECTIONAL)/.test(record.banner);
	if (/REQUEST\/RESPONSE/i.test(record.banner)) {
		if (cells.length < 6) return;
		put('REQUEST_SIZE', cells[2]);
		put('RESPONSE_SIZE', cells[3]);
		put('THROUGHPUT', cells[5]);
		put('THROUGHPUT_UNITS', 'Trans/s');
	} else if (udp) {
		// The first line is what was sent, the second what was received.
		if (cells.length >= 6) put('LOCAL_SEND_SIZE', cells[1]);
		else put('THROUGHPUT', cells[3]);
		put('THROUGHPUT_UNITS', units);
	} else if (cells.length >= 5) {
		put('LOCAL_SEND_SIZE', cells[2]);
		put('THROUGHPUT', cells[4]);
		put('THROUGHPUT_UNITS', units);
	}
}
