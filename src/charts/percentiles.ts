import type { Benchmark } from '../model/benchmark.ts';
import { figure } from '../model/figure.ts';
import { measure, type Series } from '../model/series.ts';
import { nines, percentiles } from '../model/percentiles.ts';
import type { PercentilesView } from '../model/view.ts';
import { axis, colours, sharedOptions, type Drawing, type Frame } from './drawing.ts';
import { around, dataset, names, type Stroke } from './strokes.ts';

/** One line a subject from the middle to the slowest, each further nine of the percentile one step. */
export function drawPercentiles(
	benchmark: Benchmark,
	view: PercentilesView,
	frame: Frame,
): Drawing {
	const series = percentiles(benchmark, view);
	const { unit } = measure(benchmark, view);
	const form = scaleOf(series);
	const strokes = series.map((line) => stroke(line, form));
	const size = frame.narrow ? { width: 340, height: 380 } : { width: 720, height: 400 };
	const { right, legend, ends } = names(strokes, size);
	const width = size.width - right - 70;
	return {
		...size,
		config: {
			type: 'line',
			data: { datasets: strokes.map((_, place) => dataset(strokes, place, frame)) },
			options: {
				...sharedOptions(frame.language),
				layout: { padding: { top: 6, right } },
				scales: {
					x: {
						...axis(frame.words.percentile),
						type: 'linear',
						min: form.least - form.air,
						max: form.most + form.air,
					},
					y: {
						...axis(frame.words.unit(unit)),
						type: view.y === 'log' ? 'logarithmic' : 'linear',
						...(view.y === 'log' ? {} : { beginAtZero: true }),
					},
				},
				plugins: {
					legend,
					strata: {
						names: 'beside',
						colours,
						...around(strokes, frame),
						...ends,
						ticks: ticks(form, width, frame),
						said: strokes.map(({ points }) =>
							points.map(({ x, row }) => ({
								title: titleAt(x, form, frame),
								value: row
									? `${figure(row.spread.median, frame.language)} ${frame.words.unit(unit)}`
									: '',
							})),
						),
					},
				},
			},
		},
	};
}

/** Where percentiles stand; the slowest of all has no number of nines and stands apart, at the end. */
interface Form {
	least: number;
	most: number;
	air: number;
	slowest: number | undefined;
}

function scaleOf(series: Series[]): Form {
	const seen = series.flatMap(({ points }) => points.map(({ x }) => x));
	const finite = seen.filter((percentile) => percentile < 100).map(nines);
	const [least, last] = [Math.min(...finite), Math.max(...finite)];
	const span = Math.max(last - least, 0.5);
	const slowest = seen.includes(100) ? last + span * 0.16 : undefined;
	return { least, most: slowest ?? last, air: span * 0.03, slowest };
}

function stroke(line: Series, { slowest }: Form): Stroke {
	const points = line.points.flatMap(({ x, row }) => {
		if (x < 100) return [{ x: rounded(nines(x)), row }];
		const at = rounded(slowest ?? 0);
		return [
			{ x: at, row: undefined },
			{ x: at, row },
		];
	});
	return { line, points };
}

const common = [99, 90, 99.9, 99.99, 99.999, 99.9999, 50, 95, 75, 99.5];

/** The percentiles named below the axis: the slowest, then the most usual, as long as none touches another. */
function ticks({ least, most, slowest }: Form, width: number, { words, language }: Frame) {
	const perNine = width / (most - least);
	const wanted = [
		...(slowest === undefined ? [] : [{ value: rounded(slowest), label: words.slowest }]),
		...common
			.map((percentile) => ({
				value: rounded(nines(percentile)),
				label: named(percentile, language),
			}))
			.filter(
				({ value }) =>
					value >= least - 0.01 && value <= (slowest === undefined ? most : most - 0.01),
			),
	];
	const half = ({ label }: { label: string }) => label.length * 3.7 + 5;
	const kept: typeof wanted = [];
	for (const tick of wanted)
		if (
			kept.every((other) => Math.abs(other.value - tick.value) * perNine > half(other) + half(tick))
		)
			kept.push(tick);
	return kept.toSorted((a, b) => a.value - b.value);
}

function titleAt(x: number, { slowest }: Form, { words, language }: Frame): string {
	if (slowest !== undefined && x === rounded(slowest)) return words.slowest;
	return `p${named(100 * (1 - 10 ** -x), language)}`;
}

/** A percentile as it was set: 99.99 is not 100. */
function named(percentile: number, language: string): string {
	return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(percentile);
}

function rounded(value: number): number {
	return Number(value.toFixed(5));
}
