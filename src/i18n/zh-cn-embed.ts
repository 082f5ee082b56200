import type { enEmbed } from './en-embed.ts';

/** 图表嵌入相关的文字。 */
export const zhCnEmbed: Partial<Record<keyof typeof enEmbed, string>> = {
	'embed.page': '嵌入图表',
	'embed.lede':
		'选一张图，再选要贴到哪里。每张图不依赖脚本，适配浅色与深色，最窄支持 320 px，并始终带着来源。',
	'embed.chart': '图表',
	'embed.where': '贴到',
	'embed.theme.auto': '跟随页面',
	'embed.theme.light': '浅色',
	'embed.theme.dark': '深色',
	'embed.preview': '读者看到的样子',
	'embed.once':
		'整个站点只需一次：它按内容调整框架高度，并让框架跟随页面主题。不加也能用，高度固定为代码中的数值。',
	'embed.plain': '不允许 iframe 的地方：用图片',
	'embed.host.readme': 'Markdown、GitHub README',
	'embed.host.notion': 'Notion、Confluence',
	'embed.how.readme':
		'README 里放不了 iframe。这里是图片，随读者的 GitHub 主题切换深浅，点击进入测试页面。',
	'embed.how.html': '贴在图表要出现的位置。脚本每页一次即可。',
	'embed.how.docusaurus': '贴进 .mdx 或 .md 页面，Docusaurus 都按 MDX 解析。',
	'embed.how.vitepress': '贴进 Markdown 页面，VitePress 保留 HTML。',
	'embed.how.starlight': '贴进 .md 或 .mdx 页面，Astro 都保留 HTML。',
	'embed.how.mkdocs': '贴进 Markdown 页面，前后各留一个空行。',
	'embed.how.hugo': '先把下面的 shortcode 放进站点，再在内容页里写这一行。',
	'embed.how.wordpress':
		'单独占一行。WordPress 会通过 oEmbed 询问本站如何展示，并放进受限的框架里。',
	'embed.how.notion': 'Notion：输入 /embed 后粘贴。Confluence：使用 iframe 宏。',
	'embed.rules': '嵌入的约定',
	'embed.rule.address': '地址不会失效：图表名称不变，数值只在来源更正时才变。',
	'embed.rule.settings':
		'地址参数：theme 取 auto、light、dark；lang 取 en、zh-cn。不认识的参数一律忽略。',
	'embed.rule.height':
		'框架用四种格式发送自己的高度：{"type": "cni-atlas:height", "height": 640}，以及 WordPress、Medium、AMP 的格式。embed.js 监听第一种，按 event.source 找到对应的框架。',
	'embed.rule.theme':
		'theme=auto 跟随承载框架的元素的 color-scheme，也接受发给它的 {"type": "cni-atlas:theme", "theme": "dark"}。',
	'embed.rule.element':
		'允许脚本的页面也可以加载 cni-chart.js，写成 <cni-chart chart="study/view"></cni-chart>，theme、lang 作为属性。',
	'embed.rule.oembed': 'oEmbed 通过自动发现获得：每个框架都链接到自己的 JSON。',
	'embed.charts': '全部图表',
};
