import type { Drawing } from './drawing.ts';
import { paint } from './paint.ts';
import { inTheme, type Theme } from './palette.ts';
import { SvgContext } from './svg-context.ts';

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
