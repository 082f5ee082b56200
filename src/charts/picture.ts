import type { Canvas } from '@napi-rs/canvas';
import { Chart, type ChartConfiguration } from 'chart.js';
import type { Drawing } from './drawing.ts';
import { register } from './elements.ts';
import { createCanvas, registerFonts } from './fonts.ts';
import { indexedPng } from './indexed.ts';
import { inTheme, isColour, type Theme } from './palette.ts';
import { printable, SvgContext } from './svg-context.ts';

register();

/** The elements of a drawing, their colours still the page's tokens. */
export function svgBody({ width, height, config }: Drawing): string {
	const context = new SvgContext(width, height);
	paint(context, structuredClone(config), { width, height });
	return context.markup();
}

/**
 * A drawing as a file of its own: text as text, no script, no filter, nothing from elsewhere. In a
 * theme it is drawn in that theme's colours; without one it follows whoever looks at it.
 */
export function svgFile(drawing: Drawing, title: string, theme?: Theme): string {
	const { width, height } = drawing;
	const body = `<rect width="100%" height="100%" fill="var(--paper)"/>${svgBody(drawing)}`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
		` font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="12" role="img" aria-labelledby="t">`,
		title,
		theme ? coloured(body, theme) : following(body),
		'</svg>\n',
	].join('');
}

/** A colour of the page, where an element names one; a text may well read the same. */
const painted = /(fill|stroke)="(var\(--[\w-]+\))"/g;

function coloured(body: string, theme: Theme): string {
	return body.replace(painted, (_, what, token: string) => `${what}="${inTheme(token, theme)}"`);
}

/**
 * Colours stated twice: as attributes for whatever renders SVG without style sheets, and as classes
 * that turn dark where the reader's system is dark.
 */
function following(body: string): string {
	const tokens = [
		...new Set([...body.matchAll(painted)].map(([, , token = '']) => token)),
	].toSorted();
	const names = new Map(tokens.map((token, place) => [token, `c${place}`]));
	const dark = [...names].map(([token, name]) => {
		const colour = inTheme(token, 'dark');
		return `.f${name}{fill:${colour}}.s${name}{stroke:${colour}}`;
	});
	const classed = body.replace(
		painted,
		(whole, what: string, token: string) => `class="${what.charAt(0)}${names.get(token)}" ${whole}`,
	);
	const style = `<style>@media (prefers-color-scheme:dark){${dark.join('')}}</style>`;
	return `${style}${coloured(mergedClasses(classed), 'light')}`;
}

/** An element that is both filled and stroked got two class attributes; XML allows one. */
function mergedClasses(body: string): string {
	return body.replace(
		/class="(f\w+)" (fill="[^"]*") class="(s\w+)"/g,
		(_, fill: string, attribute: string, stroke: string) =>
			`class="${fill} ${stroke}" ${attribute}`,
	);
}

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

function paint(
	context: object,
	config: Drawing['config'],
	{ width, height, density = 1 }: { width: number; height: number; density?: number },
) {
	const canvas = { width, height, getContext: () => context };
	Object.defineProperty(context, 'canvas', { value: canvas, configurable: true });
	const options = { ...config.options, devicePixelRatio: density };
	// Without animation a chart is drawn as it is made.
	const chart = new Chart(canvas as never, { ...config, options } as unknown as ChartConfiguration);
	chart.destroy();
}
