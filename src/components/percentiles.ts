import type { ChartSource } from '../content.ts';
import { languages, voice, type LanguageId } from '../i18n/index.ts';
import type { Across, Finding } from '../model/finding.ts';
import { measure } from '../model/series.ts';
import type { PercentilesView } from '../model/view.ts';
import { amount } from './cells.ts';

/** A chart whose view is of percentiles. */
export interface PercentilesSource extends Pick<ChartSource, 'benchmark'> {
	view: PercentilesView;
}

type Tail = Extract<Finding, { kind: 'tail' }>;

/** The finding of percentiles as a sentence: the usual request, and the rarest that all have. */
export function tailSentence(
	{ benchmark, view }: PercentilesSource,
	{ usual, rare, single }: Tail,
	language: LanguageId,
): string {
	const say = voice(language);
	const { unit } = measure(benchmark, view);
	const value = (row: Across['best']) => amount(row.spread.median, unit, language);
	const named = (percentile: number) =>
		new Intl.NumberFormat(languages[language].tag, { maximumFractionDigits: 4 }).format(percentile);
	const main = say(rare ? 'finding.tail.both' : 'finding.tail', {
		p: named(usual.percentile),
		best: value(usual.best),
		bestName: usual.best.subject.label,
		worst: value(usual.worst),
		worstName: usual.worst.subject.label,
		...(rare && {
			rare: named(rare.percentile),
			rareBest: value(rare.best),
			rareBestName: rare.best.subject.label,
			rareWorst: value(rare.worst),
			rareWorstName: rare.worst.subject.label,
		}),
	});
	return single ? `${main}${language === 'zh-cn' ? '' : ' '}${say('finding.noise')}` : main;
}
