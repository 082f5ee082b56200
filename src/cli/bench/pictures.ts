import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createViteServer } from 'vitest/node';
import type * as Cards from '../../charts/card.ts';
import type * as Frames from '../../charts/framed.ts';
import type * as Charts from '../../charts/index.ts';
import type * as Keeping from '../../charts/kept.ts';
import type * as Pictures from '../../charts/picture.ts';
import type * as Svgs from '../../charts/svg.ts';
import { benchmarkSchema, type Benchmark } from '../../model/benchmark.ts';
import { solutionSchema } from '../../model/solution.ts';
import { inLanguage } from '../../model/text.ts';
import { filesBelow, textOf } from '../read.ts';
import { during } from './progress.ts';

/** What one kind of picture took, in milliseconds, one time a chart. */
export interface Drawn {
	picture: string;
	/** Drawn, and written to an empty cache. */
	cold: number[];
	/** Read from the cache; empty where nothing is kept. */
	cached: number[];
}

type Chart = { id: string; benchmark: Benchmark; view: Benchmark['views'][string] };
type Code = typeof Cards &
	typeof Frames &
	typeof Charts &
	typeof Keeping &
	typeof Pictures &
	typeof Svgs;

/** Draws every chart of a project in every form it has outside a page, twice, in a cache of its own. */
export async function pictures(top: string): Promise<Drawn[]> {
	const cache = mkdtempSync(join(tmpdir(), 'pictures-'));
	const server = await createViteServer({
		configFile: false,
		root: top,
		logLevel: 'error',
		server: { middlewareMode: true, watch: null, ws: false },
		optimizeDeps: { noDiscovery: true },
	});
	try {
		const code = {};
		for (const name of ['card', 'framed', 'index', 'kept', 'picture', 'svg'])
			Object.assign(code, await server.ssrLoadModule(`/src/charts/${name}.ts`));
		return await during('pictures', measured(code as Code, top, cache));
	} finally {
		await server.close();
		rmSync(cache, { recursive: true });
	}
}

async function measured(code: Code, top: string, cache: string): Promise<Drawn[]> {
	const colours = new Map(
		filesBelow(top, 'data/solutions').map((file) => [
			basename(file, '.json'),
			solutionSchema.parse(JSON.parse(textOf(top, file))).colour,
		]),
	);
	const colour = (solution: string) => `var(--${colours.get(solution) ?? 'grey'})`;
	const all = chartsBelow(top).map((chart) => forms(code, chart, colour, cache));
	const once = () =>
		all.map((chart) => Object.entries(chart).map(([name, draw]) => [name, timed(draw)] as const));
	const [cold, cached] = [once(), once()];
	const of = (times: typeof cold, name: string) =>
		times.flat().flatMap(([form, time]) => (form === name ? [time] : []));
	const whole = (times: typeof cold) =>
		times.map((chart) => chart.reduce((sum, [, time]) => sum + time, 0));
	return [
		...[...new Set(cold.flat().map(([name]) => name))].map((picture) => ({
			picture,
			cold: of(cold, picture),
			cached: of(cached, picture),
		})),
		{ picture: 'all of one chart', cold: whole(cold), cached: whole(cached) },
	];
}

function chartsBelow(top: string): Chart[] {
	return filesBelow(top, 'data/benchmarks').flatMap((file) => {
		const benchmark = benchmarkSchema.parse(JSON.parse(textOf(top, file)));
		return Object.entries(benchmark.views).map(([viewId, view]) => ({
			id: `${basename(file, '.json')}/${viewId}`,
			benchmark,
			view,
		}));
	});
}

/** What is drawn of a chart in a build; its finding, which a page says in words, is its title here. */
function forms(
	code: Code,
	{ id, benchmark, view }: Chart,
	colour: (id: string) => string,
	cache: string,
) {
	const title = inLanguage(view.title, 'en');
	const plain = () =>
		code.draw(benchmark, view, {
			language: 'en',
			narrow: false,
			focus: [],
			colour,
			words: {
				ceiling: 'link rate',
				frontier: 'frontier',
				percentile: 'percentile',
				slowest: 'slowest',
				better: () => 'better',
				unit: String,
				run: (values) => values.join(' · '),
			},
		});
	const { title: from, authors } = benchmark.source;
	const words = {
		title,
		finding: title,
		legend: title,
		source: `${authors}, ${from}`,
		versions: '',
		from: id,
	};
	const framed = () => code.framed(plain(), words);
	const svg = (theme?: 'light' | 'dark') => () =>
		code.svgFile(framed(), '<title id="t"></title>', theme);
	const png = (theme: 'light' | 'dark') => () => {
		const drawn = framed();
		return code.kept({ drawn, theme }, () => code.png(drawn, theme), cache);
	};
	const card = () => {
		const words = { site: 'CNI Atlas', kicker: authors, title, text: title, address: id };
		const one = { ...words, drawing: plain() };
		return code.kept(one, () => code.cardPng(one), cache);
	};
	return {
		'SVG, following': svg(),
		'SVG, light': svg('light'),
		'SVG, dark': svg('dark'),
		'PNG, light': png('light'),
		'PNG, dark': png('dark'),
		card,
	};
}

function timed(draw: () => unknown): number {
	const started = performance.now();
	draw();
	return performance.now() - started;
}
