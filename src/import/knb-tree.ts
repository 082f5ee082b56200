import { documentsIn, whereIn, type Found } from './json.ts';
import { factsOf, type Report, type Value } from './knb-report.ts';
import { linesOf } from './lines.ts';
import type { Source } from './reading.ts';

/** A leaf of the tree that knb's JSON and YAML share. */
export interface Leaf extends Value {
	path: string;
}

/** The reports in knb's JSON, which may hold raw line ends in strings, empty values and spare commas. */
export function* inJson(source: Source): Generator<Report> {
	const text = source.text
		.replaceAll('\r', '')
		.replaceAll(/("[\w-]+":)[ \t]*(?=[,}\n]|$)/gm, '$1 null')
		.replaceAll(/,(\s*[}\]])/g, '$1');
	for (const found of documentsIn({ ...source, text }))
		yield reportOf([...leaves(found, found.value, [])]);
}

function* leaves(found: Found, value: unknown, path: string[]): Generator<Leaf> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		const written = value === null ? '' : String(value);
		yield { path: path.join('.'), written, where: whereIn(found, path) };
		return;
	}
	for (const [name, part] of Object.entries(value)) yield* leaves(found, part, [...path, name]);
}

/** The reports in knb's YAML: keys by indentation, nothing else. */
export function* inYaml(source: Source): Generator<Report> {
	let leaves: Leaf[] | undefined;
	const path: string[] = [];
	for (const { line, number } of linesOf(source)) {
		const [, indent = '', key = '', written = ''] =
			/^( *)([\w-]+): *"?([^"]*)"?\s*$/.exec(line) ?? [];
		if (!key) continue;
		if (!indent && key === 'metadata') {
			if (leaves) yield reportOf(leaves);
			leaves = [];
		}
		path.splice(indent.length / 2, Infinity, key);
		if (written || /^(user|system|total|ram|bandwidth)$/.test(key))
			leaves?.push({
				path: path.join('.'),
				written,
				where: () => `${source.name}:${number}:${indent.length + 1}`,
			});
	}
	if (leaves) yield reportOf(leaves);
}

const branches: Record<string, string> = {
	idle: 'idle',
	'pod2pod.tcp': 'p2p-tcp',
	'pod2pod.udp': 'p2p-udp',
	'pod2svc.tcp': 'p2s-tcp',
	'pod2svc.udp': 'p2s-udp',
};

const fields: Record<string, string> = {
	bandwidth: 'throughput',
	...Object.fromEntries(
		['client', 'server'].flatMap((side) => [
			[`${side}.cpu.total`, `${side}-cpu-total`],
			[`${side}.cpu.user`, `${side}-cpu-user`],
			[`${side}.cpu.system`, `${side}-cpu-system`],
			[`${side}.ram`, `${side}-memory`],
		]),
	),
};

function reportOf(all: Leaf[]): Report {
	const said = new Map(all.map(({ path, written }) => [path, written]));
	const values = new Map<string, Value>();
	for (const leaf of all) {
		const [, branch = '', rest = ''] = /^data\.(idle|pod2\w+\.\w+)\.(.+)$/.exec(leaf.path) ?? [];
		const [test, field] = [branches[branch], fields[rest]];
		if (test && field) values.set(`${test}-${field}`, leaf);
	}
	const first = all.find(({ path }) => path.startsWith('data.')) ?? all[0];
	const version = said.get('metadata.version');
	return {
		from: first?.where ?? (() => ''),
		...(version && { version }),
		facts: factsOf({
			cpu: said.get('data.cpu'),
			kernel: said.get('data.kernel'),
			kubernetes: said.get('data.k8s-version'),
			mtu: said.get('data.mtu'),
			date: said.get('metadata.date'),
		}),
		values,
	};
}
