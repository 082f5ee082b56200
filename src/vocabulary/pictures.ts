import type { LanguageId } from '../i18n/index.ts';
import { original } from '../i18n/index.ts';
import { address } from '../site.ts';

const files = import.meta.glob<string>('../../content/**/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** The picture beside an article: in the page's language, else in English. */
export function findPicture(url: URL, language: LanguageId, src: string) {
	const path = url.pathname.slice(address('/').length).replace(/^[^/]+\//, '');
	const folder = path.replace(/[^/]+\/?$/, '');
	const found =
		files[`../../content/${language}/${folder}${src}`] ??
		files[`../../content/${original}/${folder}${src}`];
	if (!found) throw new Error(`There is no picture content/${language}/${folder}${src}.`);
	return {
		viewBox: /viewBox="([^"]+)"/.exec(found)?.[1] ?? '0 0 760 400',
		body: found.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, ''),
	};
}
