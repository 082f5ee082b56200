import { voice, type LanguageId } from '../i18n/index.ts';
import { address, dataFileAddress } from '../site.ts';

/** A file for other programs: its name, address and what it holds. */
export interface FileForOthers {
	name: string;
	href: string;
	about: string;
}

/** What the site holds as files, beside those of each study and chart. */
export function filesForOthers(language: LanguageId): FileForOthers[] {
	const say = voice(language);
	const file = (href: string, about: string) => ({
		name: href.slice(href.lastIndexOf('/') + 1),
		href,
		about,
	});
	return [
		file(dataFileAddress('index', 'json'), say('files.index')),
		file(dataFileAddress('datapackage', 'json'), say('files.package')),
		file(dataFileAddress('features', 'csv'), say('files.features')),
		file(dataFileAddress('solutions', 'json'), say('files.solutions')),
		file(address('/schemas/benchmark.json'), say('files.schema')),
		file(address('/feed.xml'), say('files.feed')),
		file(address('/llms.txt'), say('files.llms')),
	];
}
