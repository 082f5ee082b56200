/** Something that was added: its page, what it is, and the day. */
export interface Entry {
	title: string;
	summary: string;
	/** The address of its page, absolute. */
	address: string;
	/** The day it came in, `2026-11-24`. */
	day: string;
}

/** The feed itself: its name, its own address and the site's, absolute. */
export interface Feed {
	title: string;
	author: string;
	self: string;
	home: string;
}

/**
 * Additions as an Atom feed, newest first. A feed needs a day for itself: that of its newest entry.
 *
 * Source: RFC 4287.
 */
export function atom({ title, author, self, home }: Feed, entries: readonly Entry[]): string {
	const ordered = entries.toSorted((a, b) =>
		a.day === b.day ? (a.address < b.address ? -1 : 1) : a.day < b.day ? 1 : -1,
	);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		element('title', title),
		element('id', home),
		`<link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
		`<link href="${text(home)}"/>`,
		element('updated', instant(ordered[0]?.day ?? '1970-01-01')),
		`<author>${element('name', author)}</author>`,
		...ordered.map(entry),
		'</feed>',
		'',
	].join('\n');
}

function entry({ title, summary, address, day }: Entry): string {
	return [
		'<entry>',
		element('title', title),
		element('id', address),
		`<link href="${text(address)}"/>`,
		element('updated', instant(day)),
		element('published', instant(day)),
		element('summary', summary),
		'</entry>',
	].join('\n');
}

function element(name: string, content: string): string {
	return `<${name}>${text(content)}</${name}>`;
}

function instant(day: string): string {
	return `${day}T00:00:00Z`;
}

const names: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Text as XML holds it; characters that XML cannot hold are left out. */
function text(content: string): string {
	return content
		.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replaceAll(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
