import type { Measured, Place, RankedView, ScatterView, View } from './view.ts';

/** What rows are read by: one thing measured, at one place, of some subjects. */
export interface Reading {
	/** The name of what is computed; what is stored has its own. */
	title: RankedView['title'];
	metric: Measured;
	at?: Place | undefined;
	subjects?: string[] | undefined;
	unit?: RankedView['unit'];
}

/** Everything a view reads, each with a name where it reads several. */
export function readingsOf(view: View): [Reading, ...Reading[]] {
	switch (view.kind) {
		case 'ranked':
		case 'line':
		case 'percentiles':
			return [view];
		case 'scatter':
			return [axisReading(view, view.x), axisReading(view, view.y)];
	}
}

/** One axis of a scatter, read at the place and of the subjects of its view. */
export function axisReading({ at, subjects }: ScatterView, axis: ScatterView['x']): Reading {
	return { title: axis.name, metric: axis.metric, unit: axis.unit, at, subjects };
}

/** The metrics that something measured is made of, in the order of its parts. */
export function partsOf(metric: Measured): string[] {
	return typeof metric === 'string'
		? [metric]
		: [...metric.sum, ...(metric.per ? [metric.per] : [])];
}
