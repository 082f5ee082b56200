import type { Benchmark } from '../model/benchmark.ts';
import { measure, ranked } from '../model/series.ts';
import type { RankedView } from '../model/view.ts';
import { drawBars } from './bars.ts';
import type { Drawing, Frame } from './drawing.ts';

/** One bar a subject, best first. */
export function drawRanked(benchmark: Benchmark, view: RankedView, frame: Frame): Drawing {
	const rows = ranked(benchmark, view);
	return drawBars(benchmark, [{ rows }], measure(benchmark, view), frame);
}
