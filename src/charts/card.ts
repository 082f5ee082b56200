import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Drawing } from './drawing.ts';
import { createCanvas, registerFonts, textFamily } from './fonts.ts';
import { broken } from './lines.ts';
import { inTheme } from './palette.ts';
import { packed, pixels } from './picture.ts';
import { printable } from './svg-context.ts';

/** What stands on the picture that a page is shown by where its address is shared. */
export interface Card {
	/** The site's name. */
	site: string;
	/** What kind of page it is, or the part of the site it stands in. */
	kicker: string;
	title: string;
	/** The finding of a chart, or what a page is about. */
	text: string;
	/** Where it is, without the scheme. */
	address: string;
	/** Without a chart, words take the whole card. */
	drawing?: Drawing;
}

export const cardSize = { width: 1200, height: 630 };

const margin = 64;
const { width, height } = cardSize;

/** A card as a PNG, on the light theme's paper. */
export function cardPng(card: Card): Buffer {
	registerFonts();
	const canvas = createCanvas(width, height);
	const ctx = canvas.getContext('2d');
	ctx.fillStyle = ink('paper');
	ctx.fillRect(0, 0, width, height);
	drawStrata(ctx);
	drawHead(ctx, card);
	if (card.drawing) drawWithChart(ctx, card, card.drawing);
	else drawWords(ctx, card, { room: width - 2 * margin, sizes: [68, 60, 52, 44], text: 30 });
	write(ctx, fitted(ctx, card.address, mono(20), width - 2 * margin), {
		font: mono(20),
		colour: ink('soft'),
		x: margin,
		y: height - 62,
	});
	return packed(canvas);
}

const layers = ['eth', 'ip', 'vxlan', 'inner-ip'];

/** The layers of the logo as the ground of the card: each outer header begins before what it carries. */
function drawStrata(ctx: SKRSContext2D) {
	for (const [place, layer] of layers.entries()) {
		ctx.fillStyle = ink(layer);
		ctx.fillRect([0, 0, 220, 440][place] ?? 0, height - 40 + place * 10, width, 8);
	}
}

function drawHead(ctx: SKRSContext2D, { site, kicker }: Card) {
	const [scale, left, top] = [1.7, margin - 3, 42];
	for (const [place, layer] of layers.entries()) {
		const x = [2, 2, 6, 10][place] ?? 2;
		ctx.fillStyle = ink(layer);
		ctx.beginPath();
		ctx.roundRect(
			left + x * scale,
			top + (3 + 5.3 * place) * scale,
			(24 - x) * scale,
			4 * scale,
			2,
		);
		ctx.fill();
	}
	const font = `bold 28px ${textFamily}`;
	write(ctx, site, { font, colour: ink('ink'), x: margin + 54, y: 75 });
	ctx.textAlign = 'right';
	write(ctx, fitted(ctx, kicker, mono(20), 760), {
		font: mono(20),
		colour: ink('soft'),
		x: width - margin,
		y: 73,
	});
	ctx.textAlign = 'left';
}

interface Room {
	room: number;
	/** Of the title, the largest first: the first in which it takes few enough lines. */
	sizes: number[];
	/** The size of the text below it. */
	text: number;
}

function drawWords(ctx: SKRSContext2D, { title, text }: Card, { room, sizes, text: size }: Room) {
	const most = room > width / 2 ? 3 : 6;
	const chosen = sizes.find((wanted) => lines(ctx, title, bold(wanted), room).length <= most);
	const large = chosen ?? sizes.at(-1) ?? size;
	const head = lines(ctx, title, bold(large), room, most);
	const top = 120;
	const below = top + head.length * large * 1.18 + size * 0.8;
	const left = Math.floor((height - 92 - below) / (size * 1.42));
	const body = left > 0 ? lines(ctx, text, plain(size), room, left) : [];
	for (const [line, words] of head.entries())
		write(ctx, words, {
			font: bold(large),
			colour: ink('ink'),
			x: margin,
			y: top + large * (0.92 + line * 1.18),
		});
	for (const [line, words] of body.entries())
		write(ctx, words, {
			font: plain(size),
			colour: ink('soft'),
			x: margin,
			y: below + size * (0.9 + line * 1.42),
		});
}

/** Words to the left, the chart to the right: as large as it can be, its letters never wider than its bars. */
function drawWithChart(ctx: SKRSContext2D, card: Card, drawing: Drawing) {
	const [left, top, wide, high] = [500, 112, width - 500 - 40, height - 112 - 90];
	drawWords(ctx, card, { room: left - margin - 32, sizes: [38, 34, 30], text: 22 });
	const line = drawing.config.type === 'line';
	const density = Math.min(1.4, high / (line ? 330 : drawing.height));
	const sized = {
		...drawing,
		width: Math.floor(wide / density),
		height: line ? Math.floor(high / density) : drawing.height,
	};
	ctx.drawImage(pixels(sized, 'light', density), left, top);
}

function lines(
	ctx: SKRSContext2D,
	text: string,
	font: string,
	room: number,
	most?: number,
): string[] {
	ctx.font = font;
	return broken(spaced(printable(text)), (line) => ctx.measureText(line).width <= room, most);
}

/** Han and Latin letters a thin space apart, as the pages set them. */
function spaced(text: string): string {
	const between =
		/(?<=\p{Script=Han})(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d%])(?=\p{Script=Han})/gu;
	return text.replace(between, '\u2009');
}

function fitted(ctx: SKRSContext2D, text: string, font: string, room: number): string {
	return lines(ctx, text, font, room, 1)[0] ?? '';
}

interface Writing {
	font: string;
	colour: string;
	x: number;
	y: number;
}

function write(ctx: SKRSContext2D, text: string, { font, colour, x, y }: Writing) {
	ctx.font = font;
	ctx.fillStyle = colour;
	ctx.fillText(text, x, y);
}

const mono = (size: number) => `${size}px monospace`;
const plain = (size: number) => `${size}px ${textFamily}`;
const bold = (size: number) => `bold ${size}px ${textFamily}`;
const ink = (token: string) => inTheme(`var(--${token})`, 'light');
