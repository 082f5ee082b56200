import type { Benchmark } from '../model/benchmark.ts';
import type { View } from '../model/view.ts';
import type { Drawing, Frame } from './drawing.ts';
import { drawGrouped } from './grouped.ts';
import { drawLine } from './line.ts';
import { drawPercentiles } from './percentiles.ts';
import { drawRanked } from './ranked.ts';
import { drawScatter } from './scatter.ts';

export type { Drawing, Frame } from './drawing.ts';

/** A view as a drawing: the one configuration behind the SVG, the PNG and the chart that comes alive. */
export function draw(benchmark: Benchmark, view: View, frame: Frame): Drawing {
	switch (view.kind) {
		case 'ranked':
			return drawRanked(benchmark, view, frame);
		case 'grouped':
			return drawGrouped(benchmark, view, frame);
		case 'line':
			return drawLine(benchmark, view, frame);
		case 'percentiles':
			return drawPercentiles(benchmark, view, frame);
		case 'scatter':
			return drawScatter(benchmark, view, frame);
	}
}
