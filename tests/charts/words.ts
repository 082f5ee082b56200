import type { Frame } from '../../src/charts/index.ts';

/** The words in a picture, short and the same for every test. */
export const words: Frame['words'] = {
	ceiling: 'link rate',
	frontier: 'frontier',
	percentile: 'percentile',
	slowest: 'slowest',
	better: ({ x, y }) => `better ${y} ${x}`,
	unit: (unit) => unit,
	run: (values) => values.join(' · '),
};
