import type { Figure, Run, Where } from './reading.ts';

type About = Omit<Figure, 'value'>;
/** A run of a tool that names neither subjects nor places. */
type Bare = Pick<Run, 'test' | 'from' | 'figures'>;

/**
 * What makes runs take little room: what their figures are is kept once for all runs alike, and of
 * each run its values alone. A file may hold a million figures, and they are kept until all files
 * are read.
 */
export function packing(): (run: Bare) => Run {
	const known = new Map<string, About[]>();
	return (run) => {
		const before = known.get(run.test);
		const { figures } = run;
		if (before && alike(before, figures)) return new Packed(run, before);
		const about = figures.map(({ value: _, ...rest }) => rest);
		known.set(run.test, about);
		return new Packed(run, about);
	};
}

function alike(before: readonly About[], figures: readonly About[]): boolean {
	return (
		before.length === figures.length &&
		before.every(({ id, why, metric }, place) => {
			const other = figures[place];
			if (other?.id !== id || other.why !== why) return false;
			return other.metric === metric || JSON.stringify(other.metric) === JSON.stringify(metric);
		})
	);
}

/** A run that makes its figures anew whenever it is asked for them. */
class Packed {
	readonly test: string;
	readonly from: Where;
	readonly #about: readonly About[];
	readonly #values: (number | null)[];

	constructor({ test, from, figures }: Bare, about: readonly About[]) {
		this.test = test;
		this.from = from;
		this.#about = about;
		this.#values = figures.map(({ value }) => value);
	}

	get figures(): Figure[] {
		return this.#about.map((one, place) => ({ ...one, value: this.#values[place] ?? null }));
	}
}
