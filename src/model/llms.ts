/** A heading and the pages below it: name, address and what each is. */
export interface Part {
	heading: string;
	pages: { name: string; address: string; about: string }[];
}

/**
 * A site as one page of Markdown for programs that read: what it is, then its pages by part.
 *
 * Source: the llms.txt proposal, https://llmstxt.org/
 */
export function llms(name: string, about: readonly string[], parts: readonly Part[]): string {
	const [first = '', ...more] = about;
	return [
		`# ${name}`,
		`> ${line(first)}`,
		...more.map(line),
		...parts.map(({ heading, pages }) =>
			[
				`## ${heading}\n`,
				...pages.map(
					({ name, address, about }) =>
						`- [${line(name).replaceAll(/[[\]]/g, '\\$&')}](${address}): ${line(about)}`,
				),
			].join('\n'),
		),
		'',
	]
		.join('\n\n')
		.replace(/\n+$/, '\n');
}

/** Text that stays on its line. */
function line(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
