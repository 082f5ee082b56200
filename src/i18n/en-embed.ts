/** Words of frames and of the page that hands out snippets. */
export const enEmbed = {
	'embed.page': 'Embed a chart',
	'embed.lede':
		'Choose a chart and where you will paste it. Every chart works without script, in light and dark, from 320 px up, and carries its source.',
	'embed.chart': 'Chart',
	'embed.where': 'Pasted into',
	'embed.theme.auto': 'as the page',
	'embed.theme.light': 'light',
	'embed.theme.dark': 'dark',
	'embed.preview': 'What your readers see',
	'embed.once':
		'Once for the whole site; it sizes the frames and has them follow the theme of the page. Without it a frame keeps the height written in the snippet.',
	'embed.plain': 'Where frames are not allowed: a picture',
	'embed.host.readme': 'Markdown, GitHub README',
	'embed.host.html': 'HTML',
	'embed.host.docusaurus': 'Docusaurus',
	'embed.host.vitepress': 'VitePress',
	'embed.host.starlight': 'Starlight, Astro',
	'embed.host.mkdocs': 'MkDocs',
	'embed.host.hugo': 'Hugo',
	'embed.host.wordpress': 'WordPress',
	'embed.host.notion': 'Notion, Confluence',
	'embed.how.readme':
		'A README can hold no frame. This is the picture, light or dark as the reader’s GitHub, linked to the study.',
	'embed.how.html': 'Where the chart shall stand. The script is needed once a page.',
	'embed.how.docusaurus': 'In an .mdx or .md page; Docusaurus reads both as MDX.',
	'embed.how.vitepress': 'In a Markdown page; VitePress keeps HTML.',
	'embed.how.starlight': 'In a .md or .mdx page; Astro keeps HTML in both.',
	'embed.how.mkdocs': 'In a Markdown page, with an empty line before and after.',
	'embed.how.hugo': 'In a content page, once the shortcode below is in your site.',
	'embed.how.wordpress':
		'On a line of its own. WordPress asks this site how to show it (oEmbed) and frames it without trust.',
	'embed.how.notion': 'Notion: type /embed and paste this. Confluence: use the iframe macro.',
	'embed.rules': 'What an embed promises',
	'embed.rule.address':
		'An address does not die: a chart keeps its name, and its numbers only change when its source is corrected.',
	'embed.rule.settings':
		'Settings in the address: theme=auto, light or dark; lang=en or zh-cn. What is not known is ignored.',
	'embed.rule.height':
		'A frame posts its height in four dialects: {"type": "cni-atlas:height", "height": 640}, WordPress, Medium and AMP. embed.js listens to the first and finds the frame by event.source.',
	'embed.rule.theme':
		'theme=auto follows the color-scheme of the element that holds the frame, and {"type": "cni-atlas:theme", "theme": "dark"} posted to it.',
	'embed.rule.element':
		'A page that allows scripts may load cni-chart.js instead and write <cni-chart chart="study/view"></cni-chart>, with theme and lang as attributes.',
	'embed.rule.oembed': 'oEmbed is found by discovery: each frame links to its JSON.',
	'embed.charts': 'All charts',
} as const;
