const blob =
	/^https:\/\/github\.com\/[\w.-]+\/([\w.-]+)\/blob\/([0-9a-f]{40})\/(.+?)(?:#L(\d+)(?:-L(\d+))?)?$/;

/** How a link to a source is named. */
export interface SourceName {
	/** In running text: `device.go:40`, or the site. */
	place: string;
	/** In a list: `flannel@cdf7605 device.go:40–60`, or the site. */
	full: string;
}

/** What a source's address points at, in short. */
export function sourceName(href: string): SourceName {
	const match = blob.exec(href);
	if (!match) {
		const site = new URL(href).hostname.replace(/^www\./, '');
		const place = /\/(rfc\d+)/.exec(href)?.[1]?.replace('rfc', 'RFC ') ?? site;
		return { place, full: place };
	}
	const [, repository, commit = '', path = '', from, to] = match;
	const file = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
	const range = to && to !== from ? `${from}–${to}` : from;
	return {
		place: from ? `${file}:${from}` : file,
		full: `${repository}@${commit.slice(0, 7)} ${file}${range ? `:${range}` : ''}`,
	};
}
