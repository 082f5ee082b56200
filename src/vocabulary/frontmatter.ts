import type { Root } from 'mdast';
import { LineCounter, parseDocument, visit, YAMLParseError } from 'yaml';
import { articleSchema } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { Source } from './article-file.ts';

/** What is wrong in the lines above an article. */
export function frontmatter({ file }: Source, tree: Root): Problem[] {
	const [first] = tree.children;
	const yaml = first?.type === 'yaml' ? first.value : '';
	const counter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: counter });
	visit(document, {
		Alias: (_, { range }) => {
			const place = range ?? [0, 0];
			document.errors.push(
				new YAMLParseError([place[0], place[1]], 'BAD_ALIAS', 'Frontmatter takes no aliases.'),
			);
		},
	});
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
