import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept } from '../../src/charts/kept.ts';

let folder = '';
let drawn = 0;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pictures-'));
	drawn = 0;
});

afterEach(() => rmSync(folder, { recursive: true }));

const picture = (value: unknown = { bars: 3 }) =>
	kept(
		value,
		() => {
			drawn += 1;
			return Buffer.from(`picture of ${JSON.stringify(value)}`);
		},
		folder,
	);
const onlyFile = () => join(folder, readdirSync(folder)[0] ?? '');

test('a picture is drawn once and the same from then on', () => {
	expect(picture()).toEqual(picture());
	expect(drawn).toBe(1);
	expect(readdirSync(folder)).toHaveLength(1);
});

test('another value is another picture', () => {
	expect(picture({ bars: 4 })).not.toEqual(picture({ bars: 3 }));
	expect(drawn).toBe(2);
});

test.each([
	['a changed byte', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('!')])],
	['a file cut short', (file: Buffer) => file.subarray(0, 40)],
	['an empty file', () => Buffer.alloc(0)],
	['another file', () => Buffer.from('not a picture at all, and longer than a digest is')],
])('%s is drawn anew', (_, spoilt) => {
	const first = picture();
	const file = onlyFile();
	writeFileSync(file, spoilt(readFileSync(file)));
	expect(picture()).toEqual(first);
	expect(drawn).toBe(2);
	expect(picture()).toEqual(first);
	expect(drawn).toBe(2);
});
