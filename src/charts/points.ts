import { figure } from '../model/figure.ts';
import { overlap, type Range } from '../model/statistics.ts';
import type { ChartConfig } from './drawing.ts';

/** What a configuration leaves open and a voice must know: src/components/speech.ts writes it. */
export interface Speech {
	better: 'higher' | 'lower' | 'neither';
	/** The label of the baseline, which takes no place among the others. */
	apart?: string;
	/** What stands behind a value of the x axis of lines, and the names that some values have. */
	along?: { unit: string; labels: Record<string, string> };
	words: Record<SpokenWord, string>;
}

export type SpokenWord =
	| 'role'
	| 'hint'
	| 'point'
	| 'at'
	| 'range'
	| 'one'
	| 'among'
	| 'tie'
	| 'ties'
	| 'frontier'
	| 'then';

/** A point of a chart: where Chart.js has it, what it stands for, and what is said of it. */
export interface Point {
	dataset: number;
	index: number;
	name: string;
	/** In the chart's units; a bar's x is its place. */
	x: number;
	y: number;
	said: string;
}

/** The points of a chart in reading order, and what an arrow moves along. */
export interface Walk {
	form: 'bars' | 'lines' | 'marks';
	/** Whether values are drawn on a logarithmic axis. */
	log: boolean;
	points: Point[];
}

/** A point before it is put into words. */
interface Found extends Omit<Point, 'said'> {
	value: string;
	at?: string;
	/** Where its runs lie; nothing where a single figure is all there is. */
	range: Range | undefined;
	/** With whom it is compared: the same block of bars, the same value of x. */
	among: unknown;
	/** Whether the two cannot be told apart. */
	tied: (other: Found) => boolean;
	best?: boolean;
}

/** The points of a picture's configuration, in reading order, with what is said of each. */
export function walk(config: ChartConfig, speech: Speech): Walk {
	const form = formOf(config);
	const found = { bars, lines, marks }[form](config, speech);
	return {
		form,
		log: scale(config, form === 'bars' ? 'x' : 'y').type === 'logarithmic',
		points: found.map((point) => {
			const { dataset, index, name, x, y } = point;
			return { dataset, index, name, x, y, said: sentence(point, found, config, speech) };
		}),
	};
}

function formOf({ type, options }: ChartConfig): Walk['form'] {
	if (type === 'bar') return 'bars';
	return options.plugins.strata.marks ? 'marks' : 'lines';
}

function scale({ options }: ChartConfig, name: 'x' | 'y') {
	const scales = options['scales'] as Record<string, { type?: string; title?: { text: string } }>;
	return scales[name] ?? {};
}

/** A heading among bars is a row that holds nothing; it parts those that are compared. */
function bars(config: ChartConfig): Found[] {
	const { rows = [], ties = [] } = config.options.plugins.strata;
	const unit = scale(config, 'x').title?.text ?? '';
	const values = config.data.datasets[0]?.['data'] as number[];
	let block = 0;
	return rows.flatMap((row, index) => {
		if (!row) block += 1;
		if (!row) return [];
		const { label, min, max, runs, value } = row;
		return {
			...{ dataset: 0, index, x: index, y: values[index] ?? 0 },
			...{ name: label, value: `${value} ${unit}`, among: block },
			range: runs.length > 1 || min < max ? { min, max } : undefined,
			tied: (other: Found) => ties.some((tie) => tie.includes(index) && tie.includes(other.index)),
		};
	});
}

function lines(config: ChartConfig, { along }: Speech): Found[] {
	const { said, tips, ranges = [] } = config.options.plugins.strata;
	const language = String(config.options['locale']);
	const unit = scale(config, 'y').title?.text ?? '';
	const named = (x: number) =>
		along?.labels[x] ?? `${new Intl.NumberFormat(language).format(x)} ${along?.unit ?? ''}`.trim();
	return config.data.datasets.flatMap(({ label, data }, dataset) =>
		(data as { x: number; y: number | null }[]).flatMap(({ x, y }, index) => {
			if (y === null) return [];
			const words = said?.[dataset]?.[index];
			const drawn = ranges.find((range) => range.dataset === dataset && range.x === x);
			const range = drawn ?? (tips[dataset]?.[index] ? { min: y, max: y } : undefined);
			return {
				...{ dataset, index, x, y, range, among: x },
				name: String(label),
				at: words?.title ?? named(x),
				value: words?.value ?? `${figure(y, language)} ${unit}`,
				tied: (other: Found) => Boolean(range && other.range && overlap(range, other.range)),
			};
		}),
	);
}

function marks(config: ChartConfig): Found[] {
	const { said, frontier } = config.options.plugins.strata;
	return config.data.datasets
		.flatMap(({ label, data }, dataset) => {
			const [middle] = data as { x: number; y: number }[];
			if (!middle) return [];
			const { x, y } = middle;
			const best = frontier?.points.some((point) => point.x === x && point.y === y) ?? false;
			return {
				...{ dataset, index: 0, x, y, best, range: undefined, among: undefined },
				...{ name: String(label), value: said?.[dataset]?.[0]?.value ?? '' },
				tied: () => false,
			};
		})
		.toSorted((a, b) => a.x - b.x || a.y - b.y);
}

function sentence(point: Found, all: Found[], config: ChartConfig, speech: Speech): string {
	const { words } = speech;
	const { dataset, index, name, value, at = '', range } = point;
	// A middle dot is read out by some voices and swallowed by others.
	const tip = config.options.plugins.strata.tips[dataset]?.[index]?.replaceAll(' · ', ', ');
	const ends =
		!tip && range && range.min < range.max ? filled(words.range, shown(range, config)) : '';
	return [
		filled(at ? words.at : words.point, { name, value, at }),
		tip ?? '',
		ends,
		...(point.best ? [words.frontier] : []),
		...standing(point, all, speech),
	]
		.filter(Boolean)
		.join(words.then);
}

/**
 * Where a point stands among those it is compared with: from one after all that are clearly better,
 * to one before all that are clearly worse. Where a single figure stands among them nobody knows.
 */
function standing(point: Found, all: Found[], { better, apart, words }: Speech): string[] {
	const rivals = all.filter(
		(other) => other !== point && other.among === point.among && other.name !== apart,
	);
	const known = [point, ...rivals].every(({ range }) => range);
	if (point.name === apart || rivals.length === 0 || !known) return [];
	const tied = rivals.filter(point.tied).length;
	const ahead = rivals.filter(
		(other) => !point.tied(other) && (better === 'lower' ? other.y < point.y : other.y > point.y),
	).length;
	const place = { from: ahead + 1, to: ahead + 1 + tied, of: rivals.length + 1 };
	const ranked = filled(tied ? words.among : words.one, place);
	const ties = tied ? [filled(tied === 1 ? words.tie : words.ties, { count: tied })] : [];
	return [...(better === 'neither' ? [] : [ranked]), ...ties];
}

function shown({ min, max }: Range, { options }: ChartConfig) {
	const language = String(options['locale']);
	return { min: figure(min, language), max: figure(max, language) };
}

function filled(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
