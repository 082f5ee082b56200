import { failureOf, finished, iperf3In } from './iperf3.ts';
import { figuresOf } from './iperf3-figures.ts';
import { fieldsOf, keptFigures, type Test } from './infrabuilder-measured.ts';
import type { Figure, Reading, Run, Source, Where } from './reading.ts';
import { numberIn, Unreadable } from './unreadable.ts';

/** The tests of a run, by how its files begin. */
const tests: Record<string, Test> = {
	idle: 'idle',
	dts: { protocol: 'TCP', path: 'pod to pod', streams: 1 },
	dtm: { protocol: 'TCP', path: 'pod to pod', streams: 8 },
	dus: { protocol: 'UDP', path: 'pod to pod', streams: 1 },
	dum: { protocol: 'UDP', path: 'pod to pod', streams: 8 },
	sts: { protocol: 'TCP', path: 'pod to service', streams: 1 },
	stm: { protocol: 'TCP', path: 'pod to service', streams: 8 },
	sus: { protocol: 'UDP', path: 'pod to service', streams: 1 },
	sum: { protocol: 'UDP', path: 'pod to service', streams: 8 },
};

interface Value {
	written: string;
	where: Where;
}

/**
 * Reads one `<subject>/<run>/all.results` of InfraBuilder's benchmark of 2024: node figures by
 * statexec, transfers by iperf3, whose own output may lie beside it.
 */
export function readInfrabuilder(source: Source): Reading {
	const values = valuesIn(source);
	const [, subject, run] = /([^/\\]+)[/\\](\d+)[/\\][^/\\]+$/.exec(source.name) ?? [];
	const runs = Object.entries(tests).flatMap(([name, test]): Run[] => {
		const figures = [...figuresIn(values, name, test), ...iperf3Figures(source, name, test)];
		const whose = { ...(subject && { subject }), ...(run && { run: Number(run) }) };
		return figures.length ? [{ ...whose, test: name, figures, from: () => source.name }] : [];
	});
	return { runs, ...toolOf(source) };
}

function valuesIn(source: Source): Map<string, Value> {
	const values = new Map<string, Value>();
	source.text.split(/\r?\n/).forEach((line, index) => {
		if (line.trim() === '') return;
		const where = () => `${source.name}:${index + 1}:1`;
		const [, test = '', field = '', written = ''] = /^([A-Z]+)_([A-Z_]+)=(.*)$/.exec(line) ?? [];
		const known = tests[test.toLowerCase()];
		if (!known || !(field in fieldsOf(known)))
			throw new Unreadable(where(), {
				wrong: `"${line.slice(0, 40)}" is not a line of all.results`,
				mend: 'take the file as the benchmark wrote it',
			});
		values.set(`${test}_${field}`, { written: written.trim(), where });
	});
	return values;
}

function figuresIn(values: Map<string, Value>, name: string, test: Test): Figure[] {
	return Object.entries(fieldsOf(test)).flatMap(([field, { id, metric, why }]): Figure[] => {
		const value = values.get(`${name.toUpperCase()}_${field}`);
		if (!value) return [];
		const figure = { id: `${name}-${id}`, metric };
		if (value.written === '') return [{ ...figure, value: null, why }];
		if (value.written === 'null')
			return [{ ...figure, value: null, why: 'a client output without a result' }];
		const what = `${name.toUpperCase()}_${field}`;
		return [{ ...figure, value: numberIn(value.written, value.where, what) }];
	});
}

/** What only the output of iperf3 itself tells, where it was kept. */
function iperf3Figures(source: Source, name: string, test: Test): Figure[] {
	const file = `${name}-client.stdout`;
	const text = source.beside?.[file];
	if (text === undefined || test === 'idle') return [];
	const [found] = iperf3In({ name: source.name.replace(/[^/\\]+$/, file), text });
	const kept = (why: string) =>
		keptFigures(test, []).map((figure) => ({ ...figure, id: `${name}-${figure.id}`, why }));
	if (!found) return kept('no client output');
	const failure = failureOf(found);
	if (failure !== undefined) return kept(`an error of iperf3 instead of a result, "${failure}"`);
	const document = finished(found);
	return keptFigures(test, figuresOf(document, test), document).map((figure) => ({
		...figure,
		id: `${name}-${figure.id}`,
	}));
}

function toolOf({ beside = {} }: Source): Pick<Reading, 'tool' | 'facts'> {
	const tool = { name: 'iperf3' };
	for (const [name, text] of Object.entries(beside)) {
		const [found] = iperf3In({ name, text });
		if (!found || failureOf(found)) continue;
		const { version, system_info: system = '' } = finished(found).start;
		const kernel = /^Linux \S+ (\S+)/.exec(system)?.[1];
		return {
			tool: { ...tool, version: version.replace(/^iperf /, '') },
			...(kernel && { facts: { kernel } }),
		};
	}
	return { tool };
}
