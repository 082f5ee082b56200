import type { GroupedView, Measured, Place, RankedView, ScatterView, View } from './view.ts';

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
		case 'grouped': {
			const [first, ...others] = view.parts.map((part) => partReading(view, part));
			if (!first) throw new Error('A grouped view has two parts or more.');
			return [first, ...others];
		}
		case 'scatter':
			return [axisReading(view, view.x), axisReading(view, view.y)];
	}
}

/** One part of a group: what it does not say itself is said by its view. */
function partReading(
	{ at, subjects, unit }: GroupedView,
	part: GroupedView['parts'][number],
): Reading {
	return {
		title: part.name,
		metric: part.metric,
		unit,
		at: { ...at, ...part.at },
		subjects: part.subjects ?? subjects,
	};
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
