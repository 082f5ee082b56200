import { Chart, Tooltip, type ChartConfiguration, type TooltipItem } from 'chart.js';
import type { ChartConfig } from './drawing.ts';
import { register } from './elements.ts';
import { walk, type Point, type Speech } from './points.ts';
import { ring } from './ring.ts';

export { keyed } from './keys.ts';
export { listened } from './listen.ts';

register();
Chart.register(Tooltip, ring);

/** A picture's configuration drawn over its SVG, with tooltips and a legend that switches lines. */
export function enliven(picture: HTMLElement, speech: Speech) {
	const data = picture.querySelector('script')?.textContent ?? '{}';
	const canvas = document.createElement('canvas');
	const svg = picture.querySelector('svg');
	canvas.setAttribute('aria-hidden', 'true');
	let chart: Chart | undefined;
	let drawn = '';
	let shown: Point | undefined;

	function repaint() {
		const { width, height } = picture.getBoundingClientRect();
		const coloured = resolved(data, picture);
		const state = `${width} ${height} ${coloured}`;
		if (state === drawn || width === 0) return;
		drawn = state;
		chart?.destroy();
		canvas.width = width;
		canvas.height = height;
		picture.append(canvas);
		chart = new Chart(canvas, alive(JSON.parse(coloured) as ChartConfig, picture));
		svg?.setAttribute('aria-hidden', 'true');
		picture.classList.add('alive');
		if (shown) show(shown);
	}

	function show(point?: Point) {
		shown = point;
		const active = point ? [{ datasetIndex: point.dataset, index: point.index }] : [];
		const { x = 0, y = 0 } =
			(point && chart?.getDatasetMeta(point.dataset).data[point.index]) ?? {};
		chart?.setActiveElements(active);
		chart?.tooltip?.setActiveElements(active, { x, y });
		chart?.render();
	}

	repaint();
	return {
		repaint,
		show,
		/** Its points, without those of lines switched off; nothing while it is not seen. */
		walk() {
			if (!chart || picture.offsetWidth === 0) return undefined;
			const all = walk(JSON.parse(data) as ChartConfig, speech);
			return {
				...all,
				points: all.points.filter(({ dataset }) => chart?.isDatasetVisible(dataset)),
			};
		},
		destroy() {
			chart?.destroy();
			canvas.remove();
			picture.classList.remove('alive');
			svg?.removeAttribute('aria-hidden');
		},
	};
}

/** A tooltip that looks for its place. */
interface Placed {
	chart: Chart;
	tooltip: { caretY: number };
}

/** What cannot be written to a file: the functions that read the configuration's own texts. */
function alive(config: ChartConfig, picture: HTMLElement): ChartConfiguration {
	const { strata } = config.options.plugins;
	type Item = TooltipItem<'bar' | 'line'>;
	const said = ({ datasetIndex, dataIndex }: Item) => strata.said?.[datasetIndex]?.[dataIndex];
	function tip(item: Item) {
		const { datasetIndex, dataIndex, dataset, formattedValue } = item;
		const value = said(item)?.value ?? strata.rows?.[dataIndex]?.value ?? formattedValue;
		const name = dataset.label && said(item)?.title !== dataset.label ? `${dataset.label}: ` : '';
		return [`${name}${value}`, strata.tips[datasetIndex]?.[dataIndex] ?? ''].filter(Boolean);
	}
	const title = ([item]: Item[]) => (item && (said(item)?.title ?? item.label)) ?? '';
	const family = getComputedStyle(picture).fontFamily;
	Chart.defaults.font.family = family;
	return {
		...config,
		options: {
			...config.options,
			devicePixelRatio: Math.max(1, devicePixelRatio),
			interaction: { mode: 'nearest', intersect: false, axis: config.type === 'bar' ? 'y' : 'xy' },
			plugins: {
				...config.options.plugins,
				tooltip: {
					callbacks: { label: tip, title },
					displayColors: false,
					backgroundColor: strata.colours.ink,
					titleColor: strata.colours.paper,
					bodyColor: strata.colours.paper,
					caretPadding: 10,
					// Above or below, so that a point and the runs beside it are not covered.
					yAlign: ({ chart, tooltip: { caretY } }: Placed) =>
						caretY > chart.height / 3 ? 'bottom' : 'top',
					titleFont: { family },
					bodyFont: { family },
				},
			},
		},
	} as unknown as ChartConfiguration;
}

/** Every `var(--name)` as the colour it is here and now. */
function resolved(text: string, place: HTMLElement): string {
	const probe = document.createElement('span');
	place.append(probe);
	const colours = new Map<string, string>();
	const result = text.replace(/var\(--[\w-]+\)/g, (token) => {
		if (!colours.has(token)) {
			probe.style.color = token;
			colours.set(token, getComputedStyle(probe).color);
		}
		return colours.get(token) ?? token;
	});
	probe.remove();
	return result;
}
