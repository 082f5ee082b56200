import { crc32, deflateSync } from 'node:zlib';

/** The pixels of a picture, four bytes each: red, green, blue and how much it covers. */
interface Pixels {
	width: number;
	height: number;
	data: Uint8Array;
}

/**
 * A picture as a PNG of 256 colours, a third of the size of one with millions and made in half the
 * time. The colours most of it is painted in stay exact; the rarer shades at the edges of letters
 * become the nearest of them. PNG: https://www.w3.org/TR/png-3/
 */
export function indexedPng({ width, height, data }: Pixels): Buffer {
	const { colours, counts, places } = counted(data);
	const often = [...colours.keys()].toSorted(
		(a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
	);
	const palette = often.slice(0, 256).map((place) => colours[place] ?? 0);
	const index = new Uint8Array(colours.length);
	for (const [rank, place] of often.entries())
		index[place] = rank < 256 ? rank : nearest(colours[place] ?? 0, palette);
	// Each row begins with the number of its filter; none packs a drawing best.
	const rows = new Uint8Array((width + 1) * height);
	for (let y = 0, from = 0, to = 1; y < height; y += 1, to += 1)
		for (let x = 0; x < width; x += 1) rows[to++] = index[places[from++] ?? 0] ?? 0;
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(palette.flatMap(parts))),
		chunk('IDAT', deflateSync(rows, { level: 6 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Every colour once, how many pixels have it, and for each pixel which colour it is. */
function counted(data: Uint8Array) {
	const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
	const places = new Uint32Array(pixels.length);
	const seen = new Map<number, number>();
	const colours: number[] = [];
	const counts: number[] = [];
	let [last, place] = [-1, 0];
	for (let at = 0; at < pixels.length; at += 1) {
		const pixel = pixels[at] ?? 0;
		if (pixel !== last) {
			last = pixel;
			const found = seen.get(pixel);
			place = found ?? colours.length;
			if (found === undefined) {
				seen.set(pixel, place);
				colours.push(pixel);
				counts.push(0);
			}
		}
		places[at] = place;
		counts[place] = (counts[place] ?? 0) + 1;
	}
	return { colours, counts, places };
}

/** The place in a palette of the colour that differs least. */
function nearest(colour: number, palette: readonly number[]): number {
	let [best, least] = [0, Infinity];
	for (let place = 0; place < palette.length; place += 1) {
		const other = palette[place] ?? 0;
		const red = (other & 255) - (colour & 255);
		const green = ((other >>> 8) & 255) - ((colour >>> 8) & 255);
		const blue = ((other >>> 16) & 255) - ((colour >>> 16) & 255);
		const away = red * red + green * green + blue * blue;
		if (away < least) [best, least] = [place, away];
	}
	return best;
}

/** Red, green and blue of four bytes read as a little-endian number, as every processor of today does. */
function parts(colour: number): number[] {
	return [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255];
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length, 0);
	ends.writeUInt32BE(crc32(named), 4);
	return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
