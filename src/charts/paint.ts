import { Chart, type ChartConfiguration } from 'chart.js';
import type { Drawing } from './drawing.ts';
import { register } from './elements.ts';

register();

/** Has Chart.js draw a configuration on anything that takes a canvas' commands. */
export function paint(
	context: object,
	config: Drawing['config'],
	{ width, height, density = 1 }: { width: number; height: number; density?: number },
) {
	const canvas = { width, height, getContext: () => context };
	Object.defineProperty(context, 'canvas', { value: canvas, configurable: true });
	const options = { ...config.options, devicePixelRatio: density };
	// Without animation a chart is drawn as it is made.
	const chart = new Chart(canvas as never, { ...config, options } as unknown as ChartConfiguration);
	chart.destroy();
}
