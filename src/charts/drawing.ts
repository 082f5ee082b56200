/**
 * A chart as a value: a Chart.js configuration that survives being written to a file. It holds no
 * function, and every colour is the name of a token, `var(--teal)`.
 */
export interface Drawing {
	width: number;
	height: number;
	config: ChartConfig;
}

/** The part of Chart.js' configuration that is drawn with here, without its callbacks. */
export interface ChartConfig {
	type: 'bar' | 'line';
	data: { labels?: string[]; datasets: Record<string, unknown>[] };
	options: Record<string, unknown> & { plugins: { strata: Strata } & Record<string, unknown> };
}

/** What Chart.js does not draw by itself; see strata.ts. */
export interface Strata {
	/** Every run, range and value of a bar, in the order of the bars; nothing where a heading stands. */
	rows?: ({ label: string; runs: number[]; min: number; max: number; value: string } | null)[];
	/** The name of each block of bars, at its place among the rows. */
	headings?: { place: number; text: string }[];
	/** The ties, each the places of its rows, drawn as brackets. */
	ties?: number[][];
	/** Upright across bars, or level, on the y axis. */
	ceiling?: { value: number; label: string; axis?: 'y' };
	/** The names of lines, each at the end of its own. */
	ends?: LineEnd[];
	/** What stands below the x axis, where its numbers would say nothing. */
	ticks?: { value: number; label: string }[];
	/** The marks of a scatter with what lies behind each: its ranges and its runs. */
	marks?: ScatterMark[];
	/** The marks that no other beats on both axes, from the best on x to the best on y. */
	frontier?: { points: { x: number; y: number }[]; label: string };
	/** The corner of a scatter where both axes are best. */
	better?: { x: 'left' | 'right'; y: 'top' | 'bottom'; text: string };
	/** The range of each point of each line, by the line's dataset. */
	ranges?: { dataset: number; x: number; min: number; max: number }[];
	/** Where a bar's name stands: on the axis, or above it where the page is narrow. */
	names: 'beside' | 'above';
	/** Words around a picture that leaves the page. */
	frame?: { above: FrameLine[]; below: FrameLine[] };
	/** What the marks are drawn in. */
	colours: typeof colours;
	/** What a tooltip says, by dataset and point. */
	tips: string[][];
	/** The head of a tooltip and its figure, where the plain value would not do. */
	said?: { title: string; value: string }[][];
}

export interface LineEnd {
	text: string;
	x: number;
	y: number;
	/** The line, whose mark is repeated beside a name that stands off its end. */
	dataset: number;
}

export interface ScatterMark {
	label: string;
	colour: string;
	x: { median: number; min: number; max: number };
	y: { median: number; min: number; max: number };
	runs: { x: number; y: number }[];
}

export interface FrameLine {
	text: string;
	size: number;
	bold?: boolean;
	quiet?: boolean;
}

/** What a drawing needs of the page around it: its language, its room, its words. */
export interface Frame {
	language: string;
	narrow: boolean;
	/** Solutions drawn in full colour, the others grey; all of them when it is empty. */
	focus: readonly string[];
	/** The colour token of a solution. */
	colour: (solution: string) => string;
	/** The words in a picture, as the language writes them. */
	words: {
		ceiling: string;
		frontier: string;
		/** The x axis of percentiles, and its far end. */
		percentile: string;
		slowest: string;
		/** "better", with an arrow to the corner. */
		better: (corner: { x: 'left' | 'right'; y: 'top' | 'bottom' }) => string;
		unit: (unit: string) => string;
		run: (values: string[]) => string;
	};
}

export const colours = {
	ink: 'var(--ink)',
	soft: 'var(--soft)',
	rule: 'var(--rule)',
	paper: 'var(--paper)',
};

/** Chart.js' options that every kind shares. */
export function sharedOptions(language: string) {
	return {
		animation: false,
		responsive: false,
		maintainAspectRatio: false,
		devicePixelRatio: 1,
		locale: language,
		color: colours.ink,
	};
}

/** Letters of an axis' title that a narrow page has room for. */
const most = 40;

/** An axis, quiet and from zero where it can be. */
export function axis(title: string) {
	const text = title.length > most ? `${title.slice(0, most - 1)}…` : title;
	return {
		title: { display: true, text, color: colours.soft, padding: 4 },
		ticks: {
			color: colours.soft,
			maxRotation: 0,
			autoSkipPadding: 14,
			maxTicksLimit: 7,
			format: { maximumSignificantDigits: 6 },
		},
		grid: { color: colours.rule, tickLength: 4 },
		border: { display: false },
	};
}

/** A lane for each tie, the first that is free beside all of its rows. */
export function lanesOf(ties: readonly number[][]): number[] {
	const ends: number[] = [];
	return ties.map((tie) => {
		const free = ends.findIndex((end) => end < Math.min(...tie));
		const lane = free === -1 ? ends.length : free;
		ends[lane] = Math.max(...tie);
		return lane;
	});
}

/** A system's own colour; grey where others are in focus. */
export function toned({ focus, colour }: Frame, solution: string): string {
	return focus.length === 0 || focus.includes(solution) ? colour(solution) : 'var(--grey)';
}

/** As exact as a picture can show; the files beside it hold every digit. */
export function drawable(value: number): number {
	return Number(value.toPrecision(5));
}
