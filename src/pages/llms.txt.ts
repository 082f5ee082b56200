import type { APIRoute } from 'astro';
import { allBenchmarks, allSolutions, sections } from '../content.ts';
import { original, voice, word } from '../i18n/index.ts';
import { filesForOthers } from '../components/files.ts';
import { llms, type Part } from '../model/llms.ts';
import { newestFirst } from '../model/study.ts';
import { inLanguage } from '../model/text.ts';
import { absolute, articleAddress, dataAddress } from '../site.ts';

const say = voice(original);

/** The whole site as a list for programs that read. */
export const GET: APIRoute = ({ site }) => {
	const at = (path: string) => absolute(path, site);
	const articles = [...sections(original)].map(([section, pages]): Part => ({
		heading: word(original, 'section', section),
		pages: pages.map(({ path, entry }) => ({
			name: entry.data.title,
			address: at(articleAddress(original, path)),
			about: entry.data.description,
		})),
	}));
	const body = llms(
		say('site.name'),
		[say('site.tagline'), say('files.rules')],
		[
			...articles,
			{
				heading: say('section.benchmarks'),
				pages: newestFirst([...allBenchmarks()]).map(([id, { title, summary }]) => ({
					name: title,
					address: at(dataAddress(original, 'benchmarks', id)),
					about: inLanguage(summary, original),
				})),
			},
			{
				heading: say('section.solutions'),
				pages: [...allSolutions()].map(([id, { name, summary }]) => ({
					name,
					address: at(dataAddress(original, 'solutions', id)),
					about: inLanguage(summary, original),
				})),
			},
			{
				heading: say('files.title'),
				pages: filesForOthers(original).map(({ name, href, about }) => ({
					name,
					address: at(href),
					about,
				})),
			},
		],
	);
	return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
