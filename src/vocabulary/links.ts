import type { Link } from 'mdast';
import { suggest, type Problem } from '../model/problem.ts';
import { reporter, type Source, type Surroundings } from './article-file.ts';

/** The headings of every page, by its address. */
export type Anchors = Map<string, Set<string>>;

/** What is wrong with where a link goes. */
export function ofLink(
	node: Link,
	source: Source,
	around: Surroundings,
	anchors: Anchors,
): Problem[] {
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
