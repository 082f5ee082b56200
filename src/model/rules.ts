import type { Benchmark, Sample } from './benchmark.ts';
import { suggest, type Problem } from './problem.ts';
import { key } from './series.ts';
import { convert, unitsOf } from './unit.ts';
import { viewFindings } from './view-rules.ts';

/** A problem before it is known where in the file its path stands. */
export interface Finding extends Omit<Problem, 'file' | 'line' | 'column'> {
	/** The way to the value in the JSON: `["samples", 3, "subject"]`. */
	path: (string | number)[];
}

/** What a study is checked against. */
export interface Known {
	solutions: readonly string[];
}

type Rule = (benchmark: Benchmark, known: Known) => Finding[];

/**
 * What must hold across the parts of a study, each under its name. Shapes are checked by the schema
 * before; these are the rules that a schema cannot say.
 */
export const rules: Record<string, Rule> = {
	'known-solution': (benchmark, known) =>
		Object.entries(benchmark.subjects)
			.filter(([, { solution }]) => !known.solutions.includes(solution))
			.map(([id, { solution }]) => ({
				rule: 'known-solution',
				path: ['subjects', id, 'solution'],
				message: `There is no solution called "${solution}".`,
				hint: `${suggest(solution, known.solutions)} A new one is a file data/solutions/${solution}.json.`,
			})),

	'known-subject': (benchmark) =>
		named(benchmark, 'known-subject', 'subject', Object.keys(benchmark.subjects)),

	'known-metric': (benchmark) =>
		named(benchmark, 'known-metric', 'metric', Object.keys(benchmark.metrics)),

	'known-parameter': (benchmark) =>
		benchmark.samples.flatMap((sample, place) =>
			Object.keys(sample.at ?? {})
				.filter((name) => !(name in (benchmark.parameters ?? {})))
				.map((name) => ({
					rule: 'known-parameter',
					path: ['samples', place, 'at', name],
					message: `The study has no parameter called "${name}".`,
					hint: suggest(name, Object.keys(benchmark.parameters ?? {})),
				})),
		),

	'said-once': (benchmark) => {
		const seen = new Map<string, number>();
		return benchmark.samples.flatMap((sample, place) => {
			const first = seen.get(key(sample));
			seen.set(key(sample), first ?? place);
			if (first === undefined) return [];
			return {
				rule: 'said-once',
				path: ['samples', place],
				message: `"${sample.subject}" has "${sample.metric}" twice at the same place (samples ${first + 1} and ${place + 1}).`,
				hint: 'Put all runs into one sample: "runs": [first, second].',
			};
		});
	},

	'unit-fits-quantity': (benchmark) =>
		Object.entries(benchmark.metrics)
			.filter(([, { quantity, unit }]) => !unitsOf(quantity).includes(unit))
			.map(([id, { quantity, unit }]) => ({
				rule: 'unit-fits-quantity',
				path: ['metrics', id, 'unit'],
				message: `"${unit}" is not a unit of ${quantity}.`,
				hint: `A ${quantity} is given in ${unitsOf(quantity).join(', ')}.`,
			})),

	'within-link-rate': (benchmark) => {
		const link = benchmark.environment.linkRate;
		if (!link) return [];
		return benchmark.samples.flatMap((sample, place) => {
			const metric = benchmark.metrics[sample.metric];
			if (metric?.quantity !== 'throughput' || metric.boundByLink === false) return [];
			const limit = convert(link.value, link.unit, metric.unit);
			return runsOf(sample)
				.filter(([, run]) => run > limit)
				.map(([run, value]) => ({
					rule: 'within-link-rate',
					path: ['samples', place, 'runs', run],
					message: `${value} ${metric.unit} is more than the link carries (${link.value} ${link.unit}).`,
					hint: 'Check the unit of the metric; where the link is not the limit, say "boundByLink": false.',
				}));
		});
	},

	'possible-value': (benchmark) =>
		benchmark.samples.flatMap((sample, place) => {
			const metric = benchmark.metrics[sample.metric];
			const most = metric?.quantity === 'loss' ? convert(1, 'ratio', metric.unit) : Infinity;
			return runsOf(sample)
				.filter(([, run]) => run < 0 || run > most)
				.map(([run, value]) => ({
					rule: 'possible-value',
					path: ['samples', place, 'runs', run],
					message: `${value} ${metric?.unit ?? ''} cannot be: ${metric?.quantity ?? 'a figure'} lies between 0 and ${most}.`,
					hint: 'Check the figure against its source.',
				}));
		}),

	'basis-complete': (benchmark) =>
		benchmark.samples.flatMap((sample, place) => {
			const bases = [sample.basis ?? benchmark.basis].flat();
			const errors = sample.error === undefined ? [] : [sample.error].flat();
			const read = bases.includes('read-from-chart');
			if (read && errors.length === 0)
				return {
					rule: 'basis-complete',
					path: ['samples', place],
					message: 'A figure read from a chart needs the error of reading it.',
					hint: 'Add "error": plus or minus, in the unit of the metric.',
				};
			const lengths = [sample.basis, sample.error]
				.filter(Array.isArray)
				.map(({ length }) => length);
			if (lengths.every((length) => length === sample.runs.length)) return [];
			return {
				rule: 'basis-complete',
				path: ['samples', place],
				message: 'A list of bases or errors has one entry a run.',
				hint: `This sample has ${sample.runs.length} runs.`,
			};
		}),

	'missing-run-explained': (benchmark) =>
		benchmark.samples.flatMap((sample, place) =>
			sample.runs.includes(null) && !sample.note
				? {
						rule: 'missing-run-explained',
						path: ['samples', place, 'runs'],
						message: `A run of "${sample.subject}" has no value and nothing says why.`,
						hint: 'Add "note": why it is missing.',
					}
				: [],
		),

	'runs-or-why': (benchmark) => {
		const single = benchmark.samples.every(({ runs }) => runs.length === 1);
		if (!single || benchmark.runsNote || benchmark.basis === 'read-from-chart') return [];
		return [
			{
				rule: 'runs-or-why',
				path: ['basis'],
				message: 'Every sample has one run and nothing says why.',
				hint: 'Give all runs, or add "runsNote": what the single figures are (a mean, one run, a pick).',
			},
		];
	},

	'baseline-exists': (benchmark) => {
		const { baseline } = benchmark;
		if (baseline === undefined || baseline in benchmark.subjects) return [];
		return [
			{
				rule: 'baseline-exists',
				path: ['baseline'],
				message: `The baseline "${baseline}" is not a subject of this study.`,
				hint: suggest(baseline, Object.keys(benchmark.subjects)),
			},
		];
	},

	'views-hold': (benchmark) =>
		Object.entries(benchmark.views).flatMap(([id, view]) => viewFindings(benchmark, id, view)),
};

function named(
	benchmark: Benchmark,
	rule: string,
	field: 'subject' | 'metric',
	names: readonly string[],
): Finding[] {
	return benchmark.samples.flatMap((sample, place) =>
		names.includes(sample[field])
			? []
			: {
					rule,
					path: ['samples', place, field],
					message: `The study has no ${field} called "${sample[field]}".`,
					hint: suggest(sample[field], names),
				},
	);
}

function runsOf(sample: Sample): [number, number][] {
	return sample.runs.flatMap((run, index) => (run === null ? [] : [[index, run]]));
}

/** Everything that a study says against itself or against the solutions there are. */
export function findingsOf(benchmark: Benchmark, known: Known): Finding[] {
	return Object.values(rules).flatMap((rule) => rule(benchmark, known));
}
