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

/** What a source or a reader of it remarks on some figures, and on which. */
export interface Remark {
	note: string;
	/** Each as its subject and its metric. */
	on: { subject: string; metric: Metric['name'] }[];
}

/** The remarks on single figures, each once, in the order of the samples. */
export function remarksOf({ samples, subjects, metrics }: Benchmark): Remark[] {
	const noted = samples.filter(({ note }) => note !== undefined);
	return [...Map.groupBy(noted, ({ note = '' }) => note)].map(([note, all]) => {
		const seen = new Map(
			all.flatMap(({ subject, metric }) => {
				const [label, name] = [subjects[subject]?.label, metrics[metric]?.name];
				return label && name ? [[`${subject} ${metric}`, { subject: label, metric: name }]] : [];
			}),
		);
		return { note, on: [...seen.values()] };
	});
}
