import type { Metric } from '../model/benchmark.ts';
import { inLanguage } from '../model/text.ts';
import type { Gathered } from './gather.ts';
import type { Written } from './study.ts';

/** What readers ask first; the rest is in the tables and files. */
const headlines = [
	'throughput',
	'request-rate',
	'connection-rate',
	'packet-rate',
	'latency',
	'loss',
] as const;
const most = 8;

/** A first chart for each thing that readers ask first; whoever knows the study will choose better. */
export function viewsOf(gathered: Gathered): Written['views'] {
	const chosen = headlines.flatMap((quantity) =>
		[...gathered.metrics].filter(
			([id, metric]) =>
				metric.quantity === quantity && metric.boundByLink !== false && !/-(min|max)$/.test(id),
		),
	);
	return Object.fromEntries(
		chosen.slice(0, most).map(([id, metric]) => [id, viewOf(gathered, id, metric)]),
	);
}

type WrittenView = Written['views'][string];

function viewOf({ samples }: Gathered, id: string, { name, unit }: Metric): WrittenView {
	const places = samples.filter((sample) => sample.metric === id).map(({ at = {} }) => at);
	const [first = {}] = places;
	const along = Object.keys(first).find(
		(parameter) =>
			typeof first[parameter] === 'number' && new Set(places.map((at) => at[parameter])).size > 1,
	);
	const { [along ?? '']: _, ...rest } = first;
	const at = Object.keys(rest).length ? rest : undefined;
	// Nobody reads 0.0005 s.
	const shown = { title: name, metric: id, at, unit: unit === 's' ? ('ms' as const) : undefined };
	return along === undefined
		? { kind: 'ranked', ...shown }
		: { kind: 'line', ...shown, along, x: 'log' };
}

/** What the study can answer, for as long as nobody says it better. */
export function summaryOf(
	{ subjects, metrics }: Gathered,
	tool: { name: string; version?: string | undefined },
): string {
	const names = [...metrics.values()].map(({ name }) => inLanguage(name, 'en'));
	const shown = names.slice(0, 3).join('; ');
	const rest = names.length > 3 ? ` and ${names.length - 3} more` : '';
	const version = tool.version ? ` ${tool.version}` : '';
	return `${[...subjects.keys()].join(', ')} measured with ${tool.name}${version}: ${shown}${rest}. It can say nothing about what is not listed.`;
}
