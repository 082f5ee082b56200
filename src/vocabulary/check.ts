import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../model/problem.ts';
import { reporter, type Source, type Surroundings } from './article-file.ts';
import { ofElement } from './elements.ts';
import { frontmatter } from './frontmatter.ts';
import { addressOf, ofLink, type Anchors } from './links.ts';
import { wordNames } from './words.ts';

interface Parsed extends Source {
	tree?: Root;
	anchors: Set<string>;
	problems: Problem[];
}

const parser = unified()
	.use(remarkParse)
	.use(remarkMdx)
	.use(remarkGfm, { singleTilde: false })
	.use(remarkFrontmatter);

/** Everything wrong in the articles: their frontmatter, their words, their links. */
export function check(sources: readonly Source[], around: Surroundings): Problem[] {
	const parsed = sources.map(parse);
	const anchors = new Map(parsed.map((article) => [addressOf(article.file), article.anchors]));
	return parsed.flatMap((article) => [
		...article.problems,
		...(article.tree ? inTree(article, article.tree, around, anchors) : []),
	]);
}

function parse(source: Source): Parsed {
	try {
		const tree = parser.parse(source.text);
		return { ...source, tree, anchors: anchorsOf(tree), problems: frontmatter(source, tree) };
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		const problem = {
			file: source.file,
			line: error.line ?? 1,
			column: error.column ?? 1,
			rule: 'mdx-syntax',
			message: error.reason,
			hint: 'In MDX a "<" or "{" of prose stands in `backticks` or behind a backslash.',
		};
		return { ...source, anchors: new Set(), problems: [problem] };
	}
}

function anchorsOf(tree: Root): Set<string> {
	const slugger = new GithubSlugger();
	const anchors = new Set<string>();
	visit(tree, 'heading', (heading) => void anchors.add(slugger.slug(toString(heading))));
	return anchors;
}

function inTree(source: Source, tree: Root, around: Surroundings, anchors: Anchors): Problem[] {
	const problems: Problem[] = [];
	visit(tree, (node) => {
		problems.push(...inNode(node, source, around, anchors));
	});
	return problems;
}

function inNode(node: Nodes, source: Source, around: Surroundings, anchors: Anchors): Problem[] {
	const say = reporter(source, node);
	switch (node.type) {
		case 'mdxjsEsm':
			return [
				say(
					'no-code',
					'An article imports and exports nothing.',
					`Use a word it is given: ${wordNames.join(', ')}.`,
				),
			];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return [
				say(
					'no-code',
					`An article holds no expression: {${node.value.slice(0, 40)}}.`,
					'Write the value itself, or put the braces in `backticks`.',
				),
			];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return ofElement(node, source, around);
		case 'heading':
			return node.depth === 1
				? [
						say(
							'one-title',
							'The title of an article is its frontmatter, not a heading.',
							'Start with ## in the text.',
						),
					]
				: [];
		case 'link':
			return ofLink(node, source, around, anchors);
		case 'image':
			return [
				say(
					'no-image',
					'Pictures in prose are drawn: SVG, in the page’s own colours.',
					'Use <Diagram src="name.svg" alt="…" />.',
				),
			];
		default:
			return [];
	}
}
