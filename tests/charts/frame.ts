import type { Frame } from '../../src/charts/index.ts';

/** A wide English page around a picture, its words as plain as they can be. */
export const frame: Frame = {
	language: 'en',
	narrow: false,
	focus: [],
	colour: () => 'var(--grey)',
	words: {
		ceiling: 'link rate',
		frontier: 'frontier',
		percentile: 'percentile',
		slowest: 'slowest',
		better: ({ x, y }) => `better ${y} ${x}`,
		unit: (unit) => unit,
		run: (values) => values.join(' · '),
	},
};
