import { allCharts, allSolutions, type ChartSource } from '../content.ts';
import { voice, type LanguageId } from '../i18n/index.ts';
import type { Solution } from '../model/solution.ts';
import { drawnIn } from './together.ts';

/** The pairs that people search for; the first named is what the other is held against. */
const asked = [
	['flannel', 'calico'],
	['calico', 'cilium'],
	['flannel', 'cilium'],
	['flannel', 'weave'],
	['calico', 'weave'],
	['cilium', 'weave'],
	['calico', 'canal'],
	['flannel', 'canal'],
	['calico', 'antrea'],
	['cilium', 'antrea'],
	['flannel', 'antrea'],
	['flannel', 'kube-router'],
	['calico', 'kube-router'],
	['cilium', 'kube-router'],
	['calico', 'kube-ovn'],
	['cilium', 'kube-ovn'],
	['calico', 'aws-vpc-cni'],
	['cilium', 'aws-vpc-cni'],
	['flannel', 'docker-overlay'],
	['calico', 'docker-overlay'],
	['weave', 'docker-overlay'],
	['docker-host', 'docker-bridge'],
	['docker-bridge', 'docker-overlay'],
	['docker-bridge', 'macvlan'],
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

/** The charts in which both systems of a pair have a figure, newest study first. */
export function commonCharts({ systems }: Pair): ChartSource[] {
	return allCharts()
		.filter((chart) => {
			const drawn = drawnIn(chart);
			return systems.every(([id]) => drawn.has(id));
		})
		.toSorted((a, b) => b.benchmark.source.date.localeCompare(a.benchmark.source.date));
}
