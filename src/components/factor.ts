import { figure } from '../model/figure.ts';
import type { Range } from '../model/statistics.ts';

/** Whether a ratio tells its two figures apart: their ranges overlap when one is among what runs allow. */
export function tells({ range }: { range: Range }): boolean {
	return range.min > 1 || range.max < 1;
}

/** A ratio as it is read: "× 0.87 (0.85 – 0.9)", its range only where runs made one. */
export function factor({ value, range }: { value: number; range: Range }, tag: string): string {
	const shown = (number: number) => figure(number, tag);
	const ends = range.min < range.max ? ` (${shown(range.min)} – ${shown(range.max)})` : '';
	return `× ${shown(value)}${ends}`;
}
