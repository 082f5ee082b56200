/**
 * A drawing surface that writes SVG: as much of the canvas' 2D context as Chart.js uses.
 *
 * Why not the SVG canvas of @napi-rs/canvas: it resolves colours at once (here they stay
 * `var(--ink)` and follow the page's theme), places every glyph by itself and joins "fl" into one
 * (here text stays text that can be searched and selected), and needs a font file to measure with.
 * Axis text is monospace, so its width is known: 0.602 em a character, twice that for Han.
 */
export class SvgContext {
	canvas: { width: number; height: number };
	fillStyle: unknown = '#000';
	strokeStyle: unknown = '#000';
	lineWidth = 1;
	lineCap = 'butt';
	lineJoin = 'miter';
	lineDashOffset = 0;
	globalAlpha = 1;
	font = '12px monospace';
	textAlign = 'start';
	textBaseline = 'alphabetic';
	direction = 'ltr';

	#dash: number[] = [];
	#matrix = { angle: 0, x: 0, y: 0 };
	#saved: object[] = [];
	#path: string[] = [];
	#filled: { path: string[]; look: string } | undefined;
	#shapes: { attributes: string; path?: string[]; text?: string }[] = [];

	constructor(width: number, height: number) {
		this.canvas = { width, height };
	}

	/** The shapes drawn so far, as SVG elements. */
	markup(): string {
		return this.#shapes
			.map(({ attributes, path, text }) =>
				path ? `<path${attributes} d="${path.join('')}"/>` : `<text${attributes}>${text}</text>`,
			)
			.join('');
	}

	save() {
		const { fillStyle, strokeStyle, lineWidth, globalAlpha, font, textAlign, textBaseline } = this;
		const state = { fillStyle, strokeStyle, lineWidth, globalAlpha, font, textAlign, textBaseline };
		this.#saved.push({ state, dash: this.#dash, matrix: this.#matrix });
	}

	restore() {
		const saved = this.#saved.pop() as
			{ state: object; dash: number[]; matrix: Matrix } | undefined;
		if (!saved) return;
		Object.assign(this, saved.state);
		this.#dash = saved.dash;
		this.#matrix = saved.matrix;
	}

	translate(x: number, y: number) {
		const [left, top] = this.#place(x, y);
		this.#matrix = { ...this.#matrix, x: left, y: top };
	}

	rotate(angle: number) {
		this.#matrix = { ...this.#matrix, angle: this.#matrix.angle + angle };
	}

	setTransform() {
		this.#matrix = { angle: 0, x: 0, y: 0 };
	}

	resetTransform() {
		this.setTransform();
	}

	setLineDash(dash: number[]) {
		this.#dash = dash;
	}

	beginPath() {
		this.#path = [];
	}

	closePath() {
		this.#path.push('Z');
	}

	moveTo(x: number, y: number) {
		this.#path.push(`M${this.#point(x, y)}`);
	}

	lineTo(x: number, y: number) {
		const point = this.#point(x, y);
		const [left, top] = point.split(' ');
		const [before, above] = (/^[ML](\S+) (\S+)$/.exec(this.#path.at(-1) ?? '') ?? []).slice(1);
		if (this.#path.length === 0) this.#path.push(`M${point}`);
		else if (left === before && top === above) return;
		else this.#path.push(`L${point}`);
	}

	bezierCurveTo(...ends: [number, number, number, number, number, number]) {
		const [ax, ay, bx, by, x, y] = ends;
		this.#path.push(`C${this.#point(ax, ay)} ${this.#point(bx, by)} ${this.#point(x, y)}`);
	}

	rect(x: number, y: number, width: number, height: number) {
		this.moveTo(x, y);
		this.lineTo(x + width, y);
		this.lineTo(x + width, y + height);
		this.lineTo(x, y + height);
		this.closePath();
	}

	arc(x: number, y: number, radius: number, from: number, to: number, back = false) {
		const turn = Math.abs(to - from);
		const r = round(radius);
		if (turn >= 2 * Math.PI - 1e-6) {
			this.moveTo(x - radius, y);
			this.#path.push(
				`a${r} ${r} 0 1 1 ${round(2 * radius)} 0a${r} ${r} 0 1 1 ${round(-2 * radius)} 0`,
			);
			return;
		}
		this.lineTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
		if (r === 0) return;
		const end = this.#point(x + radius * Math.cos(to), y + radius * Math.sin(to));
		this.#path.push(`A${r} ${r} 0 ${turn > Math.PI ? 1 : 0} ${back ? 0 : 1} ${end}`);
	}

	fill() {
		this.#filled = { path: this.#path, look: `fill="${colour(this.fillStyle)}"` };
		this.#draw(this.#path, ` ${this.#filled.look}`);
	}

	stroke() {
		const dash = this.#dash.length ? ` stroke-dasharray="${this.#dash.join(' ')}"` : '';
		const width = this.lineWidth === 1 ? '' : ` stroke-width="${round(this.lineWidth)}"`;
		const fill = this.#unfill() ?? 'fill="none"';
		this.#draw(this.#path, ` ${fill} stroke="${colour(this.strokeStyle)}"${width}${dash}`);
	}

	fillRect(x: number, y: number, width: number, height: number) {
		this.beginPath();
		this.rect(x, y, width, height);
		this.fill();
	}

	strokeRect(x: number, y: number, width: number, height: number) {
		this.beginPath();
		this.rect(x, y, width, height);
		this.stroke();
	}

	/** Nothing is drawn outside the chart's area here: bars start at zero and scales hold every point. */
	clip() {}

	clearRect() {}

	measureText(text: string) {
		const { size } = parsed(this.font);
		const wide = text.match(/[\u2e80-\uffef]/g)?.length ?? 0;
		return {
			width: (text.length + wide) * 0.602 * size,
			actualBoundingBoxAscent: size * 0.76,
			actualBoundingBoxDescent: size * 0.24,
			fontBoundingBoxAscent: size * 0.93,
			fontBoundingBoxDescent: size * 0.24,
		};
	}

	fillText(text: string, x: number, y: number) {
		if (text === '') return;
		const { size, weight, family } = parsed(this.font);
		const shift = { top: 0.8, hanging: 0.8, middle: 0.36, bottom: -0.2 }[this.textBaseline] ?? 0;
		const { angle } = this.#matrix;
		const [left, top] = this.#place(x, y + shift * size);
		const anchor = { center: 'middle', right: 'end', end: 'end' }[this.textAlign];
		const attributes = [
			` x="${round(left)}" y="${round(top)}" fill="${colour(this.fillStyle)}"`,
			anchor ? ` text-anchor="${anchor}"` : '',
			size === 12 ? '' : ` font-size="${round(size)}"`,
			weight ? ` font-weight="${weight}"` : '',
			family === 'monospace' ? '' : ` font-family="${family}"`,
			angle
				? ` transform="rotate(${round((angle * 180) / Math.PI)} ${round(left)} ${round(top)})"`
				: '',
		];
		this.#shapes.push({ attributes: attributes.join(''), text: escaped(text) });
	}

	/** What is filled and then stroked is one element: its fill, taken back; nothing when it was not. */
	#unfill(): string | undefined {
		const filled = this.#filled;
		const last = this.#shapes.at(-1)?.path;
		this.#filled = undefined;
		if (filled?.path !== this.#path || !last || this.globalAlpha < 1) return undefined;
		last.splice(-filled.path.length);
		if (last.length === 0) this.#shapes.pop();
		return filled.look;
	}

	/** Shapes of one look that follow each other become one element. */
	#draw(path: string[], look: string) {
		const attributes = this.globalAlpha < 1 ? `${look} opacity="${this.globalAlpha}"` : look;
		const last = this.#shapes.at(-1);
		if (path.length === 0) return;
		if (last?.path && last.attributes === attributes) last.path.push(...path);
		else this.#shapes.push({ attributes, path: [...path] });
	}

	#place(x: number, y: number): [number, number] {
		const { angle, x: left, y: top } = this.#matrix;
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		return [left + x * cos - y * sin, top + x * sin + y * cos];
	}

	#point(x: number, y: number): string {
		const [left, top] = this.#place(x, y);
		return `${round(left)} ${round(top)}`;
	}
}

interface Matrix {
	angle: number;
	x: number;
	y: number;
}

function parsed(font: string) {
	const match = /(bold |normal )?\s*([\d.]+)px (.+)/.exec(font);
	return {
		size: Number(match?.[2] ?? 12),
		weight: font.startsWith('bold') ? 'bold' : '',
		family: match?.[3] ?? 'monospace',
	};
}

/** To half a pixel: finer does not show, and costs bytes on every page. */
function round(value: number): number {
	return Math.round(value * 2) / 2;
}

function colour(style: unknown): string {
	return escaped(String(style));
}

/** Text as it may stand in an element or a quoted attribute. */
export function escaped(text: string): string {
	return printable(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/**
 * Text without what cannot be shown: control characters have no form in XML, and those that turn
 * the direction of writing would turn the words beside them as well.
 */
export function printable(text: string): string {
	return text.replace(
		/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu,
		'\ufffd',
	);
}
