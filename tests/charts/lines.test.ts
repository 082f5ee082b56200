import { describe, expect, test } from 'vitest';
import { broken } from '../../src/charts/lines.ts';

const within = (most: number) => (line: string) => line.length <= most;

test.each([
	['between words', 'one two three', 8, ['one two', 'three']],
	['not before punctuation', 'one two, three', 8, ['one two,', 'three']],
	[
		'not inside versions and addresses',
		'calico 3.27.2 10.244.0.0/16',
		13,
		['calico 3.27.2', '10.244.0.0/16'],
	],
	['not after what opens', 'the route (via cni0)', 11, ['the route', '(via cni0)']],
	['anywhere between Han words', '单个连接有多快', 4, ['单个连接', '有多快']],
	['not before Han punctuation', '有多快？很快。', 4, ['有多快？', '很快。']],
	['inside a word that no line can hold', 'x'.repeat(7), 3, ['xxx', 'xxx', 'x']],
	['nowhere, when all of it fits', 'one two', 7, ['one two']],
	['nowhere, in nothing', '', 5, []],
])('breaks %s', (_, text, most, expected) => {
	expect(broken(text, within(most))).toEqual(expected);
});

test('says with an ellipsis that there is more, and stays within its lines', () => {
	expect(broken('one two three four', within(9), 1)).toEqual(['one two…']);
	expect(broken('one two three four', within(9), 2)).toEqual(['one two', 'three…']);
	expect(broken('y'.repeat(300), within(10), 2)).toEqual(['y'.repeat(10), `${'y'.repeat(9)}…`]);
});

describe('keeps every letter', () => {
	test.each([
		'How fast is it? "Fast" (we think): 3.2 Gbit/s…',
		'每个节点一条路由、一条邻居表项（FDB）。',
		'e\u0301'.repeat(40),
		'👩‍💻'.repeat(9),
	])('of %s', (text) => {
		for (const most of [1, 4, 9]) {
			const lines = broken(text, within(most));
			expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
		}
	});
});
