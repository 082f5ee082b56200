import { expect, test } from 'vitest';
import { csv } from '../../src/model/csv.ts';
import { tidy, tidyHead } from '../../src/model/tidy.ts';
import { study } from './study.ts';

test.each([
	['a formula', '=1+1', "'=1+1"],
	['another', '@SUM(A1)', "'@SUM(A1)"],
	['a negative number', -3.5, '-3.5'],
	['a comma', 'a,b', '"a,b"'],
	['a quote', 'say "hi"', '"say ""hi"""'],
	['a line break', 'a\nb', '"a\nb"'],
	['nothing', undefined, ''],
])('%s is a field that stays itself', (_, value, text) => {
	expect(csv([[value, 1]])).toBe(`${text},1\r\n`);
});

test('a tidy row is one run, with its parameters in columns of their own', () => {
	const head = tidyHead(study());
	const rows = tidy('test', study()).map((row) =>
		Object.fromEntries(row.map((value, place) => [head[place], value])),
	);
	expect(rows).toHaveLength(21);
	expect(rows[0]).toMatchObject({
		study: 'test',
		subject: 'bare',
		metric: 'rate',
		run: 1,
		value: 9,
	});
	expect(rows.filter(({ load }) => load === 200).map(({ value }) => value)).toEqual([3, 3.4]);
	expect(rows.filter(({ value }) => value === null)).toMatchObject([
		{ subject: 'two', metric: 'busy', run: 2, note: 'the second run was lost' },
	]);
});
