import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { Chart, type ChartConfiguration } from 'chart.js';
import type { Drawing } from './drawing.ts';
import { register } from './elements.ts';
import { inTheme, type Theme } from './palette.ts';
import { SvgContext } from './svg-context.ts';

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
		theme ? inTheme(body, theme) : following(body),
		'</svg>\n',
	].join('');
}

/**
 * Colours stated twice: as attributes for whatever renders SVG without style sheets, and as classes
 * that turn dark where the reader's system is dark.
 */
function following(body: string): string {
	const tokens = [...new Set(body.match(/var\(--[\w-]+\)/g))].toSorted();
	const classes = tokens.map((token, place) => ({ token, name: `c${place}` }));
	const dark = classes.map(
		({ token, name }) =>
			`.f${name}{fill:${inTheme(token, 'dark')}}.s${name}{stroke:${inTheme(token, 'dark')}}`,
	);
	const classed = body.replace(
		/(fill|stroke)="(var\(--[\w-]+\))"/g,
		(whole, what: string, token) => {
			const name = classes.find((entry) => entry.token === token)?.name ?? '';
			return `class="${what.charAt(0)}${name}" ${whole}`;
		},
	);
	const style = `<style>@media (prefers-color-scheme:dark){${dark.join('')}}</style>`;
	return `${style}${inTheme(mergedClasses(classed), 'light')}`;
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
export function png({ width, height, config }: Drawing, theme: Theme): Buffer {
	registerFonts();
	const canvas = createCanvas(width * 2, height * 2);
	const context = canvas.getContext('2d');
	context.fillStyle = inTheme('var(--paper)', theme);
	context.fillRect(0, 0, width * 2, height * 2);
	const clear = context.clearRect.bind(context);
	context.clearRect = () => clear(0, 0, 0, 0);
	const coloured = JSON.parse(inTheme(JSON.stringify(config), theme)) as Drawing['config'];
	paint(context, named(coloured), { width, height, density: 2 });
	return canvas.toBuffer('image/png');
}

/** The generic families by the names of the fonts that come with the project. */
function named(config: Drawing['config']): Drawing['config'] {
	return JSON.parse(
		JSON.stringify(config).replaceAll('"monospace"', '"monospace, DejaVu Sans Mono"'),
	);
}

function paint(
	context: object,
	config: Drawing['config'],
	{ width, height, density = 1 }: { width: number; height: number; density?: number },
) {
	const canvas = { width, height, getContext: () => context };
	Object.defineProperty(context, 'canvas', { value: canvas, configurable: true });
	const options = { ...config.options, devicePixelRatio: density };
	const chart = new Chart(canvas as never, { ...config, options } as unknown as ChartConfiguration);
	chart.draw();
	chart.destroy();
}

let registered = false;

function registerFonts() {
	if (registered) return;
	const folder = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
	const register = (file: string, family: string) =>
		GlobalFonts.registerFromPath(join(folder, 'ttf', file), family);
	register('DejaVuSansMono.ttf', 'monospace');
	register('DejaVuSans.ttf', 'sans-serif');
	register('DejaVuSans-Bold.ttf', 'sans-serif');
	registered = true;
}
