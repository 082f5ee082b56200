import type { Theme } from '../charts/palette.ts';
import type { ChartSource } from '../content.ts';
import { frozenCharts, namedCharts, type AddressedChart } from '../published.ts';

/** A picture of a chart at an address of its own. */
export interface PictureProps {
	chart: ChartSource;
	/** Without one, an SVG follows its reader and a PNG is light. */
	theme?: Theme;
}

/**
 * The pictures of every chart, by the address they have without their ending: `<view>`,
 * `<view>.light`, `<view>.dark` and, for the numbers they were published with, `<view>.<hash>.light`.
 */
export function picturePaths() {
	const live = namedCharts().flatMap((named) => [at(named), at(named, 'light'), at(named, 'dark')]);
	const frozen = frozenCharts().flatMap((kept) => [at(kept, 'light'), at(kept, 'dark')]);
	return [...live, ...frozen];
}

/** The addresses of what else a chart is: its frame and its files. */
export function chartPaths() {
	return namedCharts().map((named) => at(named));
}

function at({ id, hash, chart }: AddressedChart, theme?: Theme) {
	const [benchmark = '', view] = id.split('/');
	return {
		params: { benchmark, view: [view, hash, theme].filter(Boolean).join('.') },
		props: { chart, ...(theme && { theme }) } satisfies PictureProps,
	};
}
