import { beside } from './budgets.ts';
import type { Drawn } from './pictures.ts';
import { table } from './table.ts';

/** Milliseconds that all pictures of one chart may take, by the middle chart. */
export const pictureBudget = 100;

/** The third part of the report as text. */
export function pictureReport(drawn: Drawn[]): string {
	const charts = drawn[0]?.cold.length ?? 0;
	return [
		`Pictures: each form of ${charts} charts, in milliseconds; first drawn, then asked for again.`,
		'',
		table(
			['picture', 'median', 'p95', 'again median', 'again p95'],
			drawn.map(({ picture, cold, cached }) => [
				picture,
				picture.startsWith('all')
					? beside(share(cold, 0.5), pictureBudget, tenths)
					: tenths(share(cold, 0.5)),
				tenths(share(cold, 0.95)),
				tenths(share(cached, 0.5)),
				tenths(share(cached, 0.95)),
			]),
		),
	].join('\n');
}

/** The value that a share of the values do not exceed. */
export function share(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

function tenths(value: number): string {
	return value.toFixed(1);
}
