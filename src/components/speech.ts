import type { Speech } from '../charts/points.ts';
import type { ChartSource } from '../content.ts';
import { voice, word, type LanguageId } from '../i18n/index.ts';
import { measure } from '../model/series.ts';
import { readingsOf } from '../model/readings.ts';

/** What is said of a chart's points, beside what its picture holds, in a language. */
export function speech({ benchmark, view }: ChartSource, language: LanguageId): Speech {
	const say = voice(language);
	const [reading] = readingsOf(view);
	const parameter = view.kind === 'line' ? benchmark.parameters?.[view.along] : undefined;
	const apart = benchmark.subjects[benchmark.baseline ?? '']?.label;
	return {
		better: measure(benchmark, reading).better,
		...(apart === undefined ? {} : { apart }),
		...(parameter && {
			along: {
				unit: parameter.unit ? word(language, 'unit', parameter.unit) : '',
				labels: parameter.labels ?? {},
			},
		}),
		words: {
			role: say('keys.role'),
			hint: say('keys.hint'),
			point: say('keys.point'),
			at: say('keys.at'),
			range: say('keys.range'),
			one: say('keys.one'),
			among: say('keys.among'),
			tie: say('keys.tie'),
			ties: say('keys.ties'),
			frontier: say('keys.frontier'),
			then: say('keys.then'),
		},
	};
}
