import { transformerMetaHighlight } from '@shikijs/transformers';
import type { Element, ElementContent } from 'hast';
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki';

const prefix = '--s-';

/** The voices of Shiki's theme as classes of src/styles/code.css: a page then needs no inline style. */
const voices: Record<string, string> = {
	'token-keyword': 'k',
	'token-function': 'k',
	'token-string': 't',
	'token-string-expression': 't',
	'token-constant': 'v',
	'token-parameter': 'v',
	'token-comment': 'q',
	'token-punctuation': '',
	'token-link': 't',
};

const plainStyle: ShikiTransformer = {
	name: 'style-to-class',
	pre(node) {
		delete node.properties['style'];
		node.properties['class'] = 'code';
		node.properties['tabindex'] = '0';
	},
	span(node) {
		const voice = /var\(--s-([\w-]+)\)/.exec(String(node.properties['style'] ?? ''))?.[1] ?? '';
		delete node.properties['style'];
		const name = voices[voice];
		if (name) node.properties['class'] = name;
	},
};

/** `title="node 1"` in the line that opens a block becomes its caption. */
const titled: ShikiTransformer = {
	name: 'title',
	root(root) {
		const title = /\btitle="([^"]+)"/.exec(this.options.meta?.__raw ?? '')?.[1];
		const pre = root.children.find((node): node is Element => node.type === 'element');
		if (!pre) return;
		const caption: ElementContent[] = title
			? [element('figcaption', {}, [{ type: 'text', value: title }])]
			: [];
		root.children = [element('figure', { class: 'code-block' }, [...caption, pre])];
	},
};

/** `ins={2}` and `del={3-4}` in the line that opens a block mark what a change adds and removes. */
const changes: ShikiTransformer = {
	name: 'changes',
	line(node, line) {
		const raw = this.options.meta?.__raw ?? '';
		for (const [word, name] of [
			['ins', 'added'],
			['del', 'removed'],
		] as const) {
			const ranges = new RegExp(`\\b${word}=\\{([\\d,-]+)\\}`).exec(raw)?.[1];
			if (ranges && within(ranges, line)) this.addClassToHast(node, name);
		}
	},
};

function within(ranges: string, line: number): boolean {
	return ranges.split(',').some((range) => {
		const [from = 0, to = from] = range.split('-').map(Number);
		return from <= line && line <= to;
	});
}

function element(
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[],
): Element {
	return { type: 'element', tagName, properties, children };
}

/** How code blocks are coloured: in the site's own tokens, by class, light and dark alike. */
export const highlighting = {
	theme: createCssVariablesTheme({ name: 'strata', variablePrefix: prefix }),
	transformers: [transformerMetaHighlight({ className: 'marked' }), changes, plainStyle, titled],
};
