/** A value of a table that leaves the site; nothing is an empty field. */
export type Field = string | number | undefined | null;

/** Rows as CSV by RFC 4180, in which no spreadsheet takes a text for a formula. */
export function csv(rows: readonly (readonly Field[])[]): string {
	return `${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(value: Field): string {
	const text = String(value ?? '');
	const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
