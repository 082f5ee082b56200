import type { Chart, ChartType, Plugin } from 'chart.js';
import { colours, lanesOf, type FrameLine, type Strata } from './drawing.ts';
import { drawBelowMarks, drawEnds, drawNames } from './marks.ts';
import { dot, stroke, write, type Context } from './pen.ts';

declare module 'chart.js' {
	interface PluginOptionsByType<TType extends ChartType> {
		/** The marks that make a chart honest; drawn by src/charts/strata.ts. */
		strata?: Strata & { type?: TType };
	}
}

/**
 * Draws what Chart.js has no element for: runs, ranges, values, ties, the ceiling and the words
 * around a picture that leaves the page. It reads only what the configuration holds.
 */
export const strata: Plugin = {
	id: 'strata',
	beforeInit(chart) {
		const { frame, ticks } = optionsOf(chart);
		const { options } = chart.config;
		const x = options?.scales?.['x'];
		if (ticks && x) {
			x.afterBuildTicks = (axis) => {
				axis.ticks = ticks.map(({ value }) => ({ value }));
			};
			Object.assign(x.ticks ?? {}, {
				autoSkip: false,
				callback: (value: number) => ticks.find((tick) => tick.value === value)?.label,
			});
		}
		if (!frame || !options) return;
		const padding = (options.layout?.padding ?? {}) as { top?: number; bottom?: number };
		padding.top = (padding.top ?? 0) + heightOf(frame.above) + 8;
		padding.bottom = heightOf(frame.below) + 8;
	},
	beforeDatasetsDraw(chart) {
		drawBelowMarks(chart, optionsOf(chart));
	},
	afterDatasetsDraw(chart) {
		const options = optionsOf(chart);
		drawCeiling(chart, options);
		drawNames(chart, options);
		drawEnds(chart, options);
		drawRanges(chart, options);
		drawRows(chart, options);
		drawTies(chart, options);
	},
	afterDraw(chart) {
		const { frame, colours } = optionsOf(chart);
		if (!frame) return;
		drawLines(chart.ctx, frame.above, 12, colours);
		drawLines(chart.ctx, frame.below, chart.height - heightOf(frame.below) - 4, colours);
	},
};

function optionsOf(chart: Chart): Strata {
	const given = chart.config.options?.plugins?.strata as Strata | undefined;
	return given ?? { names: 'beside', tips: [], colours };
}

function drawCeiling({ ctx, chartArea, scales }: Chart, { ceiling, colours: { soft } }: Strata) {
	const place = ceiling && scales[ceiling.axis ?? 'x']?.getPixelForValue(ceiling.value);
	if (!ceiling || !place) return;
	if (ceiling.axis) {
		const { left, right } = chartArea;
		stroke(ctx, soft, [3, 3], () => {
			ctx.moveTo(left, place);
			ctx.lineTo(right, place);
		});
		write(ctx, ceiling.label, { x: right, y: place - 9, colour: soft, align: 'right' });
		return;
	}
	const x = place;
	stroke(ctx, soft, [3, 3], () => {
		ctx.moveTo(x, chartArea.top - 2);
		ctx.lineTo(x, chartArea.bottom);
	});
	write(ctx, ceiling.label, { x, y: chartArea.top - 9, colour: soft, align: 'right' });
}

function drawRanges(chart: Chart, { ranges = [] }: Strata) {
	const {
		ctx,
		chartArea,
		scales: { x, y },
	} = chart;
	// An error of reading may reach below the axis, and zero has no place on a log axis.
	const within = (value: number) =>
		Math.min(Math.max(y?.getPixelForValue(value) ?? 0, chartArea.top), chartArea.bottom);
	for (const range of ranges) {
		const place = x?.getPixelForValue(range.x) ?? 0;
		const { borderColor } = chart.data.datasets[range.dataset] ?? {};
		stroke(ctx, String(borderColor), [], () => {
			ctx.moveTo(place, within(range.min));
			ctx.lineTo(place, within(range.max));
		});
	}
}

function drawRows({ ctx, chartArea, scales: { x, y } }: Chart, options: Strata) {
	const { rows = [], headings = [], names, colours } = options;
	const { ink } = colours;
	for (const { place, text } of headings) {
		const middle = (y?.getPixelForValue(place) ?? 0) + 6;
		write(ctx, text, { x: 2, y: middle, colour: ink, font: 'bold 12px monospace' });
	}
	for (const [place, row] of rows.entries()) {
		if (!row) continue;
		const middle = y?.getPixelForValue(place) ?? 0;
		const at = (value: number) => x?.getPixelForValue(value) ?? 0;
		if (row.max > row.min)
			stroke(ctx, ink, [], () => {
				ctx.moveTo(at(row.min), middle);
				ctx.lineTo(at(row.max), middle);
			});
		if (row.runs.length > most) ticks(ctx, row.runs.map(at), middle, colours);
		else for (const run of row.runs) dot(ctx, at(run), middle, colours);
		if (names === 'above') {
			write(ctx, row.label, { x: chartArea.left + 2, y: middle - 17, colour: ink });
			write(ctx, row.value, {
				x: chartArea.right - 6,
				y: middle - 17,
				colour: ink,
				align: 'right',
			});
		} else {
			write(ctx, row.value, { x: chartArea.right + 50, y: middle, colour: ink, align: 'right' });
		}
	}
}

/** So many runs can be told apart as dots; more are drawn as thin strokes. */
const most = 12;

function ticks(ctx: Context, places: number[], y: number, { ink }: Strata['colours']) {
	// Runs that fall on one pixel are one stroke.
	const pixels = new Set(places.map(Math.round));
	stroke(ctx, ink, [], () => {
		for (const x of pixels) {
			ctx.moveTo(x, y - 4);
			ctx.lineTo(x, y + 4);
		}
	});
}

/** A bracket a tie, each in a lane of its own, with a tooth at every member. */
function drawTies({ ctx, chartArea, scales: { y } }: Chart, options: Strata) {
	const { ties = [], names, colours } = options;
	const [start, lane] = names === 'above' ? [6, 7] : [60, 9];
	const lanes = lanesOf(ties);
	for (const [place, tie] of ties.entries()) {
		const x = chartArea.right + start + (lanes[place] ?? 0) * lane;
		const teeth = tie.map((row) => y?.getPixelForValue(row) ?? 0);
		stroke(ctx, colours.ink, [], () => {
			ctx.moveTo(x + 4, Math.min(...teeth));
			ctx.lineTo(x + 4, Math.max(...teeth));
			for (const tooth of teeth) {
				ctx.moveTo(x, tooth);
				ctx.lineTo(x + 4, tooth);
			}
		});
	}
}

function heightOf(lines: FrameLine[]): number {
	return lines.reduce((height, { size }) => height + size * 1.4, 0);
}

function drawLines(
	ctx: Context,
	lines: FrameLine[],
	top: number,
	{ ink, soft }: Strata['colours'],
) {
	let y = top;
	for (const { text, size, bold, quiet } of lines) {
		const font = `${bold ? 'bold ' : ''}${size}px sans-serif`;
		write(ctx, text, { x: 12, y: y + size / 2, colour: quiet ? soft : ink, font });
		y += size * 1.4;
	}
}
