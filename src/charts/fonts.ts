import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Read when the canvas is loaded, and so set before: with the fonts of the machine, a letter that
// ours lack would look different on every machine.
process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
const canvas = await import('@napi-rs/canvas');

/** The surface of a picture made of pixels. */
export const { createCanvas } = canvas;

const dejavu = packageFolder('dejavu-fonts-ttf') ?? '';
const noto = packageFolder('@fontsource-variable/noto-sans-sc');

/** Whether a picture can hold Chinese: the font for it is large, and a fork may leave it out. */
export const hasHan = noto !== undefined;

/** What the fonts and the canvas are, for whoever keeps a picture. */
export const versions = [dejavu, noto, packageFolder('@napi-rs/canvas')].map((folder) =>
	folder === undefined ? '' : readFileSync(join(folder, 'package.json'), 'utf8'),
);

/** The letters of running text: Han and Latin of one family, where there is a font for them. */
export const textFamily = hasHan ? 'Han' : 'sans-serif';

let registered = false;

/** Makes the fonts that come with the project known to the canvas. */
export function registerFonts() {
	if (registered) return;
	const register = (file: string, family: string) =>
		canvas.GlobalFonts.registerFromPath(file, family);
	register(join(dejavu, 'ttf/DejaVuSansMono.ttf'), 'monospace');
	register(join(dejavu, 'ttf/DejaVuSans.ttf'), 'sans-serif');
	register(join(dejavu, 'ttf/DejaVuSans-Bold.ttf'), 'sans-serif');
	// The font comes in a hundred parts, each with some of its letters; one family finds them all.
	const parts = noto ? readdirSync(join(noto, 'files')).toSorted() : [];
	for (const part of parts) register(join(noto ?? '', 'files', part), 'Han');
	registered = true;
}

function packageFolder(name: string): string | undefined {
	try {
		return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
	} catch {
		return undefined;
	}
}
