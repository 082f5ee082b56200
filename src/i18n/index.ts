import { en, type Key, type Translation } from './en.ts';
import { zhCn } from './zh-cn.ts';

export type { Key } from './en.ts';

interface Language {
	/** Its own name for itself. */
	name: string;
	/** As `lang` and `Intl` want it. */
	tag: string;
	words: Translation;
}

/** The languages of the site, by the folder of content/ that holds them. */
export const languages = {
	en: { name: 'English', tag: 'en', words: en },
	'zh-cn': { name: '简体中文', tag: 'zh-CN', words: zhCn },
} satisfies Record<string, Language>;

export type LanguageId = keyof typeof languages;
export const languageIds = Object.keys(languages) as LanguageId[];
/** The language of whatever is not translated yet. */
export const original: LanguageId = 'en';

/** A folder name as a language; the original language when it is none. */
export function asLanguage(folder: string | undefined): LanguageId {
	return languageIds.find((id) => id === folder) ?? original;
}

export type Say = (key: Key, values?: Record<string, string | number>) => string;

/** The site's voice in a language: a key and what stands in its `{places}`. */
export function voice(language: LanguageId): Say {
	const { words, tag }: Language = languages[language];
	const numbers = new Intl.NumberFormat(tag);
	return (key, values = {}) =>
		(words[key] ?? en[key]).replace(/\{(\w+)\}/g, (place, name: string) => {
			const value = values[name];
			return typeof value === 'number' ? numbers.format(value) : (value ?? place);
		});
}

/** A word that may be missing from the site's own, such as a unit or a section: its key's last part then. */
export function word(
	language: LanguageId,
	group: 'unit' | 'section' | 'quantity' | 'group' | 'answer' | 'confidence',
	name: string,
): string {
	const key = `${group}.${name}`;
	return isKey(key) ? voice(language)(key) : name;
}

function isKey(key: string): key is Key {
	return key in en;
}

/** Names joined as the language joins them: "a, b and c". */
export function list(language: LanguageId, names: readonly string[]): string {
	return new Intl.ListFormat(languages[language].tag, { type: 'conjunction' }).format(names);
}

/** A day, month or year as precisely as it was given. */
export function day(language: LanguageId, date: string): string {
	const precision = date.split('-').length;
	return new Intl.DateTimeFormat(languages[language].tag, {
		year: 'numeric',
		...(precision > 1 ? { month: 'long' } : {}),
		...(precision > 2 ? { day: 'numeric' } : {}),
		timeZone: 'UTC',
	}).format(new Date(date));
}
