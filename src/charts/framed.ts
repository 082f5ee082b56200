import type { Drawing, FrameLine } from './drawing.ts';
import { broken } from './lines.ts';

/** What a picture must not lose when it is passed on without its page. */
export interface Words {
	title: string;
	finding: string;
	/** What the marks mean, and which way is better. */
	legend: string;
	source: string;
	versions: string;
	/** Where it comes from: the site and the chart's name. */
	from: string;
}

const margin = 12;

/** A drawing with its words around it, and with room for them. */
export function framed(drawing: Drawing, words: Words): Drawing {
	const room = drawing.width - 2 * margin;
	const above = [
		...wrapped(words.title, { size: 17, bold: true }, room),
		...wrapped(words.finding, { size: 13 }, room),
		...wrapped(words.legend, { size: 11, quiet: true }, room),
	];
	const below = [words.source, words.versions, words.from].flatMap((text) =>
		wrapped(text, { size: 11, quiet: true }, room),
	);
	const height = [...above, ...below].reduce(
		(sum, { size }) => sum + size * 1.4,
		drawing.height + 20,
	);
	const config = structuredClone(drawing.config);
	const { layout } = config.options as { layout?: { padding?: object } };
	config.options['layout'] = { padding: { ...layout?.padding, left: margin } };
	config.options.plugins.strata.frame = { above, below };
	return { ...drawing, config, height: Math.ceil(height) };
}

/** So many lines a text may take: enough for any of ours, and an end for what has none. */
const most = 5;

/** A text in lines that fit, by the mean width of sans-serif letters; Han ones are wider. */
function wrapped(text: string, style: Omit<FrameLine, 'text'>, room: number): FrameLine[] {
	const letter = style.size * (style.bold ? 0.6 : 0.55);
	const fits = (line: string) => {
		const wide = line.match(/[\u2e80-\uffef]/g)?.length ?? 0;
		return (line.length - wide) * letter + wide * style.size <= room;
	};
	return broken(text, fits, most).map((line) => ({ text: line, ...style }));
}
