import { expect, test } from 'vitest';
import { blocks } from '../../src/model/blocks.ts';
import { finding } from '../../src/model/finding.ts';
import type { GroupedView } from '../../src/model/view.ts';
import { study, whole } from './study.ts';

const view: GroupedView = {
	kind: 'grouped',
	title: 'How fast, one way and the other?',
	unit: 'Mbit/s',
	parts: [
		{ name: 'out', metric: 'rate' },
		{ name: 'back', metric: 'rate', at: { load: 1 }, subjects: ['one', 'two'] },
	],
};
const benchmark = study({
	samples: [
		...whole.samples,
		{ subject: 'one', metric: 'rate', at: { load: 1 }, runs: [6, 7] },
		{ subject: 'two', metric: 'rate', at: { load: 1 }, runs: [6.5, 8] },
		{ subject: 'bare', metric: 'rate', at: { load: 1 }, runs: [9, 9] },
	],
});

test('a part has its own place and subjects, and the unit of its view; each block is best first', () => {
	expect(
		blocks(benchmark, view).map(({ name, measure, rows }) => [
			name,
			measure.unit,
			rows.map(({ id, spread }) => [id, spread.median]),
		]),
	).toEqual([
		[
			'out',
			'Mbit/s',
			[
				['bare', 9100],
				['two', 7500],
				['one', 5000],
			],
		],
		[
			'back',
			'Mbit/s',
			[
				['two', 7250],
				['one', 6500],
			],
		],
	]);
});

test('a finding names each block with what it shows', () => {
	expect(finding(benchmark, view)).toMatchObject({
		kind: 'blocks',
		blocks: [
			{ name: 'out', finding: { kind: 'leader', leader: { id: 'two' } } },
			{ name: 'back', finding: { kind: 'all-tied' } },
		],
	});
});
