import {
	beside,
	blockingBudget,
	budgets,
	chunkBudget,
	kilobytes,
	miss,
	shiftBudget,
} from './budgets.ts';
import type { Measured, Pages } from './pages.ts';
import { table } from './table.ts';
import type { Loaded, Type } from './visit.ts';

const types: Type[] = ['html', 'css', 'js', 'images', 'other'];

/** The first part of the report as text. */
export function pageReport({ built, measured, failures }: Pages): string {
	const text = [
		`Pages: ${built ? 'built for this' : 'dist/ as it was, newer than its sources'}.`,
		'Bytes are response bodies as sent, brotli 11, without headers, in kB of 1,000 bytes; cold cache.',
		'The icon counts as a request, except in an embed: a frame asks for none.',
		'',
		'Before a reader does anything (nobody moves, nothing comes into sight):',
		weights(measured),
		'',
		'Once charts are alive (a hand has moved, the page was scrolled to its end), in addition:',
		additions(measured),
		'',
		'Steadiness. CLS: the sum of all shifts, loading and scrolling. TBT: time above 50 ms in tasks;',
		'on load, then while scrolling. Phone: 390 px wide, processor 4 times slower.',
		steadiness(measured),
		...measured.flatMap((page) => movers(page)),
		...absent(measured),
	].join('\n');
	const missed = text.split(miss).length - 1;
	return [text, '', `${missed} missed, marked ${miss}.`, ...failures].join('\n');
}

function weights(measured: Measured[]): string {
	return table(
		['page', 'kind', ...types, 'bytes', 'requests'],
		measured.map(({ address, kind, charts, before }) => {
			const { name, bytes, requests } = budgets[kind];
			return [
				address,
				charts && kind !== 'embed' ? `${name} (${charts})` : name,
				...types.map((type) => kilobytes(weight(before.filter((one) => one.type === type)))),
				beside(weight(before), bytes, kilobytes),
				beside(before.length, requests),
			];
		}),
	);
}

function additions(measured: Measured[]): string {
	const some = measured.filter(({ later }) => later.length);
	if (some.length === 0) return 'nothing on any page.';
	return table(
		['page', 'scripts', 'rest', 'requests'],
		some.map(({ address, later }) => {
			const scripts = later.filter(({ type }) => type === 'js');
			const rest = weight(later) - weight(scripts);
			const chunk = beside(weight(scripts), chunkBudget, kilobytes);
			return [address, chunk, kilobytes(rest), String(later.length)];
		}),
	);
}

function steadiness(measured: Measured[]): string {
	const blocking = (milliseconds: number) =>
		// The budget is "under 50", not "at most".
		beside(milliseconds, blockingBudget - 1);
	return table(
		['page', 'CLS', 'TBT ms', 'scrolling', 'CLS phone', 'TBT phone ms', 'scrolling'],
		measured.map(({ address, desktop, phone }) => [
			address,
			...[desktop, phone].flatMap(({ shift, blocking: load, blockingLater }) => [
				beside(shift, shiftBudget, rounded),
				blocking(load),
				String(blockingLater),
			]),
		]),
	);
}

/** A promise that no page could be held to. */
function absent(measured: Measured[]): string[] {
	const kinds = new Set<string>(measured.map(({ kind }) => kind));
	return Object.entries(budgets)
		.filter(([kind, { bytes }]) => bytes && !kinds.has(kind))
		.map(([, { name }]) => `Not measured: ${name}. The site has no such page.`);
}

function movers({ address, desktop, phone }: Measured): string[] {
	const names = new Set([...desktop.moved, ...phone.moved]);
	return names.size ? [`Moved on ${address}: ${[...names].join(', ')}.`] : [];
}

function rounded(shift: number): string {
	return shift === 0 ? '0' : shift.toPrecision(2);
}

function weight(answers: Loaded[]): number {
	return answers.reduce((sum, { bytes }) => sum + bytes, 0);
}
