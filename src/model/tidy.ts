import type { Benchmark, Sample } from './benchmark.ts';
import type { Field } from './csv.ts';

const columns = [
	'study',
	'subject',
	'solution',
	'label',
	'version',
	'mode',
	'encapsulation',
	'encryption',
	'metric',
	'quantity',
	'unit',
] as const;
const values = ['run', 'value', 'basis', 'error', 'censored', 'note'] as const;

/** The parameters of a study, each a column of its tidy table. */
function parametersOf({ parameters = {} }: Benchmark): string[] {
	return Object.keys(parameters);
}

/** The head of a study's tidy table. */
export function tidyHead(benchmark: Benchmark): string[] {
	return [...columns, ...parametersOf(benchmark), ...values];
}

/** A study with one observation, a single run, a row, in stored units to the last digit. */
export function tidy(id: string, benchmark: Benchmark): Field[][] {
	return benchmark.samples.flatMap((sample) =>
		sample.runs.map((value, run) => [
			...described(id, benchmark, sample),
			...parametersOf(benchmark).map((name) => sample.at?.[name]),
			run + 1,
			value,
			of(sample.basis, run) ?? benchmark.basis,
			of(sample.error, run),
			sample.censored,
			sample.note,
		]),
	);
}

function described(id: string, { subjects, metrics }: Benchmark, sample: Sample): Field[] {
	const subject = subjects[sample.subject];
	const metric = metrics[sample.metric];
	return [
		id,
		sample.subject,
		subject?.solution,
		subject?.label,
		subject?.version,
		subject?.mode,
		subject?.encapsulation,
		subject?.encryption,
		sample.metric,
		metric?.quantity,
		metric?.unit,
	];
}

/** What holds for all runs, or one a run. */
function of<T>(given: T | readonly T[] | undefined, run: number): T | undefined {
	return Array.isArray(given) ? given[run] : (given as T | undefined);
}
