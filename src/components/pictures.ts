import type { Theme } from '../charts/palette.ts';
import { allCharts, type ChartSource } from '../content.ts';

/** A picture of a chart at an address of its own. */
export interface PictureProps {
	chart: ChartSource;
	/** Without one, an SVG follows its reader and a PNG is light. */
	theme?: Theme;
}

/** The pictures of every chart, by the address they have without their ending: as it is, `.light`, `.dark`. */
export function picturePaths() {
	return allCharts().flatMap((chart) =>
		themes.map((theme) => ({
			params: {
				benchmark: chart.benchmarkId,
				view: theme ? `${chart.viewId}.${theme}` : chart.viewId,
			},
			props: { chart, ...(theme && { theme }) } satisfies PictureProps,
		})),
	);
}

const themes = [undefined, 'light', 'dark'] as const;
