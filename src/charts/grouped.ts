import type { Benchmark } from '../model/benchmark.ts';
import { blocks } from '../model/blocks.ts';
import { inLanguage } from '../model/text.ts';
import type { GroupedView } from '../model/view.ts';
import { drawBars } from './bars.ts';
import type { Drawing, Frame } from './drawing.ts';

/** A block of bars a metric, all on one axis; within each block best first and ties of its own. */
export function drawGrouped(benchmark: Benchmark, view: GroupedView, frame: Frame): Drawing {
	const all = blocks(benchmark, view);
	const [first] = all;
	const ceilings = new Set(all.map(({ measure }) => measure.ceiling));
	return drawBars(
		benchmark,
		all.map(({ name, rows }) => ({ heading: inLanguage(name, frame.language), rows })),
		{
			unit: first?.measure.unit ?? '',
			ceiling: ceilings.size === 1 ? first?.measure.ceiling : undefined,
		},
		frame,
	);
}
