import registry from '../data/published.json';
import { allCharts, colourOf, findChart, type ChartSource } from './content.ts';
import { benchmarkSchema } from './model/benchmark.ts';
import { frozenFile, nameNow, type Published } from './model/published.ts';
import { hashOf } from './model/version.ts';

const published: Published = registry;
const names = new Set(allCharts().map(({ id }) => id));

/** The files of data/frozen, by their path from the project's top. */
const frozen = new Map(
	Object.entries(
		import.meta.glob<unknown>('../data/frozen/**/*.json', { eager: true, import: 'default' }),
	).map(([path, data]) => [path.replace('../', ''), data]),
);

/** A chart and a name it is found by: its own, or one it was published under before. */
export interface AddressedChart {
	id: string;
	chart: ChartSource;
	/** The numbers that an address is frozen to. */
	hash?: string;
}

/** Every chart under every name it has or had. */
export function namedCharts(): AddressedChart[] {
	const former = Object.keys(published.charts).filter((id) => !names.has(id));
	return [...names, ...former].map((id) => ({
		id,
		chart: findChart(nameNow(published, id, names) ?? id),
	}));
}

/** Every chart with every set of numbers that was published of it. */
export function frozenCharts(): AddressedChart[] {
	const now = new Map(allCharts().map((chart) => [chart.id, hashOf(chart)]));
	return Object.entries(published.charts).flatMap(([id, hashes]) =>
		hashes.map((hash) => {
			const current = nameNow(published, id, names);
			const same = current !== undefined && now.get(current) === hash;
			return { id, hash, chart: same ? findChart(current) : thawed(id, hash) };
		}),
	);
}

function thawed(id: string, hash: string): ChartSource {
	const benchmark = benchmarkSchema.parse(frozen.get(frozenFile(id, hash)));
	const [benchmarkId = '', viewId = ''] = id.split('/');
	const view = benchmark.views[viewId];
	if (!view) throw new Error(`${frozenFile(id, hash)} has no view "${viewId}".`);
	return { id, benchmarkId, viewId, benchmark, view, colour: colourOf };
}
