import type { Canvas } from '@napi-rs/canvas';
import type { Drawing } from './drawing.ts';
import { paint } from './paint.ts';
import { createCanvas, registerFonts } from './fonts.ts';
import { indexedPng } from './indexed.ts';
import { inTheme, isColour, type Theme } from './palette.ts';
import { printable } from './svg-context.ts';

/** A drawing as a PNG, twice as dense as its size says, on the theme's paper. */
export function png(drawing: Drawing, theme: Theme): Buffer {
	return packed(pixels(drawing, theme, 2));
}

/** A canvas as a PNG. */
export function packed(canvas: Canvas): Buffer {
	return indexedPng({ width: canvas.width, height: canvas.height, data: canvas.data() });
}

/** A drawing on a canvas of its own, so many pixels for each that its size says. */
export function pixels({ width, height, config }: Drawing, theme: Theme, density: number): Canvas {
	registerFonts();
	const canvas = createCanvas(Math.round(width * density), Math.round(height * density));
	const context = canvas.getContext('2d');
	context.fillStyle = inTheme('var(--paper)', theme);
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.clearRect = () => undefined;
	paint(context, themed(config, theme), { width, height, density });
	return canvas;
}

/** A configuration with its colours as values and nothing in its texts that cannot be shown. */
function themed(config: Drawing['config'], theme: Theme): Drawing['config'] {
	return JSON.parse(JSON.stringify(config), (_, value: unknown) => {
		if (typeof value !== 'string') return value;
		return isColour(value) ? inTheme(value, theme) : printable(value);
	}) as Drawing['config'];
}
