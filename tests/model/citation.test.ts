import { expect, test } from 'vitest';
import { bibtex, jsonLd, plainCitation } from '../../src/model/citation.ts';
import { study, whole } from './study.ts';

const addresses = {
	page: 'https://example.org/s/',
	json: 'https://example.org/s.json',
	csv: 'https://example.org/s.csv',
};
const hostile = study({
	title: '</script><script>alert(1)</script>',
	source: { ...whole.source, title: '50% of {CNI} & "more" \\input', authors: 'A_B' },
});

test('a study is cited by its own source and where its figures were collected', () => {
	expect(plainCitation(study(), addresses)).toBe(
		'Nobody: “Made up for tests”, 2026-01-02. https://example.org/study (retrieved 2026-01-03). Figures as collected in CNI Atlas, https://example.org/s/',
	);
});

test('an entry for LaTeX holds no command of LaTeX', () => {
	const entry = bibtex('s', hostile, addresses);
	expect(entry).toContain('title = {{50\\% of CNI \\& "more" /input}}');
	expect(entry).toContain('author = {{A\\_B}}');
	expect(entry).toContain('month = {1}');
});

test('no title and no address can end the field it stands in', () => {
	const source = { ...whole.source, title: '~x^2 }, x = {', address: 'https://example.org/}x' };
	const entry = bibtex('s', study({ source }), { ...addresses, page: 'https://example.org/a_b/' });
	expect(entry).toContain('title = {{\\textasciitilde{}x\\textasciicircum{}2 , x = }}');
	expect(entry).toContain('url = {https://example.org/%7Dx}');
	expect(entry).toContain('https://example.org/a\\_b/');
	expect(entry.match(/{/g)).toHaveLength(entry.match(/}/g)?.length ?? 0);
});

test('structured data cannot close the script it stands in', () => {
	const text = jsonLd(hostile, addresses);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toMatchObject({ name: hostile.title, '@type': 'Dataset' });
});
