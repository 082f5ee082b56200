import { times } from '../model/statistics.ts';
import { factor, tells } from './factor.ts';

/** How many charts are left: with all of the chosen systems, and with only some of them. */
export interface Left {
	all: number;
	some: number;
}

/**
 * Leaves of the charts measured together those that have two of the chosen systems (or the one), and
 * of their figures those of the chosen; two to four are held against the first of them that is there.
 */
export function showTogether(list: HTMLElement, chosen: readonly string[]): Left {
	const held = chosen.length >= 2 && chosen.length <= 4;
	const left = { all: 0, some: 0 };
	for (const study of list.querySelectorAll('details')) {
		const charts = [...study.querySelectorAll<HTMLElement>('[data-systems]')];
		for (const chart of charts) {
			const found = chosen.filter((id) => chart.dataset['systems']?.split(' ').includes(id));
			chart.hidden = found.length < Math.min(2, chosen.length);
			if (!chart.hidden) left[found.length === chosen.length ? 'all' : 'some'] += 1;
			showFigures(chart, chosen, held ? list.dataset['tied'] : undefined);
		}
		study.hidden = charts.every(({ hidden }) => hidden);
		study.open = held;
	}
	return left;
}

function showFigures(chart: HTMLElement, chosen: readonly string[], tied: string | undefined) {
	const figures = [...chart.querySelectorAll<HTMLElement>('[data-spread]')];
	const named = (id: string) => figures.find(({ dataset }) => dataset['system'] === id);
	const first = chosen.map(named).find(Boolean);
	for (const figure of figures) {
		figure.querySelector('span')?.remove();
		figure.hidden = chosen.length > 0 && !chosen.includes(figure.dataset['system'] ?? '');
		if (first && figure !== first && !figure.hidden && tied !== undefined)
			hold(figure, first, tied);
	}
}

function hold(figure: HTMLElement, first: HTMLElement, tied: string) {
	const ratio = times(spreadOf(figure), spreadOf(first));
	if (!ratio) return;
	const said = document.createElement('span');
	said.textContent = `${factor(ratio, document.documentElement.lang)} ${tells(ratio) ? '' : tied}`;
	figure.append(said);
}

function spreadOf({ dataset }: HTMLElement) {
	const [median = NaN, min = NaN, max = NaN] = (dataset['spread'] ?? '').split(' ').map(Number);
	return { median, min, max };
}
