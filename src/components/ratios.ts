import type { RatioRow } from '../charts/ratio-axis.ts';
import { allBenchmarks } from '../content.ts';
import { geometricMean, held, type Ratio } from '../model/ratio.ts';
import { newestFirst } from '../model/study.ts';

/** All ratios of a system that are of one quantity in one direction, a row for each subject of each study. */
export interface Ratios {
	quantity: Ratio['quantity'];
	better: Ratio['better'];
	rows: RatioRow[];
	studies: number;
}

interface Found {
	subject: string;
	label: string;
	ratio: Ratio;
}

/** The ratios of a system to the baselines of the studies that measured it, newest study first. */
export function ratiosOf(solution: string): Ratios[] {
	const found = newestFirst([...allBenchmarks()]).flatMap(([id, study]) =>
		Object.values(study.views).flatMap((view) =>
			view.kind === 'ranked'
				? held(id, study, view).flatMap(({ row, ratio }): Found[] =>
						ratio && ratio.value > 0 && row.subject.solution === solution
							? [{ subject: row.id, label: row.subject.label, ratio }]
							: [],
					)
				: [],
		),
	);
	const kinds = Map.groupBy(found, ({ ratio: { quantity, better } }) => `${quantity} ${better}`);
	return [...kinds.values()].flatMap((all) => {
		const [first] = all;
		if (!first) return [];
		const { quantity, better } = first.ratio;
		const rows = Map.groupBy(all, ({ subject, ratio }) => `${ratio.study} ${subject}`);
		const studies = new Set(all.map(({ ratio }) => ratio.study)).size;
		return [{ quantity, better, rows: [...rows.values()].flatMap(rowOf), studies }];
	});
}

function rowOf(found: readonly Found[]): RatioRow[] {
	const ratios = found.map(({ ratio }) => ratio);
	const [first, ...others] = ratios;
	const label = found[0]?.label ?? '';
	if (!first) return [];
	const mean = others.length ? geometricMean(first, ...others) : undefined;
	return [{ label: `${label} · ${first.study}`, ratios, mean }];
}
