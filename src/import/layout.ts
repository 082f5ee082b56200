/** How long a line of data may be: what fits is not broken. */
const width = 150;

/** JSON as the files of data/ have it: tabs, a sample a line, and what fits into a line in one. */
export function laidOut(value: unknown, depth = 0, before = 0, whole = false): string {
	const line = inOne(value, whole ? Infinity : width - before);
	if (line !== undefined) return line;
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
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

/** A value in one line; nothing as soon as it is longer than the room there is. */
function inOne(value: unknown, room: number): string | undefined {
	if (value === null || typeof value !== 'object') return within(JSON.stringify(value), room);
	const list = Array.isArray(value);
	const stated = Object.entries(value).filter(([, part]) => part !== undefined);
	if (stated.length === 0) return within(list ? '[]' : '{}', room);
	const parts: string[] = [];
	let left = room - (list ? 2 : 4);
	for (const [name, part] of stated) {
		const head = list ? '' : `${JSON.stringify(name)}: `;
		const line = inOne(part, left - head.length);
		if (line === undefined) return undefined;
		parts.push(head + line);
		left -= head.length + line.length + 2;
	}
	return list ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
}

function within(line: string, room: number): string | undefined {
	return line.length <= room ? line : undefined;
}
