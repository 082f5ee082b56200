import { expect, test } from 'vitest';
import { atom } from '../../src/model/feed.ts';

const feed = {
	title: 'Additions',
	author: 'Atlas',
	self: 'https://example.org/feed.xml',
	home: 'https://example.org/',
};
const entry = { title: 'A', summary: 'a', address: 'https://example.org/a/', day: '2026-01-02' };

test('the newest stands first and dates the feed', () => {
	const text = atom(feed, [
		entry,
		{ ...entry, address: 'https://example.org/b/', day: '2026-03-01' },
	]);
	expect(text.match(/<updated>(.*)<\/updated>/g)).toEqual([
		'<updated>2026-03-01T00:00:00Z</updated>',
		'<updated>2026-03-01T00:00:00Z</updated>',
		'<updated>2026-01-02T00:00:00Z</updated>',
	]);
});

test.each([
	['markup', '</title><script>', '&lt;/title&gt;&lt;script&gt;'],
	['an entity', 'a & b', 'a &amp; b'],
	['a character that XML cannot hold', 'a\u0000\u001bb\ud800', 'ab'],
	['a letter beyond the first plane', '𠀀', '𠀀'],
])('%s in a title stays text', (_, title, said) => {
	expect(atom(feed, [{ ...entry, title }])).toContain(`<title>${said}</title>`);
});

test('an address cannot leave its attribute', () => {
	const text = atom(feed, [{ ...entry, address: 'https://example.org/"><a>' }]);
	expect(text).toContain('href="https://example.org/&quot;&gt;&lt;a&gt;"');
});
