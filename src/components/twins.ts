import type { Theme } from '../charts/palette.ts';
import { framed } from '../charts/framed.ts';
import { kept } from '../charts/kept.ts';
import { png } from '../charts/picture.ts';
import { svgFile } from '../charts/svg.ts';
import type { Drawing } from '../charts/index.ts';
import type { ChartSource } from '../content.ts';
import { original, voice } from '../i18n/index.ts';
import { blocks } from '../model/blocks.ts';
import { csv } from '../model/csv.ts';
import { marksOf } from '../model/frontier.ts';
import { percentiles } from '../model/percentiles.ts';
import { lines, measure, ranked, type Row } from '../model/series.ts';
import { inLanguage } from '../model/text.ts';
import { readingsOf } from '../model/readings.ts';
import { escaped } from '../charts/svg-context.ts';
import { drawing, legend, sentence, source, versions } from './chart.ts';

/** The chart as an SVG of its own, in one theme or following the reader's, its words and its source in the picture. */
export function svgTwin(chart: ChartSource, theme?: Theme): Response {
	const title = inLanguage(chart.view.title, original);
	const said = `<title id="t">${escaped(`${title} ${sentence(chart, original)}`)}</title>`;
	return new Response(svgFile(inFrame(chart), said, theme), {
		headers: { 'content-type': 'image/svg+xml' },
	});
}

/** The chart as a PNG, twice as dense as its size. */
export function pngTwin(chart: ChartSource, theme: Theme = 'light'): Response {
	const drawn = inFrame(chart);
	const body = new Uint8Array(kept({ drawn, theme }, () => png(drawn, theme)));
	return new Response(body, { headers: { 'content-type': 'image/png' } });
}

function inFrame(chart: ChartSource): Drawing {
	return framed(drawing(chart, original), {
		title: inLanguage(chart.view.title, original),
		finding: sentence(chart, original),
		legend: legend(chart, original),
		source: source(chart, original),
		versions: versions(chart).join(', '),
		from: `${voice(original)('site.name')} · ${chart.id}`,
	});
}

/** One observation a row: every run of every subject drawn, in the unit shown. */
export function csvTwin(chart: ChartSource): Response {
	const head = [
		'chart',
		'subject',
		'solution',
		'version',
		'along',
		'run',
		'value',
		'unit',
		'basis',
	];
	const rows = observations(chart).flatMap(({ row, along, unit }) =>
		row.runs.map((value, run) => [
			chart.id,
			row.subject.label,
			row.subject.solution,
			row.subject.version ?? '',
			along ?? '',
			run + 1,
			value ?? '',
			unit,
			row.basis.join(' '),
		]),
	);
	return new Response(csv([head, ...rows]), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
}

/** The chart's figures with everything needed to read and cite them. */
export function jsonTwin(chart: ChartSource): Response {
	const { benchmark, view, id } = chart;
	const body = {
		id,
		title: inLanguage(view.title, original),
		finding: sentence(chart, original),
		...measured(chart),
		source: benchmark.source,
		caveats: benchmark.caveats.map((caveat) => inLanguage(caveat, original)),
		observations: observations(chart).map(({ row, along, place }) => ({
			subject: row.id,
			label: row.subject.label,
			solution: row.subject.solution,
			...(row.subject.version && { version: row.subject.version }),
			...(along !== undefined && { [place]: along }),
			runs: row.runs,
			median: row.spread.median,
			range: row.range,
			basis: row.basis,
			...(row.censored && { censored: row.censored }),
		})),
	};
	return new Response(JSON.stringify(body, null, '\t'), {
		headers: { 'content-type': 'application/json' },
	});
}

/** What is measured: once, or once an axis. */
function measured({ benchmark, view }: ChartSource) {
	const said = readingsOf(view).map((reading) => {
		const { unit, better } = measure(benchmark, reading);
		return { name: inLanguage(reading.title, original), unit, better };
	});
	if (view.kind === 'scatter') return { axes: { x: said[0], y: said[1] } };
	return { unit: said[0]?.unit, better: said[0]?.better };
}

/** A row that is drawn, its unit, and what tells it from the others of its subject: under which name. */
interface Observation {
	row: Row;
	unit: string;
	place: 'x' | 'axis' | 'part';
	along?: number | string;
}

function observations({ benchmark, view }: ChartSource): Observation[] {
	const units = readingsOf(view).map((reading) => measure(benchmark, reading).unit);
	const [unit = '', second = ''] = units;
	switch (view.kind) {
		case 'ranked':
			return ranked(benchmark, view).map((row) => ({ row, unit, place: 'x' }));
		case 'grouped':
			return blocks(benchmark, view).flatMap(({ name, rows }) =>
				rows.map((row) => ({
					row,
					unit,
					place: 'part' as const,
					along: inLanguage(name, original),
				})),
			);
		case 'line':
			return lines(benchmark, view).flatMap(({ points }) =>
				points.map(({ row, x }) => ({ row, unit, place: 'x' as const, along: x })),
			);
		case 'percentiles':
			return percentiles(benchmark, view).flatMap(({ points }) =>
				points.map(({ row, x }) => ({ row, unit, place: 'x' as const, along: x })),
			);
		case 'scatter': {
			const [x, y] = [view.x, view.y].map(({ name }) => inLanguage(name, original));
			return marksOf(benchmark, view).flatMap((mark) => [
				{ row: mark.x, unit, place: 'axis' as const, along: x ?? '' },
				{ row: mark.y, unit: second, place: 'axis' as const, along: y ?? '' },
			]);
		}
	}
}
