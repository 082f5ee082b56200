import type { Basis, Benchmark, Metric } from './benchmark.ts';

/** What a study holds, counted and listed: for an index of studies and the head of its page. */
export interface Contents {
	/** The solutions measured, each once, in the study's order. */
	systems: string[];
	quantities: Metric['quantity'][];
	bases: Basis[];
	/** Runs that have a value. */
	figures: number;
}

/** What is in a study. */
export function contentsOf(benchmark: Benchmark): Contents {
	const { subjects, metrics, samples, basis } = benchmark;
	const measured = new Set(samples.map(({ metric }) => metric));
	return {
		systems: [...new Set(Object.values(subjects).map(({ solution }) => solution))],
		quantities: unique(
			Object.entries(metrics).flatMap(([id, { quantity }]) => (measured.has(id) ? [quantity] : [])),
		),
		bases: unique(samples.flatMap((sample) => sample.basis ?? basis)),
		figures: samples.flatMap(({ runs }) => runs).filter((run) => run !== null).length,
	};
}

function unique<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}

/** Studies by the day of publication, newest first. */
export function newestFirst<T extends [string, Benchmark]>(studies: readonly T[]): T[] {
	return studies.toSorted(([a, one], [b, two]) =>
		one.source.date === two.source.date
			? a < b
				? -1
				: 1
			: one.source.date < two.source.date
				? 1
				: -1,
	);
}
