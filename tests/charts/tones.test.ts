import { expect, test } from 'vitest';
import type { Walk } from '../../src/charts/points.ts';
import { tones } from '../../src/charts/tones.ts';

const point = (dataset: number, x: number, y: number) => {
	return { dataset, index: x, x, y, name: `Line ${dataset}`, said: '' };
};

const [low, high] = [220, 1760];
const rounded = (values: number[]) => values.map((value) => Math.round(value * 100) / 100);

test.each<[string, Walk, number[], number[]]>([
	[
		'bars rise from zero, and go from left to right',
		{ form: 'bars', log: false, points: [point(0, 0, 9), point(0, 1, 3), point(0, 2, 0)] },
		[high, 440, low],
		[-1, 0, 1],
	],
	[
		'on a linear axis equal steps are equal intervals',
		{ form: 'lines', log: false, points: [point(0, 1, 10), point(0, 2, 20), point(0, 4, 40)] },
		[low, 440, high],
		[-1, 0, 1],
	],
	[
		'on a logarithmic axis equal factors are, and zero is as low as the least',
		{ form: 'lines', log: true, points: [point(0, 1, 0), point(0, 2, 1), point(0, 3, 100)] },
		[low, low, high],
		[-1, 0, 1],
	],
	[
		'where all is alike nothing rises, and one place is in the middle',
		{ form: 'marks', log: false, points: [point(0, 5, 7), point(1, 5, 7)] },
		[622.25, 622.25],
		[0, 0],
	],
	['no points make no tone', { form: 'bars', log: false, points: [] }, [], []],
])('%s', (_, walk, hertz, pan) => {
	expect(rounded(tones(walk).map((tone) => tone.hertz))).toEqual(rounded(hertz));
	expect(rounded(tones(walk).map((tone) => tone.pan))).toEqual(pan);
});

test('each line is named in a pause before it, and points follow one another', () => {
	const points = [point(0, 1, 1), point(0, 2, 2), point(1, 1, 3)];
	const all = tones({ form: 'lines', log: false, points });
	expect(all.map(({ begins }) => begins)).toEqual(['Line 0', undefined, 'Line 1']);
	const gaps = all.map(({ at }, place) => at - (all[place - 1]?.at ?? 0));
	expect(rounded(gaps)).toEqual([1.2, 0.24, 1.2]);
});

test('bars begin at once and name nothing', () => {
	const all = tones({ form: 'bars', log: false, points: [point(0, 0, 1), point(0, 1, 2)] });
	expect(all.map(({ at, begins }) => [at, begins])).toEqual([
		[0, undefined],
		[0.24, undefined],
	]);
});
