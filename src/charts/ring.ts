import type { Plugin } from 'chart.js';
import type { Strata } from './drawing.ts';

/** A point, or a bar that lies along x. */
type Mark = { x: number; y: number } & ({ base: number; height: number } | { height?: undefined });

/** A ring around the points in hand, in ink, so that a place is seen without colour. */
export const ring: Plugin = {
	id: 'ring',
	afterDatasetsDraw(chart) {
		const { ctx } = chart;
		const strata = chart.config.options?.plugins?.strata as Strata | undefined;
		ctx.save();
		ctx.strokeStyle = strata?.colours.ink ?? '';
		ctx.lineWidth = 2;
		for (const { element } of chart.getActiveElements()) {
			const mark = element as unknown as Mark;
			const { x, y } = mark;
			ctx.beginPath();
			if (mark.height === undefined) ctx.arc(x, y, 9, 0, 2 * Math.PI);
			else {
				const [from, to] = [Math.min(x, mark.base), Math.max(x, mark.base)];
				ctx.rect(from - 2, y - mark.height / 2 - 3, to - from + 4, mark.height + 6);
			}
			ctx.stroke();
		}
		ctx.restore();
	},
};
