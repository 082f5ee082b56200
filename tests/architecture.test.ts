import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Imports run downhill: a part names only parts below it. `site` holds the addresses that every
 * page is built with; charts read styles/tokens.css, since a picture that leaves the page needs
 * its colours as values. `hosts` runs on other people's pages.
 */
const mayImport: Record<string, string[]> = {
	pages: [
		'layouts',
		'components',
		'vocabulary',
		'content',
		'history',
		'bundle',
		'i18n',
		'model',
		'site',
	],
	layouts: ['components', 'content', 'bundle', 'i18n', 'styles', 'site'],
	components: ['content', 'charts', 'model', 'i18n', 'site'],
	vocabulary: ['components', 'content', 'charts', 'model', 'i18n', 'site'],
	content: ['charts', 'model', 'i18n', 'history'],
	history: [],
	bundle: [],
	hosts: [],
	'content.config': ['charts', 'model'],
	charts: ['model', 'styles'],
	model: [],
	import: ['model'],
	cli: ['import', 'model', 'vocabulary', 'i18n'],
	site: ['i18n'],
	i18n: [],
	styles: [],
	env: [],
};

const source = resolve('src');
const files = readdirSync(source, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
	.map((entry) => relative(source, join(entry.parentPath, entry.name)));

function part(file: string): string {
	return (file.split(/[\\/]/)[0] ?? '').replace(/(\.d)?\.\w+$/, '');
}

function imports(file: string): string[] {
	const text = readFileSync(join(source, file), 'utf8');
	const names = text.matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g);
	return [...names]
		.map(([, name = '']) =>
			relative(source, resolve(source, dirname(file), name.split('?')[0] ?? '')),
		)
		.filter((target) => !target.startsWith('..'));
}

test('every part of src has its line in the table', () => {
	expect(new Set(files.map(part))).toEqual(
		new Set(Object.keys(mayImport).filter((name) => name !== 'styles')),
	);
});

test.each(files)('%s imports downhill', (file) => {
	const own = part(file);
	const uphill = imports(file).filter(
		(target) => part(target) !== own && !mayImport[own]?.includes(part(target)),
	);
	expect(uphill).toEqual([]);
});

test('no file of src is longer than 300 lines', () => {
	const long = files.filter(
		(file) => readFileSync(join(source, file), 'utf8').split('\n').length > 300,
	);
	expect(long).toEqual([]);
});
