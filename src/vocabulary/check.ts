import GithubSlugger from 'github-slugger';
import type { Link, Node, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { LineCounter, parseDocument } from 'yaml';
import { articleSchema } from '../model/article.ts';
import { suggest, type Problem } from '../model/problem.ts';
import { plainElements, wordNames, words, type Word } from './words.ts';

/** An article as it lies on disk. */
export interface Source {
	/** From the project's top: `content/en/flannel/vxlan.mdx`. */
	file: string;
	text: string;
}

/** What articles can point at. */
export interface Surroundings {
	charts: readonly string[];
	solutions: readonly string[];
	/** Every file below content/, from the project's top. */
	files: readonly string[];
	/** Addresses that are served and are not articles: `/embed/…/`. */
	addresses: readonly string[];
	languages: readonly string[];
}

interface Parsed extends Source {
	tree?: Root;
	anchors: Set<string>;
	problems: Problem[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

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

function frontmatter({ file }: Source, tree: Root): Problem[] {
	const [first] = tree.children;
	const yaml = first?.type === 'yaml' ? first.value : '';
	const counter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: counter, maxAliasCount: 0 } as object);
	const [error] = document.errors;
	const at = (offset: number) => {
		const { line, col } = counter.linePos(offset);
		return { file, line: line + 1, column: col };
	};
	if (error)
		return [
			{
				...at(error.pos[0]),
				rule: 'frontmatter',
				message: error.message.split('\n')[0] ?? '',
				hint: 'Frontmatter is YAML between two lines of ---.',
			},
		];
	const result = articleSchema.safeParse(document.toJS() ?? {});
	if (result.success) return [];
	return result.error.issues.map((issue) => {
		const node = document.getIn(issue.path.map(String), true) as { range?: [number] } | undefined;
		return {
			...(node?.range ? at(node.range[0]) : { file, line: 1, column: 1 }),
			rule: 'frontmatter',
			message: issue.path.length ? `${issue.path.join('.')}: ${issue.message}` : issue.message,
			hint: `An article's frontmatter holds ${Object.keys(articleSchema.shape).join(', ')}.`,
		};
	});
}

type Anchors = Map<string, Set<string>>;

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

type Report = (rule: string, message: string, hint: string) => Problem;

function reporter({ file }: Source, node: Node): Report {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return (rule, message, hint) => ({ file, line, column, rule, message, hint });
}

function ofElement(node: Element, source: Source, around: Surroundings): Problem[] {
	const say = reporter(source, node);
	const name = node.name ?? '';
	if (plainElements.includes(name)) return ofPlain(node, say);
	if (!isWord(name)) {
		const known = [...wordNames, ...plainElements];
		return [say('known-word', `There is no word <${name}>.`, suggest(name, known))];
	}
	const props: Record<string, string> = {};
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
			return [
				say(
					'no-code',
					`<${name}> takes its props as text in quotes, not in braces.`,
					`Write <${name} prop="value" />.`,
				),
			];
		props[attribute.name] = attribute.value;
	}
	const result = words[name].safeParse(props);
	if (!result.success)
		return result.error.issues.map((issue) =>
			say(
				'word-props',
				`<${name}>${issue.path.length ? ` ${issue.path.join('.')}` : ''}: ${issue.message}`,
				`It takes ${Object.keys(words[name].shape).join(', ') || 'no props'}.`,
			),
		);
	return ofTarget(name, props, source, around).map(([rule, message, hint]) =>
		say(rule, message, hint),
	);
}

function isWord(name: string): name is Word {
	return Object.hasOwn(words, name);
}

function ofPlain(node: Element, say: Report): Problem[] {
	const strange = node.attributes.some(
		(attribute) =>
			attribute.type !== 'mdxJsxAttribute' ||
			attribute.name !== 'title' ||
			typeof attribute.value !== 'string',
	);
	if (!strange) return [];
	return [
		say('plain-html', `<${node.name}> takes no attribute but title.`, 'Leave the attribute out.'),
	];
}

function ofTarget(
	name: Word,
	props: Record<string, string>,
	{ file }: Source,
	around: Surroundings,
): [string, string, string][] {
	const { id = '', focus = '', src = '' } = props;
	if (name === 'Diagram') {
		const path = file.replace(/[^/]+$/, src);
		if (around.files.includes(path)) return [];
		const beside = around.files.filter((other) => other.endsWith('.svg'));
		return [['known-diagram', `There is no picture ${path}.`, suggest(path, beside)]];
	}
	if (name !== 'Chart') return [];
	if (!around.charts.includes(id))
		return [['known-chart', `There is no chart called "${id}".`, suggest(id, around.charts)]];
	return focus
		.split(' ')
		.filter((solution) => solution && !around.solutions.includes(solution))
		.map((solution) => [
			'known-solution',
			`There is no solution called "${solution}".`,
			suggest(solution, around.solutions),
		]);
}

function ofLink(node: Link, source: Source, around: Surroundings, anchors: Anchors): Problem[] {
	const say = reporter(source, node);
	const { url } = node;
	if (/^(https:|mailto:)/.test(url)) return [];
	if (!url.startsWith('/') && !url.startsWith('#'))
		return [
			say(
				'link-form',
				`The link "${url}" is neither https:// nor an address of this site.`,
				'Write https://…, /en/flannel/vxlan/ or #heading.',
			),
		];
	const [path = '', anchor] = url.split('#');
	const target = path === '' ? addressOf(source.file) : path;
	const known = anchors.get(target) ?? fallback(target, anchors, around);
	if (!known && !around.addresses.includes(target))
		return [say('known-link', `There is no page ${path}.`, suggest(path, [...anchors.keys()]))];
	if (anchor === undefined || !known || known.has(decodeURIComponent(anchor))) return [];
	return [
		say(
			'known-anchor',
			`The page ${target} has no heading #${anchor}.`,
			suggest(anchor, [...known]),
		),
	];
}

/** A page that is not translated is served in English, with the English headings. */
function fallback(target: string, anchors: Anchors, { languages }: Surroundings) {
	const [, language = '', ...rest] = target.split('/');
	return languages.includes(language) ? anchors.get(['', 'en', ...rest].join('/')) : undefined;
}

/** The address an article is served at. */
export function addressOf(file: string): string {
	const path = file.replace(/^content\//, '/').replace(/\.mdx$/, '');
	return path.endsWith('/index') ? path.replace(/index$/, '') : `${path}/`;
}
