import { expect, test } from 'vitest';
import { contentsOf, newestFirst, remarksOf } from '../../src/model/study.ts';
import { study, whole } from './study.ts';

test('a study says what it holds', () => {
	expect(contentsOf(study())).toEqual({
		systems: ['host', 'flannel', 'calico'],
		quantities: ['throughput', 'cpu-cores', 'latency'],
		bases: ['raw-runs'],
		figures: 20,
	});
});

test('a remark is said once, with all that it is on', () => {
	const noted = [
		{ subject: 'one', metric: 'rate', runs: [4], note: 'warm' },
		{ subject: 'two', metric: 'rate', runs: [5], note: 'warm' },
		{ subject: 'two', metric: 'wait', at: { load: 100 }, runs: [5], note: 'cold' },
		{ subject: 'two', metric: 'wait', at: { load: 200 }, runs: [5], note: 'cold' },
		{ subject: 'two', metric: 'busy', runs: [2] },
	];
	expect(remarksOf(study({ samples: noted }))).toEqual([
		{
			note: 'warm',
			on: [
				{ subject: 'One', metric: 'TCP throughput' },
				{ subject: 'Two', metric: 'TCP throughput' },
			],
		},
		{ note: 'cold', on: [{ subject: 'Two', metric: 'Latency' }] },
	]);
});

test('studies stand newest first, and by name within a day', () => {
	const of = (date: string) => study({ source: { ...whole.source, date } });
	const listed = newestFirst([
		['b', of('2016')],
		['c', of('2016-01-14')],
		['a', of('2016')],
		['d', of('2020-08')],
	]);
	expect(listed.map(([id]) => id)).toEqual(['d', 'c', 'a', 'b']);
});
