const block = 512;
/** How much is kept of a file: its end, where a tool says what it found. */
const kept = 2 ** 20;

interface Entry {
	name: string;
	/** What is still to come of the file, and of the zeros that fill its last block. */
	left: number;
	padding: number;
	bytes: Uint8Array[];
}

/**
 * Takes a tar archive piece by piece and gives its text files by their names without folders. Of a
 * long file the last megabyte is kept, and nothing of the rows that a monitor writes each second.
 */
export function unpacking(): {
	take: (piece: Uint8Array) => void;
	files: () => Record<string, string>;
} {
	const files: Record<string, string> = {};
	let head = new Uint8Array();
	let entry: Entry | undefined;
	const take = (piece: Uint8Array) => {
		let at = 0;
		while (at < piece.length) {
			if (!entry) {
				const missing = piece.subarray(at, at + block - head.length);
				head = joined([head, missing]);
				at += missing.length;
				if (head.length < block) return;
				entry = entryOf(head);
				head = new Uint8Array();
			}
			at += grow(entry, piece.subarray(at));
			if (entry.left + entry.padding > 0) return;
			if (entry.name) files[entry.name] = new TextDecoder().decode(joined(entry.bytes));
			entry = undefined;
		}
	};
	return { take, files: () => files };
}

/** A file's entry, without a name where it is not to be kept. */
function entryOf(head: Uint8Array): Entry {
	const text = new TextDecoder();
	const field = (start: number, length: number) =>
		text.decode(head.subarray(start, start + length)).replace(/\0.*$/s, '');
	const size = parseInt(field(124, 12).trim() || '0', 8);
	const name = field(0, 100).replace(/^.*\//, '');
	const wanted = ['', '0'].includes(field(156, 1)) && !name.endsWith('.metrics');
	return {
		name: wanted ? name : '',
		left: size,
		padding: (block - (size % block)) % block,
		bytes: [],
	};
}

/** Takes what is the entry's of a piece, and says how much that was. */
function grow(entry: Entry, piece: Uint8Array): number {
	const own = piece.subarray(0, entry.left);
	entry.left -= own.length;
	if (entry.name && own.length) {
		entry.bytes.push(own.slice());
		let size = entry.bytes.reduce((sum, { length }) => sum + length, 0);
		for (let first = entry.bytes[0]; first && size - first.length >= kept; [first] = entry.bytes) {
			size -= first.length;
			entry.bytes.shift();
		}
	}
	const zeros = Math.min(entry.padding, entry.left ? 0 : piece.length - own.length);
	entry.padding -= zeros;
	return own.length + zeros;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
