/** Where people paste charts; each wants its own words. */
export const hosts = [
	'readme',
	'html',
	'docusaurus',
	'vitepress',
	'starlight',
	'mkdocs',
	'hugo',
	'wordpress',
	'notion',
] as const;
export type Host = (typeof hosts)[number];

/** A chart as a page of somebody else shows it; addresses are absolute. */
export interface Shown {
	/** `<benchmark>/<view>`. */
	id: string;
	/** What it asks, and what it found: the text for whoever cannot see it. */
	title: string;
	finding: string;
	/** The frame, with the settings chosen. */
	frame: string;
	/** Its pictures, and the page of its study. */
	light: string;
	dark: string;
	page: string;
	/** The script that sizes frames. */
	script: string;
	/** CSS pixels, until the frame tells by itself. */
	height: number;
}

/** A chart to be shown: its name, its words, its height. */
export type Chosen = Pick<Shown, 'id' | 'title' | 'finding' | 'height'>;

/** How it shall look there; the reader's system and English without. */
export interface Settings {
	theme?: string;
	lang?: string;
}

/** A chart of the site at `root`, an absolute address without a slash at its end, as it is shown elsewhere. */
export function shownFrom(root: string, chart: Chosen, { theme, lang }: Settings): Shown {
	const asked = new URLSearchParams({
		...(theme && theme !== 'auto' && { theme }),
		...(lang && lang !== 'en' && { lang }),
	});
	const { id } = chart;
	const picture = (name: 'light' | 'dark') =>
		`${root}/embed/${id}.${theme === 'light' || theme === 'dark' ? theme : name}.png`;
	return {
		...chart,
		frame: `${root}/embed/${id}/${asked.size ? `?${asked}` : ''}`,
		light: picture('light'),
		dark: picture('dark'),
		page: `${root}/${lang ?? 'en'}/benchmarks/${id.split('/')[0]}/`,
		script: `${root}/embed.js`,
	};
}

/** What to paste, and what to put where once. */
export interface Snippet {
	/** What is pasted where the chart shall stand, and how it is highlighted. */
	code: string;
	syntax: 'html' | 'md' | 'jsx' | 'text';
	/** What the site needs once: its file and what goes in there. */
	once?: { file: string; code: string; syntax: 'js' | 'yaml' | 'html' };
	/** The chart where frames or markup are not allowed. */
	plain: string;
}

/** What works in a host. Everything that comes from data is escaped for where it stands. */
export function snippet(host: Host, shown: Shown): Snippet {
	const { frame: address, script, frame, id } = shown;
	const html = frameHtml({ ...shown, address });
	const plain = markdownImage(shown);
	const scripted = JSON.stringify(script);
	switch (host) {
		case 'readme':
			return { code: picture(shown), syntax: 'html', plain };
		case 'html':
			return {
				code: `${html}\n<script src="${attribute(script)}" async></script>`,
				syntax: 'html',
				plain: picture(shown),
			};
		case 'docusaurus':
			return {
				code: jsxFrame(shown),
				syntax: 'jsx',
				once: {
					file: 'docusaurus.config.js',
					code: `scripts: [{ src: ${scripted}, async: true }],`,
					syntax: 'js',
				},
				plain,
			};
		case 'vitepress':
			return {
				code: html,
				syntax: 'html',
				once: {
					file: '.vitepress/config.js',
					code: `head: [['script', { src: ${scripted}, async: '' }]],`,
					syntax: 'js',
				},
				plain,
			};
		case 'starlight':
			return {
				code: html,
				syntax: 'html',
				once: {
					file: 'astro.config.mjs',
					code: `starlight({ head: [{ tag: 'script', attrs: { src: ${scripted}, async: true } }] }),`,
					syntax: 'js',
				},
				plain,
			};
		case 'mkdocs':
			return {
				code: html,
				syntax: 'html',
				once: { file: 'mkdocs.yml', code: `extra_javascript:\n  - ${script}`, syntax: 'yaml' },
				plain,
			};
		case 'hugo':
			return {
				code: `{{< cni-chart "${id}" >}}`,
				syntax: 'text',
				once: { file: 'layouts/shortcodes/cni-chart.html', code: shortcode(shown), syntax: 'html' },
				plain,
			};
		case 'wordpress':
			return { code: frame, syntax: 'text', plain: picture(shown) };
		case 'notion':
			return { code: frame, syntax: 'text', plain: shown.light };
	}
}

/** What a frame may do: run its script, open links when the reader clicks, hand out its files. */
const sandbox =
	'allow-scripts allow-popups allow-downloads allow-top-navigation-by-user-activation';

/** A frame as HTML; it has no inline style, which a strict CSP would refuse. */
export function frameHtml({
	address,
	title,
	height,
}: {
	address: string;
	title: string;
	height: number;
}): string {
	const said = `src="${attribute(address)}" title="${attribute(title)}"`;
	return `<iframe ${said} width="100%" height="${height}" frameborder="0" loading="lazy" sandbox="${sandbox}"></iframe>`;
}

/** JSX has no character references in strings of an expression, so JSON holds the texts. */
function jsxFrame({ frame, title, height }: Shown): string {
	return `<iframe src={${jsx(frame)}} title={${jsx(title)}} width="100%" height={${height}} frameBorder="0" loading="lazy" sandbox="${sandbox}" />`;
}

function jsx(text: string): string {
	return JSON.stringify(oneLine(text)).replaceAll('<', '\\u003c');
}

function picture({ page, dark, light, title, finding }: Shown): string {
	return [
		`<a href="${attribute(page)}"><picture>`,
		`<source media="(prefers-color-scheme: dark)" srcset="${attribute(dark)}">`,
		`<img src="${attribute(light)}" alt="${attribute(`${title} ${finding}`)}" width="720">`,
		'</picture></a>',
	].join('\n');
}

function markdownImage({ page, light, title, finding }: Shown): string {
	return `[![${markdown(`${title} ${finding}`)}](${light})](${page})`;
}

/** A chart by its name, anywhere in a Hugo site. */
function shortcode({ frame, id, script, height }: Shown): string {
	const [before = '', after = ''] = frame.split(id);
	const title = 'title="{{ .Get 0 }}"';
	return [
		`<iframe src="${attribute(before)}{{ .Get 0 }}${attribute(after)}" ${title} width="100%" height="${height}" frameborder="0" loading="lazy" sandbox="${sandbox}"></iframe>`,
		`<script src="${attribute(script)}" async></script>`,
	].join('\n');
}

const references: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Text as it stands in an attribute; line breaks and control characters would break a snippet's line. */
function attribute(text: string): string {
	return oneLine(text).replaceAll(/[&<>"]/g, (sign) => references[sign] ?? sign);
}

/** Text that Markdown takes for nothing but text. */
function markdown(text: string): string {
	return oneLine(text).replaceAll(/[\\`*_[\]<>!|]/g, '\\$&');
}

function oneLine(text: string): string {
	return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
