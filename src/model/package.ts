import type { Benchmark } from './benchmark.ts';
import { newestFirst } from './study.ts';
import { inLanguage } from './text.ts';
import { tidy, tidyHead } from './tidy.ts';

/** A column of a table, as a Frictionless Table Schema has it. */
interface Column {
	name: string;
	type: 'string' | 'number' | 'integer';
	description: string;
}

/** A table beside the studies: its file, what it holds, its columns. */
export interface OtherTable {
	name: string;
	path: string;
	title: string;
	columns: Column[];
}

const said: Record<string, [Column['type'], string]> = {
	study: ['string', 'The study, as in the address of its file.'],
	subject: ['string', 'What was measured, as the study names it.'],
	solution: ['string', 'The networking system, as in solutions.json.'],
	label: ['string', 'The short name beside a bar.'],
	version: ['string', 'Of the system, as stated; empty when the source does not say.'],
	mode: ['string', 'The way of carrying packets.'],
	encapsulation: ['string', 'none, vxlan, geneve, ipip, udp, gre, other or not-stated.'],
	encryption: ['string', 'none, wireguard, ipsec, other or not-stated.'],
	metric: ['string', 'The metric, as the study names it.'],
	quantity: ['string', 'What kind of thing was measured.'],
	unit: ['string', 'The unit of value and error, as stored.'],
	run: ['integer', 'The run, counted from 1.'],
	value: ['number', 'The figure, to the last digit of the source; empty is a run without one.'],
	basis: ['string', 'raw-runs, stated, read-from-chart or recorded-here.'],
	error: ['number', 'Plus or minus, in the same unit.'],
	censored: ['string', 'at-least or at-most, where the true value is beyond the one given.'],
	note: ['string', 'Why a run is missing, or what is odd.'],
};

/**
 * Every study and table as one Data Package (Frictionless, v2.0), for a folder that holds the files.
 * Paths are relative to it. The source and licence of each study stand with it; `licence` is that
 * of the collection. A text that a spreadsheet would take for a formula has an apostrophe before it.
 *
 * Source: the Data Package Standard, https://datapackage.org/standard/data-package/
 */
export function dataPackage(
	studies: readonly [string, Benchmark][],
	tables: readonly OtherTable[],
	{ homepage, title, description }: { homepage: string; title: string; description: string },
) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'cni-atlas',
		title,
		description,
		homepage,
		licenses: [
			{
				name: 'CC-BY-4.0',
				path: 'https://creativecommons.org/licenses/by/4.0/',
				title: 'CC BY 4.0',
			},
		],
		resources: [
			...newestFirst(studies).map(([id, study]) => resource(id, study)),
			...tables.map(({ name, path, title, columns }) => ({
				...table(name, path),
				title,
				schema: schema(columns),
			})),
		],
	};
}

function resource(id: string, study: Benchmark) {
	const { title, summary, source } = study;
	return {
		...table(id, `${id}.csv`),
		title,
		description: `${inLanguage(summary, 'en')} Licence of the source: ${source.licence}.`,
		sources: [
			{ title: `${source.authors}: ${source.title}, ${source.date}`, path: source.address },
		],
		schema: schema(columnsOf(id, study)),
	};
}

function table(name: string, path: string) {
	return { name, path, type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
}

function schema(fields: Column[]) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields,
		missingValues: [''],
	};
}

function columnsOf(id: string, study: Benchmark): Column[] {
	const rows = tidy(id, study);
	return tidyHead(study).map((name, place): Column => {
		const parameter = study.parameters?.[name];
		if (!parameter) {
			const [type, description] = said[name] ?? ['string', name];
			return { name, type, description };
		}
		const values = rows.map((row) => row[place] ?? undefined).filter((one) => one !== undefined);
		const { unit } = parameter;
		return {
			name,
			type: values.every((value) => typeof value === 'number') ? 'number' : 'string',
			description: `${inLanguage(parameter.name, 'en')}${unit ? `, in ${unit}` : ''}.`,
		};
	});
}
