import { basename } from 'node:path';
import {
	parseTree,
	findNodeAtLocation,
	printParseErrorCode,
	type Node,
	type ParseError,
} from 'jsonc-parser';
import type { z } from 'astro/zod';
import { benchmarkSchema, type Benchmark } from '../model/benchmark.ts';
import { claimSchema, type Claim } from '../model/claim.ts';
import { datedFindings, datedMatrixSchema, type DatedMatrix } from '../model/dated-matrix.ts';
import { featureSchema, type Feature } from '../model/feature.ts';
import { leadSchema, type Lead } from '../model/lead.ts';
import { matrixFindings } from '../model/matrix-rules.ts';
import { suggest, type Problem } from '../model/problem.ts';
import { releasesFindings, releasesSchema, type Releases } from '../model/releases.ts';
import { findingsOf, type Finding } from '../model/rules.ts';
import { solutionSchema, type Solution } from '../model/solution.ts';
import { check } from '../vocabulary/check.ts';
import { languageIds } from '../i18n/index.ts';
import { filesBelow, textOf } from './read.ts';

interface Json<Data> {
	file: string;
	id: string;
	text: string;
	tree: Node | undefined;
	data?: Data;
	problems: Problem[];
}

/** Everything wrong in content/ and data/ below a project's top, in the order of its files. */
export function problemsIn(top: string): Problem[] {
	const benchmarks = read<Benchmark>(top, 'data/benchmarks', benchmarkSchema);
	const solutions = read<Solution>(top, 'data/solutions', solutionSchema);
	const features = read<Feature>(top, 'data/features', featureSchema);
	const claims = read<Claim>(top, 'data/claims', claimSchema);
	const leads = read<Lead>(top, 'data/leads', leadSchema);
	const releases = read<Releases>(top, 'data/releases', releasesSchema);
	const matrices = read<DatedMatrix>(top, 'data/matrices', datedMatrixSchema);
	const solutionIds = solutions.map(({ id }) => id);
	const questions = new Map(features.map(({ id, data }) => [id, data]));
	const charts = benchmarks.flatMap(({ id, tree }) => viewsOf(tree).map((view) => `${id}/${view}`));
	return [
		...[
			...benchmarks,
			...solutions,
			...features,
			...claims,
			...leads,
			...matrices,
			...releases,
		].flatMap(({ problems }) => problems),
		...benchmarks.flatMap((json) =>
			json.data ? placed(json, findingsOf(json.data, { solutions: solutionIds })) : [],
		),
		...solutions.flatMap((json) =>
			json.data ? placed(json, matrixFindings(json.data, questions)) : [],
		),
		...releases.flatMap((json) =>
			json.data ? placed(json, releasesFindings(json.id, json.data, solutionIds)) : [],
		),
		...claims.flatMap((json) => claimProblems(json, charts)),
		...matrices.flatMap((json) =>
			json.data ? placed(json, datedFindings(json.data, solutionIds)) : [],
		),
		...leads.flatMap((json) => leadProblems(json, solutionIds)),
		...articleProblems(top, {
			charts,
			solutions: solutionIds,
			studies: benchmarks.map(({ id }) => id),
		}),
	];
}

/** The chart that a claim is held against is there. */
function claimProblems(json: Json<Claim>, charts: string[]): Problem[] {
	const { nearest } = json.data ?? {};
	if (nearest === undefined || charts.includes(nearest)) return [];
	return placed(json, [
		{
			rule: 'known-chart',
			path: ['nearest'],
			message: `There is no chart called "${nearest}".`,
			hint: suggest(nearest, charts),
		},
	]);
}

/** The systems that a lead names are there. */
function leadProblems(json: Json<Lead>, solutions: string[]): Problem[] {
	const strangers = [...(json.data?.systems ?? []).entries()].filter(
		([, id]) => !solutions.includes(id),
	);
	return placed(
		json,
		strangers.map(([place, id]) => ({
			rule: 'known-solution',
			path: ['systems', place],
			message: `There is no solution called "${id}".`,
			hint: suggest(id, solutions),
		})),
	);
}

/** The names of a study's views, whatever else may be wrong in it. */
function viewsOf(tree: Node | undefined): string[] {
	const views = tree && findNodeAtLocation(tree, ['views']);
	return views?.children?.flatMap(({ children }) => String(children?.[0]?.value ?? '')) ?? [];
}

interface Names {
	charts: string[];
	solutions: string[];
	studies: string[];
}

function articleProblems(top: string, { charts, solutions, studies }: Names): Problem[] {
	const files = filesBelow(top, 'content');
	const articles = files.filter((file) => file.endsWith('.mdx'));
	const sections = new Set(
		articles
			.map((file) => file.split('/').slice(1, 3))
			.filter(([, name]) => !name?.includes('.'))
			.map((parts) => parts[1]),
	);
	const addresses = [
		'/',
		...charts.map((id) => `/embed/${id}/`),
		...languageIds.flatMap((language) => [
			...[...sections].map((section) => `/${language}/${section}/`),
			...['benchmarks', 'solutions', 'compare'].map((kind) => `/${language}/${kind}/`),
			`/${language}/benchmarks/claims/`,
			...studies.map((id) => `/${language}/benchmarks/${id}/`),
			...solutions.map((id) => `/${language}/solutions/${id}/`),
		]),
	];
	const sources = articles.map((file) => ({ file, text: textOf(top, file) }));
	return check(sources, { charts, solutions, files, addresses, languages: languageIds });
}

function read<Data>(top: string, folder: string, schema: z.ZodType<Data>): Json<Data>[] {
	const files = filesBelow(top, folder).filter((file) => file.endsWith('.json'));
	return files.map((file) => parsed(file, textOf(top, file), schema));
}

function parsed<Data>(file: string, text: string, schema: z.ZodType<Data>): Json<Data> {
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, { disallowComments: true });
	const json = { file, id: basename(file, '.json'), text, tree, problems: [] as Problem[] };
	const [error] = errors;
	if (error || !tree) {
		const message = `This is not JSON: ${error ? printParseErrorCode(error.error) : 'the file is empty'}.`;
		return {
			...json,
			problems: [
				at(json, error?.offset ?? 0, {
					rule: 'json',
					message,
					hint: 'Look at the comma, quote or bracket before this place.',
				}),
			],
		};
	}
	const twice = repeated(tree);
	if (twice.length)
		return {
			...json,
			problems: twice.map(({ offset, value }) =>
				at(json, offset, {
					rule: 'named-once',
					message: `"${value}" is here twice, and the second would hide the first.`,
					hint: 'Keep one of the two, or give the other its own name.',
				}),
			),
		};
	const result = schema.safeParse(JSON.parse(text), { reportInput: true });
	if (result.success) return { ...json, data: result.data };
	const issues = result.error.issues.flatMap((issue) => explained(issue));
	return {
		...json,
		problems: placed(
			json,
			issues.map((issue) => ({ ...issue, rule: 'schema' })),
		),
	};
}

/** Keys that an object has had before, at any depth. */
function repeated({ type, children = [] }: Node): Node[] {
	const keys = type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : [];
	return [
		...keys.filter(({ value }, place) => keys.findIndex((key) => key.value === value) < place),
		...children.flatMap(repeated),
	];
}

type Issue = z.core.$ZodIssue;

/** A schema's complaint as a sentence and a way out. */
function explained(issue: Issue): Omit<Finding, 'rule'>[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	const name = path.length ? `"${path.join('.')}"` : 'The file';
	if ('options' in issue && issue.options) return [ofNoKind(issue, issue.options, path)];
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				path: [...path, key],
				message: `${name} has no field called "${key}".`,
				hint: 'An editor that knows "$schema" lists the fields there are.',
			}));
		case 'invalid_value':
			return [{ path, message: `${name} is not a known value.`, hint: suggestion(issue) }];
		case 'invalid_type':
			return [
				issue.input === undefined && issue.message.includes('undefined')
					? { path, message: `${name} is missing.`, hint: `It is a ${issue.expected}.` }
					: { path, message: `${name}: ${issue.message}`, hint: `It is a ${issue.expected}.` },
			];
		default:
			return [
				{
					path,
					message: `${name}: ${issue.message}`,
					hint: 'See src/model for what this field holds and why.',
				},
			];
	}
}

/** What comes in kinds says a kind that there is not, or none. */
function ofNoKind(
	{ input }: Issue,
	kinds: readonly unknown[],
	path: (string | number)[],
): Omit<Finding, 'rule'> {
	const written = (input as Record<string, unknown>)[String(path.at(-1))];
	const [name, all] = [`"${path.join('.')}"`, kinds.map(String)];
	return typeof written === 'string'
		? { path, message: `${name} is not a known value.`, hint: suggest(written, all) }
		: { path, message: `${name} is missing.`, hint: `One of ${all.join(', ')}.` };
}

function suggestion(issue: Extract<Issue, { code: 'invalid_value' }>): string {
	const values = issue.values.map(String);
	return typeof issue.input === 'string'
		? suggest(issue.input, values)
		: `One of ${values.join(', ')}.`;
}

function placed(json: Json<unknown>, findings: Finding[]): Problem[] {
	return findings.map(({ path, ...said }) => at(json, offsetOf(json.tree, path), said));
}

/** Where a path stands in the text; where it does not exist, the nearest thing around it that does. */
function offsetOf(tree: Node | undefined, path: (string | number)[]): number {
	if (!tree) return 0;
	for (let length = path.length; length > 0; length -= 1) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node) return node.offset;
	}
	return 0;
}

function at(
	{ file, text }: Pick<Json<unknown>, 'file' | 'text'>,
	offset: number,
	said: Omit<Problem, 'file' | 'line' | 'column'>,
): Problem {
	const before = text.slice(0, offset).split('\n');
	return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...said };
}
