/** Rows of text below their heads, in columns: the first to the left, the rest to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const lines = [heads, ...rows];
	const widths = heads.map((_, column) =>
		Math.max(...lines.map((line) => line[column]?.length ?? 0)),
	);
	const written = lines.map((line) => line.map((cell, column) => placed(cell, column, widths)));
	return written.map((cells) => cells.join('  ').trimEnd()).join('\n');
}

function placed(cell: string, column: number, widths: readonly number[]): string {
	const width = widths[column] ?? 0;
	return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
