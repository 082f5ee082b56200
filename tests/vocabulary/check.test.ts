import { describe, expect, test } from 'vitest';
import { check } from '../../src/vocabulary/check.ts';
import { addressOf } from '../../src/vocabulary/links.ts';

const around = {
	charts: ['study/rate', 'study/wait'],
	solutions: ['flannel', 'calico'],
	files: ['content/en/guide/path.svg'],
	addresses: ['/embed/study/rate/'],
	languages: ['en', 'zh-cn'],
};

const frontmatter = `---
title: A title
short: Short
description: What the reader can do.
order: 1
level: first
---

`;

function problems(body: string, head = frontmatter) {
	const sources = [
		{ file: 'content/en/guide/here.mdx', text: head + body },
		{ file: 'content/en/guide/there.mdx', text: `${frontmatter}## The \`FDB\` entry\n` },
	];
	return check(sources, around).map(({ file: _, ...rest }) => rest);
}

test.each([
	'## A heading\n\nProse with `{braces}`, `<angles>` and a [link](https://example.org/).',
	'<Chart id="study/rate" focus="flannel calico" />',
	'<Aside kind="tip" title="Well">\n\nProse.\n\n</Aside>',
	'<Stack layers="ethernet 14, ipv4 20 (outer), data 1400" caption="So." />',
	'<Diagram src="path.svg" alt="The path of a packet from pod to pod." />',
	'Press <kbd>Tab</kbd> and see CO<sub>2</sub>.',
	'To [there](/en/guide/there/#the-fdb-entry), [here](#a), [home](/embed/study/rate/).\n\n## A',
	'To [the untranslated](/zh-cn/guide/there/#the-fdb-entry).',
	'To [the section](/en/guide/there/) and back.[^1]\n\n[^1]: A note.',
])('%j is right', (body) => {
	expect(problems(body)).toEqual([]);
});

describe('what is wrong is said with its place and the way out', () => {
	test.each([
		['no-code', "import x from 'y'", 9, 1, /imports and exports nothing/, /Use a word/],
		['no-code', 'export const x = 1', 9, 1, /imports and exports nothing/, /Use a word/],
		['no-code', 'One and {1 + 1}.', 9, 9, /holds no expression: \{1 \+ 1\}/, /backticks/],
		['no-code', '<Chart id={x} />', 9, 1, /in quotes, not in braces/, /prop="value"/],
		['no-code', '<Chart {...x} />', 9, 1, /in quotes, not in braces/, /prop="value"/],
		['known-word', '<Chrat id="study/rate" />', 9, 1, /no word <Chrat>/, /Did you mean "Chart"/],
		['known-word', 'A <script>x</script>', 9, 3, /no word <script>/, /There is also/],
		['known-word', '<a href="javascript:1">x</a>', 9, 1, /no word <a>/, /Did you mean/],
		['plain-html', '<kbd onclick="x">x</kbd>', 9, 1, /takes no attribute/, /Leave/],
		['word-props', '<Chart />', 9, 1, /<Chart> id/, /It takes id, focus/],
		['word-props', '<Chart id="study/rate" size="2" />', 9, 1, /size/, /It takes id, focus/],
		['word-props', '<Aside kind="hint">x</Aside>', 9, 1, /<Aside> kind/, /kind, title/],
		['word-props', '<Stack layers="ether 14" />', 9, 1, /<Stack> layers/, /layers, caption/],
		[
			'known-chart',
			'\n<Chart id="study/rat" />',
			10,
			1,
			/no chart called "study\/rat"/,
			/Did you mean "study\/rate"/,
		],
		[
			'known-solution',
			'<Chart id="study/rate" focus="flanel" />',
			9,
			1,
			/"flanel"/,
			/Did you mean "flannel"/,
		],
		[
			'known-diagram',
			'<Diagram src="pth.svg" alt="The path of a packet." />',
			9,
			1,
			/no picture content\/en\/guide\/pth.svg/,
			/path.svg/,
		],
		[
			'known-link',
			'See [it](/en/guide/ther/).',
			9,
			5,
			/no page \/en\/guide\/ther\//,
			/Did you mean "\/en\/guide\/there\/"/,
		],
		['known-anchor', 'See [it](/en/guide/there/#fdb).', 9, 5, /no heading #fdb/, /the-fdb-entry/],
		['known-anchor', 'See [it](#nowhere).\n\n## A', 9, 5, /no heading #nowhere/, /"a"/],
		['link-form', 'See [it](there.mdx).', 9, 5, /neither https/, /\/en\/flannel\/vxlan\//],
		['link-form', 'See [it](javascript:alert).', 9, 5, /neither https/, /https/],
		['no-image', '![x](https://example.org/x.png)', 9, 1, /drawn/, /Diagram/],
		['one-title', '# Twice', 9, 1, /frontmatter, not a heading/, /##/],
		['mdx-syntax', 'a <b', 9, 4, /./, /backticks/],
	] as const)('%s: %j', (rule, body, line, column, message, hint) => {
		const [first, ...more] = problems(body);
		expect(more).toEqual([]);
		expect(first).toMatchObject({ rule, line });
		if (rule !== 'mdx-syntax') expect(first?.column).toBe(column);
		expect(first?.message).toMatch(message);
		expect(first?.hint).toMatch(hint);
	});

	test.each([
		['a missing title', 'short: S\ndescription: D\norder: 1\nlevel: first', 1, /needs a title/],
		[
			'a level there is not',
			'title: T\nshort: S\ndescription: D\norder: 1\nlevel: easy',
			6,
			/needs a `level`/,
		],
		[
			'a field there is not',
			'title: T\nshort: S\ndescription: D\norder: 1\nlevel: first\nauthor: me',
			1,
			/author/,
		],
		['YAML that is none', 'title: "T\nshort: S', 3, /quote|end/i],
		['an alias', 'title: &t T\nshort: *t\ndescription: D\norder: 1\nlevel: first', 1, /./],
	])('frontmatter with %s', (_, yaml, line, message) => {
		const [first] = problems('Text.', `---\n${yaml}\n---\n\n`);
		expect(first?.rule).toBe('frontmatter');
		expect(first?.message).toMatch(message);
		if (line > 1) expect(first?.line).toBe(line);
	});
});

test.each([
	['content/en/index.mdx', '/en/'],
	['content/zh-cn/flannel/vxlan.mdx', '/zh-cn/flannel/vxlan/'],
])('%s is served at %s', (file, address) => {
	expect(addressOf(file)).toBe(address);
});
