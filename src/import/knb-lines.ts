import { factsOf, type Report, type Value } from './knb-report.ts';
import { linesOf } from './lines.ts';
import type { Source } from './reading.ts';
import { Unreadable } from './unreadable.ts';

const head = /^\s*Benchmark Results\s*$/;
const tests: Record<string, string> = {
	'Pod to pod/TCP': 'p2p-tcp',
	'Pod to pod/UDP': 'p2p-udp',
	'Pod to Service/TCP': 'p2s-tcp',
	'Pod to Service/UDP': 'p2s-udp',
};

/** The reports in knb's text, a page each. */
export function* inText(source: Source): Generator<Report> {
	let page: Page | undefined;
	for (const { line, number } of linesOf(source)) {
		const where = () => `${source.name}:${number}:1`;
		if (head.test(line)) {
			if (page) yield reportOf(page);
			page = { from: where, said: new Map(), values: new Map(), test: '' };
		}
		if (page) readLine(page, line, where);
	}
	if (page) yield reportOf(page);
}

function reportOf({ from, said, values }: Page): Report {
	const version = said.get('Version');
	return {
		from,
		...(version && { version }),
		facts: factsOf({
			cpu: said.get('Discovered CPU'),
			kernel: said.get('Discovered Kernel'),
			kubernetes: said.get('Discovered k8s version'),
			mtu: said.get('Discovered MTU'),
			date: said.get('Date'),
		}),
		values,
	};
}

interface Page extends Pick<Report, 'from' | 'values'> {
	said: Map<string, string>;
	/** The part of the page that lines are in: "idle", "Pod to pod", "p2p-tcp". */
	test: string;
}

function readLine(page: Page, line: string, where: Value['where']) {
	const part = /^ {2}(Idle|Pod to pod|Pod to Service) :\s*$/.exec(line)?.[1];
	const protocol = /^ {4}(TCP|UDP) :\s*$/.exec(line)?.[1];
	const [, name, words = ''] = /^ {1,2}([A-Z][\w ]*?) *: (.*)$/.exec(line) ?? [];
	const [, field = '', value = ''] = /^ +(bandwidth|\w+ (?:cpu|ram)) = ?(.*)$/.exec(line) ?? [];
	if (part) page.test = part === 'Idle' ? 'idle' : part;
	else if (protocol)
		page.test =
			tests[
				`${page.test.replace(/^p2p.*/, 'Pod to pod').replace(/^p2s.*/, 'Pod to Service')}/${protocol}`
			] ?? '';
	else if (field) readField(page, field, value.trim(), where);
	else if (name) page.said.set(name, words.trim());
}

function readField({ values, test }: Page, field: string, value: string, where: Value['where']) {
	const [side] = field.split(' ');
	if (field === 'bandwidth')
		values.set(`${test}-throughput`, { written: amount(value, 'Mbit/s', where), where });
	else if (field.endsWith(' ram'))
		values.set(`${test}-${side}-memory`, { written: amount(value, 'MB', where), where });
	else
		for (const share of ['total', 'user', 'system']) {
			const written = new RegExp(`${share} ([^%,)]*)%`).exec(value)?.[1] ?? '';
			values.set(`${test}-${side}-cpu-${share}`, { written, where });
		}
}

function amount(value: string, unit: string, where: Value['where']): string {
	if (value.endsWith(unit)) return value.slice(0, -unit.length).trim();
	throw new Unreadable(where(), {
		wrong: `"${value}" is not in ${unit}, as knb always is`,
		mend: 'take the file as knb printed it',
	});
}

const columns = ['idle', 'p2p-tcp', 'p2p-udp', 'p2s-tcp', 'p2s-udp'].flatMap((test) => [
	...(test === 'idle' ? [] : [`${test}-throughput`]),
	...[`${test}-server-memory`, `${test}-server-cpu`],
	...[`${test}-client-memory`, `${test}-client-cpu`],
]);

/** The reports in knb's undocumented table, a line each: MTU, nothing, then server before client. */
export function* inTable(source: Source): Generator<Report> {
	for (const { line, number } of linesOf(source)) {
		if (line.trim() === '') continue;
		const where = () => `${source.name}:${number}:1`;
		const [mtu, , ...cells] = line.split('\t');
		if (cells.length !== columns.length)
			throw new Unreadable(where(), {
				wrong: `this line has ${cells.length + 2} columns and knb writes ${columns.length + 2}`,
				mend: 'take the line as knb -o ibdbench printed it',
			});
		const values = new Map(
			columns.flatMap((column, place) => cell(column, cells[place] ?? '', where)),
		);
		yield { from: where, facts: factsOf({ mtu }), values };
	}
}

function cell(column: string, written: string, where: Value['where']): [string, Value][] {
	if (!column.endsWith('-cpu')) return [[column, { written, where }]];
	const [user = '', , system = ''] = written.replace(/^=/, '').split('+');
	return [
		[`${column}-total`, { written: sum(written), where }],
		[`${column}-user`, { written: user, where }],
		[`${column}-system`, { written: system, where }],
	];
}

/** Hundredths are added as whole numbers, so that 0.82 and 4.07 are 4.89. */
export function sum(formula: string): string {
	const parts = formula.replace(/^=/, '').split(/[+ ]/);
	if (parts.includes('')) return '';
	return String(parts.reduce((all, part) => all + Math.round(Number(part) * 100), 0) / 100);
}
