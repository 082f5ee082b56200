import { closest } from 'fastest-levenshtein';

/** Something wrong in a file, said to whoever can mend it. */
export interface Problem {
	file: string;
	/** From one. */
	line: number;
	column: number;
	/** The name of the rule that found it. */
	rule: string;
	/** What is wrong, with the name as they wrote it. */
	message: string;
	/** What would be right. */
	hint: string;
}

/** The names there are, the nearest to what was written first. */
export function suggest(written: string, names: readonly string[]): string {
	if (names.length === 0) return 'There is none yet.';
	const nearest = closest(written, names);
	const others = names.filter((name) => name !== nearest);
	const rest = others.length > 12 ? `${others.length} others` : others.join(', ');
	return `Did you mean "${nearest}"?${rest ? ` There is also: ${rest}.` : ''}`;
}
