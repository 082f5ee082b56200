/** How long a line of data may be: what fits is not broken. */
const width = 150;

/** JSON as the files of data/ have it: tabs, a sample a line, and what fits into a line in one. */
export function laidOut(value: unknown, depth = 0, before = 0, whole = false): string {
	const line = inOne(value);
	if (value === null || typeof value !== 'object') return line;
	if (whole || before + line.length <= width) return line;
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	const stated = Object.entries(value).filter(([, part]) => part !== undefined);
	const parts = stated.map(([name, part]) => {
		const head = Array.isArray(value) ? '' : `${JSON.stringify(name)}: `;
		return `${head}${laidOut(part, depth + 1, depth + 1 + head.length, isSample(part))}`;
	});
	const inner = `\n${'\t'.repeat(depth + 1)}`;
	return `${open}${inner}${parts.join(`,${inner}`)}\n${'\t'.repeat(depth)}${close}`;
}

function isSample(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'subject' in value && 'metric' in value;
}

function inOne(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(inOne).join(', ')}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const parts = Object.entries(value).filter(([, part]) => part !== undefined);
	if (parts.length === 0) return '{}';
	return `{ ${parts.map(([name, part]) => `${JSON.stringify(name)}: ${inOne(part)}`).join(', ')} }`;
}
