import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** The words that Markdown itself adds to a page, by the folder of its language. */
const noteWords: Record<string, { title: string; back: string }> = {
	en: { title: 'Notes', back: 'Back to the text' },
	'zh-cn': { title: '注释', back: '回到正文' },
};

/**
 * What every page's prose gets: headings that can be linked to, links below the site's base, tables
 * that scroll by themselves, and no inline style.
 */
export function rehypePage({ base }: { base: string }) {
	const prefix = base.replace(/\/$/, '');
	return (tree: Root, file: VFile) => {
		const language = /content\/([\w-]+)\//.exec(file.path ?? '')?.[1] ?? 'en';
		const words = noteWords[language] ?? noteWords['en'];
		visit(tree, 'mdxJsxTextElement', (node, index = 0, parent) => {
			const first = !parent || index === 0;
			if (node.name === 'Source' && !first) cite(node);
		});
		visit(tree, 'element', (node, index, parent) => {
			if (/^h[2-4]$/.test(node.tagName)) linkTo(node, words?.title ?? '');
			if (node.tagName === 'a') place(node, prefix, words?.back ?? '');
			if (node.tagName === 'td' || node.tagName === 'th') align(node);
			if (node.tagName === 'table' && parent && index !== undefined) {
				parent.children[index] = scrolling(node);
				return index + 1;
			}
			return undefined;
		});
	};
}

/** A source behind a statement is a mark of its place; one that opens a line is the line. */
function cite({ attributes }: MdxJsxTextElementHast) {
	attributes.push({ type: 'mdxJsxAttribute', name: 'cites', value: 'it' });
}

function linkTo(heading: Element, noteTitle: string) {
	const { id } = heading.properties;
	if (typeof id !== 'string') return;
	if (id === 'footnote-label') {
		heading.properties = { id, className: ['notes'] };
		heading.children = [{ type: 'text', value: noteTitle }];
		return;
	}
	heading.children = [element('a', { href: `#${id}`, className: ['anchor'] }, heading.children)];
}

function place({ properties, children }: Element, prefix: string, back: string) {
	const { href } = properties;
	if (typeof href === 'string' && /^\/(?!\/)/.test(href)) properties['href'] = prefix + href;
	if ('dataFootnoteBackref' in properties) properties['ariaLabel'] = `${back} ${shown(children)}`;
	delete properties['dataFootnoteBackref'];
}

/** What a link shows, which its label must hold. */
function shown(children: ElementContent[]): string {
	return children
		.map((child) => {
			if (child.type === 'text') return child.value;
			return child.type === 'element' ? shown(child.children) : '';
		})
		.join('');
}

function align({ properties }: Element) {
	const { align: side } = properties;
	delete properties['align'];
	if (side === 'right' || side === 'center') properties['className'] = [side];
}

function scrolling(table: Element): Element {
	return element('div', { className: ['table'], tabIndex: 0 }, [table]);
}

function element(
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[],
): Element {
	return { type: 'element', tagName, properties, children };
}
