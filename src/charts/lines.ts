const words = new Intl.Segmenter('zh', { granularity: 'word' });
const letters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What may not begin a line: closing punctuation, Latin and Han. */
const closing = /^[\p{Pe}\p{Pf}.,;:!?%…、。，；：？！]/u;

/**
 * A text broken into lines that fit: between words, anywhere between Han letters, and inside a word
 * that no line could hold. What does not fit into the lines there are ends in an ellipsis.
 */
export function broken(text: string, fits: (line: string) => boolean, most = Infinity): string[] {
	const lines: string[] = [''];
	for (const piece of pieces(text)) {
		const line = lines.at(-1) ?? '';
		if (fits((line + piece).trimEnd())) lines[lines.length - 1] = line + piece;
		else if (fits(piece.trimEnd())) lines.push(piece);
		else lines.push(...cut(piece, fits));
	}
	const seen = lines.map((line) => line.trim()).filter(Boolean);
	if (seen.length <= most) return seen;
	return [...seen.slice(0, most - 1), shortened(seen[most - 1] ?? '', fits)];
}

/** Words with the space and the punctuation that follow them. */
function pieces(text: string): string[] {
	const found: string[] = [];
	for (const { segment } of words.segment(text)) {
		const last = found.at(-1);
		const joined =
			last !== undefined &&
			(/^\s+$/.test(segment) || closing.test(segment) || glued(last, segment));
		if (joined) found[found.length - 1] = last + segment;
		else found.push(segment);
	}
	return found;
}

/** Nothing breaks after what opens, nor between the letters, digits and signs of a Latin word. */
function glued(before: string, after: string): boolean {
	if (/[\p{Ps}\p{Pi}"'/·-]$/u.test(before)) return true;
	return !/[\s\p{Script=Han}\p{P}]$/u.test(before) && !/^\p{Script=Han}/u.test(after);
}

function cut(word: string, fits: (line: string) => boolean): string[] {
	const lines: string[] = [''];
	for (const { segment } of letters.segment(word)) {
		const line = lines.at(-1) ?? '';
		if (line === '' || fits(line + segment)) lines[lines.length - 1] = line + segment;
		else lines.push(segment);
	}
	return lines;
}

function shortened(line: string, fits: (line: string) => boolean): string {
	const parts = [...letters.segment(line)].map(({ segment }) => segment);
	while (parts.length && !fits(`${parts.join('').trimEnd()}…`)) parts.pop();
	return `${parts.join('').replace(/[\s\p{P}]+$/u, '')}…`;
}
