interface Style {
	size: number;
	bold?: boolean;
	quiet?: boolean;
	/** Pixels a line may take. */
	room: number;
}

/** A text broken into lines that fit, by the mean width of sans-serif letters. */
export function wrapped(text: string, { room, ...style }: Style) {
	const most = Math.floor(room / (style.size * (style.bold ? 0.6 : 0.55)));
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.map((line) => ({ text: line, ...style }));
}
