import { allCharts, allSolutions, type ChartSource } from '../content.ts';
import { voice, type LanguageId } from '../i18n/index.ts';
import type { Solution } from '../model/solution.ts';
import { subjectsOf } from '../model/view.ts';

/** The pairs that people search for; the first named is what the other is held against. */
const asked = [
	['flannel', 'calico'],
	['calico', 'cilium'],
	['flannel', 'cilium'],
	['flannel', 'weave'],
	['calico', 'weave'],
	['calico', 'canal'],
	['calico', 'antrea'],
	['cilium', 'antrea'],
	['flannel', 'kube-router'],
	['calico', 'kube-router'],
	['calico', 'kube-ovn'],
	['flannel', 'docker-overlay'],
	['macvlan', 'ipvlan'],
] as const;

/** Two systems side by side, at `compare/<one>-vs-<other>`. */
export interface Pair {
	id: string;
	title: string;
	/** Its name in a list of pairs. */
	short: string;
	systems: [string, Solution][];
}

/** Every pair that has a page. */
export function pairs(language: LanguageId): Pair[] {
	const known = allSolutions();
	return asked.flatMap((ids) => {
		const systems = ids.flatMap((id): [string, Solution][] => {
			const solution = known.get(id);
			return solution ? [[id, solution]] : [];
		});
		const [one, other] = systems.map(([, { name }]) => name);
		if (one === undefined || other === undefined) return [];
		const title = voice(language)('compare.pair', { one, other });
		const short = voice(language)('compare.pair.short', { one, other });
		return [{ id: ids.join('-vs-'), title, short, systems }];
	});
}

/** The charts in which both systems of a pair have a figure; those that show most systems at once come last. */
export function commonCharts({ systems }: Pair): ChartSource[] {
	return allCharts().filter(({ benchmark, view }) => {
		const ids = subjectsOf(view, Object.keys(benchmark.subjects));
		const drawn = new Set(ids.map((id) => benchmark.subjects[id]?.solution));
		return systems.every(([id]) => drawn.has(id));
	});
}
