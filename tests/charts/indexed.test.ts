import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { indexedPng } from '../../src/charts/indexed.ts';

const width = 40;
const height = 30;

/** A picture by the colour of each pixel, read back from the file that was made of it. */
async function readBack(colour: (x: number, y: number) => [number, number, number]) {
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	const image = context.createImageData(width, height);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) image.data.set([...colour(x, y), 255], 4 * (y * width + x));
	const file = indexedPng({ width, height, data: new Uint8Array(image.data) });
	context.drawImage(await loadImage(file), 0, 0);
	const seen = context.getImageData(0, 0, width, height).data;
	return { wanted: [...image.data], seen: [...seen], file };
}

test('a picture of few colours is the same in its file', async () => {
	const { wanted, seen } = await readBack((x, y) => [x < 20 ? 252 : 0, 149, y < 9 ? 143 : 41]);
	expect(seen).toEqual(wanted);
});

test('a picture of 256 colours is the same in its file', async () => {
	const { wanted, seen } = await readBack((x, y) => [(x + y * width) % 256, 10, 200]);
	expect(seen).toEqual(wanted);
});

test('of more colours the frequent ones stay, and a rare one becomes one near it', async () => {
	const ground = [252, 252, 249] as [number, number, number];
	const rare = (x: number, y: number): [number, number, number] => [x * 6, y * 2, 0];
	const { wanted, seen } = await readBack((x, y) => (y < 15 ? ground : rare(x, y)));
	const away = wanted.map((value, place) => Math.abs(value - (seen[place] ?? NaN)));
	expect(seen.slice(0, 4 * width * 15)).toEqual(wanted.slice(0, 4 * width * 15));
	expect(Math.max(...away)).toBeGreaterThan(0);
	expect(Math.max(...away)).toBeLessThan(60);
});

test('the same pixels are the same file', async () => {
	const one = await readBack((x, y) => [x, y, x * y]);
	const two = await readBack((x, y) => [x, y, x * y]);
	expect(one.file.equals(two.file)).toBe(true);
});
