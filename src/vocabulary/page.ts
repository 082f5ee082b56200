import { asLanguage, type LanguageId } from '../i18n/index.ts';
import { address } from '../site.ts';

/** The language of a page, read off its address: the only place where a folder becomes a language again. */
export function languageOf({ pathname }: URL): LanguageId {
	return asLanguage(pathname.slice(address('/').length).split('/')[0]);
}
