import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/charts/index.ts';
import { walk, type Speech, type Walk } from '../../src/charts/points.ts';
import { step } from '../../src/charts/steps.ts';
import { viewSchema } from '../../src/model/view.ts';
import { study, whole } from '../model/study.ts';
import { frame } from './frame.ts';

const words: Speech['words'] = {
	role: '',
	hint: '',
	point: '{name}: {value}',
	at: '{name}, {at}: {value}',
	range: '{min} to {max}',
	one: 'place {from} of {of}',
	among: 'place {from} to {to} of {of}',
	tie: 'like one other',
	ties: 'like {count} others',
	frontier: 'best',
	then: '; ',
};
const speech: Speech = { better: 'higher', apart: 'Bare', words };
const load = { unit: 'requests/s', labels: { 200: 'two hundred' } };
const wait = (subject: string, load: number, runs: number[]) => {
	return { subject, metric: 'wait', at: { load }, runs };
};
const rate = (subject: string, runs: number[]) => ({ subject, metric: 'rate', runs });

function walked(view: object, samples: object[], change: Partial<Speech> = {}): Walk {
	const three = { ...whole.subjects.two, label: 'Three' };
	const benchmark = study({ subjects: { ...whole.subjects, three }, samples });
	const { config } = draw(benchmark, viewSchema.parse(view), frame);
	return walk(config, { ...speech, ...change });
}

const bars = { kind: 'ranked', title: 'How fast?', metric: 'rate' };
const lines = { kind: 'line', title: 'How slow?', metric: 'wait', along: 'load' };

test.each([
	[
		'ties and clear places, the baseline apart',
		[rate('bare', [9, 9.2]), rate('one', [4, 6]), rate('two', [7, 8]), rate('three', [7.9, 8.2])],
		{},
		[
			'Bare: 9.1 Gbit/s; 9, 9.2',
			'Three: 8.05 Gbit/s; 7.9, 8.2; place 1 to 2 of 3; like one other',
			'Two: 7.5 Gbit/s; 7, 8; place 1 to 2 of 3; like one other',
			'One: 5 Gbit/s; 4, 6; place 3 of 3',
		],
	],
	[
		'a tie of three',
		[rate('one', [4, 6]), rate('two', [5, 8]), rate('three', [5.5, 7])],
		{},
		[
			'Two: 6.5 Gbit/s; 5, 8; place 1 to 3 of 3; like 2 others',
			'Three: 6.25 Gbit/s; 5.5, 7; place 1 to 3 of 3; like 2 others',
			'One: 5 Gbit/s; 4, 6; place 1 to 3 of 3; like 2 others',
		],
	],
	[
		'one who is beaten by one and ties with another',
		[rate('one', [1, 3]), rate('two', [2, 5]), rate('three', [4, 6])],
		{},
		[
			'Three: 5 Gbit/s; 4, 6; place 1 to 2 of 3; like one other',
			'Two: 3.5 Gbit/s; 2, 5; place 1 to 3 of 3; like 2 others',
			'One: 2 Gbit/s; 1, 3; place 2 to 3 of 3; like one other',
		],
	],
	[
		'no place where neither end is better',
		[rate('one', [4, 6]), rate('two', [7, 8])],
		{ better: 'neither' as const },
		['Two: 7.5 Gbit/s; 7, 8', 'One: 5 Gbit/s; 4, 6'],
	],
	[
		'no place where a single figure may be noise',
		[rate('one', [4, 6]), rate('two', [7])],
		{},
		['Two: 7 Gbit/s', 'One: 5 Gbit/s; 4, 6'],
	],
])('bars say %s', (_, samples, change, expected) => {
	expect(walked(bars, samples, change).points.map(({ said }) => said)).toEqual(expected);
});

test('lines say what they are at, and their place among those measured there', () => {
	const { points } = walked(
		lines,
		[
			wait('one', 100, [1, 1.2]),
			wait('one', 200, [3, 3.4]),
			wait('two', 100, [0.5, 0.6]),
			wait('three', 100, [0.55, 0.7]),
		],
		{ better: 'lower', along: load },
	);
	expect(points.map(({ said }) => said)).toEqual([
		'One, 100 requests/s: 1.1 ms; 1, 1.2; place 3 of 3',
		'One, two hundred: 3.2 ms; 3, 3.4',
		'Two, 100 requests/s: 0.55 ms; 0.5, 0.6; place 1 to 2 of 3; like one other',
		'Three, 100 requests/s: 0.625 ms; 0.55, 0.7; place 1 to 2 of 3; like one other',
	]);
});

/** The form of a drawing that is kept beside its view. */
function kept(name: string) {
	const file = join(import.meta.dirname, 'cases', name, 'drawing.json');
	return walk((JSON.parse(readFileSync(file, 'utf8')) as { config: never }).config, speech);
}

test('a single figure says how far its reading may be off', () => {
	const error = { ...rate('two', [7]), error: 0.5 };
	const { points } = walked(bars, [rate('one', [4, 6]), error]);
	expect(points[0]?.said).toBe('Two: 7 Gbit/s; 6.5 to 7.5; place 1 of 2');
});

test('percentiles skip gaps, and say the percentile as it is drawn', () => {
	const said = kept('percentiles/tail').points.map((point) => point.said);
	expect(said).toHaveLength(8);
	expect(said[3]).toBe('One, slowest: 55 ms; 50, 60; place 1 to 2 of 2; like one other');
	expect(kept('percentiles/tail').log).toBe(true);
});

test('a scatter is read from left to right, and says who is on the frontier', () => {
	const { form, points } = kept('scatter/frontier');
	expect(form).toBe('marks');
	expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
	expect(points.filter(({ said }) => said.endsWith('; best')).length).toBeGreaterThan(0);
	expect(points.filter(({ said }) => !said.endsWith('; best')).length).toBeGreaterThan(0);
});

const point = (dataset: number, index: number, x: number, y: number) => {
	return { dataset, index, x, y, name: `Line ${dataset}`, said: `${dataset}.${index}` };
};

const walks = {
	bars: [point(0, 0, 0, 9), point(0, 1, 1, 5), point(0, 3, 3, 2)],
	// Line 1 ends highest, then 0, then 2, which has one point only.
	lines: [
		point(0, 0, 1, 1),
		point(0, 1, 2, 2),
		point(1, 0, 1, 0),
		point(1, 1, 3, 9),
		point(2, 0, 2, 1),
	],
	marks: [point(0, 0, 1, 5), point(1, 0, 2, 9), point(2, 0, 3, 7)],
};

describe.each([
	['bars', undefined, { ArrowDown: '0.0', ArrowUp: '0.0', Home: '0.0', End: '0.3' }],
	['bars', '0.1', { ArrowDown: '0.3', ArrowRight: '0.3', ArrowUp: '0.0', Home: '0.0', End: '0.3' }],
	['bars', '0.3', { ArrowDown: '0.3', ArrowUp: '0.1' }],
	['lines', '0.0', { ArrowRight: '0.1', ArrowLeft: '0.0', End: '0.1', ArrowUp: '1.0' }],
	['lines', '0.1', { ArrowRight: '0.1', ArrowDown: '2.0', Home: '0.0' }],
	['lines', '1.1', { ArrowUp: '1.1', ArrowDown: '0.1' }],
	['lines', '2.0', { ArrowDown: '2.0', ArrowUp: '0.1', ArrowRight: '2.0' }],
	['marks', '0.0', { ArrowRight: '1.0', ArrowLeft: '0.0', ArrowUp: '2.0', ArrowDown: '0.0' }],
	['marks', '2.0', { ArrowLeft: '1.0', ArrowUp: '1.0', ArrowDown: '0.0', End: '2.0' }],
] as const)('in %s, from %s', (form, from, keys) => {
	const all: Walk = { form, log: false, points: walks[form] };
	const at = all.points.findIndex(({ said }) => said === from);
	test.each(Object.entries(keys))('%s leads to %s', (key, to) => {
		const next = step(all, from === undefined ? undefined : at, key);
		expect(all.points[next ?? -1]?.said).toBe(to);
	});
});

test.each(['Tab', 'Enter', 'a', 'Escape'])('%s leads nowhere', (key) => {
	expect(step({ form: 'bars', log: false, points: walks.bars }, 0, key)).toBeUndefined();
});

test('where there are no points no key leads anywhere', () => {
	expect(step({ form: 'bars', log: false, points: [] }, undefined, 'Home')).toBeUndefined();
});
