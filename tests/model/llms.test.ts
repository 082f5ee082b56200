import { expect, test } from 'vitest';
import { llms } from '../../src/model/llms.ts';

test('a site is a name, what it is, and its pages by part', () => {
	const pages = [{ name: 'VXLAN', address: 'https://example.org/vxlan/', about: 'How it moves.' }];
	expect(llms('Atlas', ['What it is.', 'What to mind.'], [{ heading: 'flannel', pages }])).toBe(
		`# Atlas

> What it is.

What to mind.

## flannel

- [VXLAN](https://example.org/vxlan/): How it moves.
`,
	);
});

test('a name or a text of several lines stays on its own', () => {
	const pages = [{ name: 'a [b]\n# c', address: 'https://example.org/', about: 'd\n\n## e' }];
	expect(llms('Atlas', ['x'], [{ heading: 'h', pages }])).toContain(
		'- [a \\[b\\] # c](https://example.org/): d ## e\n',
	);
});
