import type { z } from 'astro/zod';
import type { textSchema } from './text-schema.ts';

export type Text = z.output<typeof textSchema>;

/** The text in a language, else in English. */
export function inLanguage(text: Text, language: string): string {
	return typeof text === 'string' ? text : (text[language] ?? text.en);
}
