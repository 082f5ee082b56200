import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { suggest, type Problem } from '../model/problem.ts';
import { reporter, type Report, type Source, type Surroundings } from './article-file.ts';
import { plainElements, wordNames, words, type Word } from './words.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with a word of the vocabulary or a piece of HTML: its name, its props, its target. */
export function ofElement(node: Element, source: Source, around: Surroundings): Problem[] {
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
