import type { Benchmark } from './benchmark.ts';
import { measure, ranked, type Measure, type Row } from './series.ts';
import type { Text } from './text.ts';
import { readingsOf } from './readings.ts';
import type { GroupedView } from './view.ts';

/** One metric of a grouped view: its name, what it measures, its rows, best first. */
export interface Block {
	name: Text;
	measure: Measure;
	rows: Row[];
}

/** The blocks of a grouped view, in its own order. */
export function blocks(benchmark: Benchmark, view: GroupedView): Block[] {
	return readingsOf(view).map((reading) => ({
		name: reading.title,
		measure: measure(benchmark, reading),
		rows: ranked(benchmark, reading),
	}));
}
