import type { Benchmark } from './benchmark.ts';
import { contentsOf } from './study.ts';
import { inLanguage } from './text.ts';

/** Where a study's page and files are, absolute. */
export interface Addresses {
	page: string;
	json: string;
	csv: string;
}

/** How to cite a study: its own source first, then where the figures were collected. */
export function plainCitation({ source }: Benchmark, { page }: Addresses): string {
	const { authors, title, date, address, retrieved } = source;
	return `${authors}: “${title}”, ${date}. ${address} (retrieved ${retrieved}). Figures as collected in CNI Atlas, ${page}`;
}

/** The same for LaTeX; `id` is the study's. */
export function bibtex(id: string, { source }: Benchmark, { page }: Addresses): string {
	const [year, month] = source.date.split('-');
	const fields: [string, string][] = [
		['title', `{${escaped(source.title)}}`],
		['author', `{${escaped(source.authors)}}`],
		['year', year ?? ''],
		...(month ? [['month', String(Number(month))] as [string, string]] : []),
		['url', closed(source.address)],
		['urldate', source.retrieved],
		['note', escaped(`Figures as collected in CNI Atlas, ${page}`)],
	];
	const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

/** Characters that LaTeX would read as commands. */
function escaped(text: string): string {
	return text
		.replaceAll('\\', '/')
		.replaceAll(/[{}]/g, '')
		.replaceAll(/[&%$#_]/g, '\\$&')
		.replaceAll('~', '\\textasciitilde{}')
		.replaceAll('^', '\\textasciicircum{}');
}

/** An address that cannot end the field it stands in. */
function closed(address: string): string {
	return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** The study as schema.org has it, as text that no script element can be closed by. */
export function jsonLd(benchmark: Benchmark, { page, json, csv }: Addresses): string {
	const { title, summary, source, metrics } = benchmark;
	const data = {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: title,
		description: inLanguage(summary, 'en'),
		url: page,
		datePublished: source.date,
		creator: { '@type': 'Person', name: source.authors },
		isBasedOn: source.address,
		...(/^https:/.test(source.licence) && { license: source.licence }),
		variableMeasured: [
			...new Set(Object.values(metrics).map(({ name }) => inLanguage(name, 'en'))),
		].slice(0, 60),
		measurementTechnique: benchmark.environment.tool.name,
		keywords: contentsOf(benchmark).systems,
		distribution: [
			{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: json },
			{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: csv },
		],
	};
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
