import type { Benchmark } from '../model/benchmark.ts';
import { lines, measure } from '../model/series.ts';
import { inLanguage } from '../model/text.ts';
import type { LineView } from '../model/view.ts';
import { axis, colours, sharedOptions, type Drawing, type Frame } from './drawing.ts';
import { around, dataset, names, type Stroke } from './strokes.ts';

/** One line a subject along a parameter, with every point that was measured and its range. */
export function drawLine(benchmark: Benchmark, view: LineView, frame: Frame): Drawing {
	const strokes = lines(benchmark, view).map((line): Stroke => ({ line, points: line.points }));
	const { unit } = measure(benchmark, view);
	const parameter = benchmark.parameters?.[view.along];
	const name = parameter ? inLanguage(parameter.name, frame.language) : view.along;
	const along = parameter?.unit ? `${name} (${frame.words.unit(parameter.unit)})` : name;
	const size = frame.narrow ? { width: 340, height: 360 } : { width: 720, height: 380 };
	const { right, legend, ends } = names(strokes, size);
	return {
		...size,
		config: {
			type: 'line',
			data: { datasets: strokes.map((_, place) => dataset(strokes, place, frame)) },
			options: {
				...sharedOptions(frame.language),
				layout: { padding: { top: 4, right } },
				scales: { x: scale(view.x, along), y: scale(view.y, frame.words.unit(unit)) },
				plugins: {
					legend,
					strata: { names: 'beside', colours, ...around(strokes, frame), ...ends },
				},
			},
		},
	};
}

function scale(kind: LineView['x'], title: string) {
	return {
		...axis(title),
		type: kind === 'log' ? 'logarithmic' : 'linear',
	};
}
