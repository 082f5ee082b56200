/** The text files of a tar archive, by their names without folders. */
export function filesInTar(bytes: Uint8Array): Record<string, string> {
	const text = new TextDecoder();
	const files: Record<string, string> = {};
	const block = 512;
	for (let at = 0; at + block <= bytes.length;) {
		const field = (start: number, length: number) =>
			text.decode(bytes.subarray(at + start, at + start + length)).replace(/\0.*$/s, '');
		const name = field(0, 100);
		if (name === '') break;
		const size = parseInt(field(124, 12).trim() || '0', 8);
		const kind = field(156, 1);
		if (kind === '' || kind === '0')
			files[name.replace(/^.*\//, '')] = text.decode(bytes.subarray(at + block, at + block + size));
		at += block + Math.ceil(size / block) * block;
	}
	return files;
}
