import type { APIRoute } from 'astro';
import { allBenchmarks, allPages } from '../content.ts';
import { addedOn } from '../history.ts';
import { original, voice } from '../i18n/index.ts';
import { atom, type Entry } from '../model/feed.ts';
import { inLanguage } from '../model/text.ts';
import { absolute, address, articleAddress, dataAddress, home } from '../site.ts';

const say = voice(original);

/** What was added: studies and articles, by the day their file came in. */
export const GET: APIRoute = ({ site }) => {
	const body = atom(
		{
			title: say('feed.title'),
			author: say('site.name'),
			self: absolute(address('/feed.xml'), site),
			home: absolute(home, site),
		},
		[...studies(site), ...articles(site)],
	);
	return new Response(body, { headers: { 'content-type': 'application/atom+xml' } });
};

/** Where git does not know the day, the day the figures were collected stands for it. */
function studies(site: URL | undefined): Entry[] {
	return [...allBenchmarks()].map(([id, { title, summary, source }]) => ({
		title: say('feed.study', { title }),
		summary: inLanguage(summary, original),
		address: absolute(dataAddress(original, 'benchmarks', id), site),
		day: addedOn(`data/benchmarks/${id}.json`) ?? source.retrieved,
	}));
}

function articles(site: URL | undefined): Entry[] {
	return allPages().flatMap(({ language, written, path, section, entry }) => {
		const day = entry.filePath && addedOn(entry.filePath);
		if (language !== written || !section || !day) return [];
		const { title, description } = entry.data;
		return [
			{
				title,
				summary: description,
				address: absolute(articleAddress(language, path), site),
				day,
			},
		];
	});
}
