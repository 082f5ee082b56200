import { describe, expect, test } from 'vitest';
import { hosts, shownFrom, snippet, type Chosen } from '../../src/model/snippet.ts';

const root = 'https://example.org/atlas';
const chart: Chosen = { id: 'a-2024/b', title: 'How fast?', finding: 'All tie.', height: 640 };
const shown = shownFrom(root, chart, {});

test.each([
	[
		'readme',
		'<img src="https://example.org/atlas/embed/a-2024/b.light.png" alt="How fast? All tie."',
	],
	['html', '<iframe src="https://example.org/atlas/embed/a-2024/b/" title="How fast?"'],
	['docusaurus', '<iframe src={"https://example.org/atlas/embed/a-2024/b/"} title={"How fast?"}'],
	['vitepress', '<iframe src="https://example.org/atlas/embed/a-2024/b/"'],
	['starlight', '<iframe src="https://example.org/atlas/embed/a-2024/b/"'],
	['mkdocs', '<iframe src="https://example.org/atlas/embed/a-2024/b/"'],
	['hugo', '{{< cni-chart "a-2024/b" >}}'],
	['wordpress', 'https://example.org/atlas/embed/a-2024/b/'],
	['notion', 'https://example.org/atlas/embed/a-2024/b/'],
] as const)('in %s a chart is pasted as %s', (host, start) => {
	expect(snippet(host, shown).code).toContain(start);
});

test.each([
	[{ theme: 'dark' }, '/?theme=dark', 'b.dark.png'],
	[{ lang: 'zh-cn' }, '/?lang=zh-cn', 'b.light.png'],
	[{ theme: 'light', lang: 'zh-cn' }, '/?theme=light&lang=zh-cn', 'b.light.png'],
	[{ theme: 'auto', lang: 'en' }, '/', 'b.light.png'],
])('%j is in the address, and chooses the picture', (settings, end, picture) => {
	const { frame, light } = shownFrom(root, chart, settings);
	expect(frame).toBe(`${root}/embed/a-2024/b${end}`);
	expect(light).toBe(`${root}/embed/a-2024/${picture}`);
});

test('a Hugo site gets a shortcode for any chart', () => {
	expect(snippet('hugo', shownFrom(root, chart, { theme: 'dark' })).once?.code).toContain(
		'src="https://example.org/atlas/embed/{{ .Get 0 }}/?theme=dark"',
	);
});

describe('hostile text stays text', () => {
	const hostile = [
		'</script><script>alert(1)</script>',
		'" onload="alert(1)',
		'"} onLoad={alert(1)} x={"',
		'](javascript:alert(1))',
		'line\nbreak\u0000\u2028',
		'x'.repeat(300),
	];
	/** What is left of a snippet without the texts that it quotes. */
	const bones = {
		html: (code: string) => code.replaceAll(/"[^"]*"/g, '""'),
		md: (code: string) => code.replace(/^\[!\[(\\.|[^\\[\]])*\]/, '[![]'),
		jsx: (code: string) => code.replaceAll(/\{"(\\.|[^"\\])*"\}|"[^"]*"/g, '""'),
		text: (code: string) => code,
	};
	const harmless = shownFrom(root, { ...chart, title: 'How fast?' }, {});
	const cases = hosts.flatMap((host) => hostile.map((text) => [host, text] as const));
	test.each(cases)('%s: %j', (host, text) => {
		const made = snippet(host, shownFrom(root, { ...chart, title: text }, {}));
		const usual = snippet(host, harmless);
		expect(bones[made.syntax](made.code)).toBe(bones[usual.syntax](usual.code));
		const plain = made.plain.startsWith('[') ? bones.md : bones.html;
		expect(plain(made.plain)).toBe(plain(usual.plain));
		expect(made.code).not.toMatch(/[\u0000\u2028]/);
	});
});
