import tokens from '../styles/tokens.css?raw';

/** The two themes a picture outside the page can be drawn in. */
export type Theme = 'light' | 'dark';

const colours = new Map(
	[...tokens.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }],
	),
);

/** Whether a text is a colour of the page, `var(--name)`, and nothing else. */
export function isColour(text: string): boolean {
	return colours.has(/^var\((--[\w-]+)\)$/.exec(text)?.[1] ?? '');
}

/** Every `var(--name)` in a text as the colour it stands for. */
export function inTheme(text: string, theme: Theme): string {
	return text.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
		const colour = colours.get(name);
		if (!colour) throw new Error(`src/styles/tokens.css has no colour ${whole}.`);
		return colour[theme];
	});
}
