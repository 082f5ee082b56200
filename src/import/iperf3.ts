import { z } from 'astro/zod';
import { documentsIn, placeIn, shaped, whereIn, type Found } from './json.ts';
import { documentSchema, type Document } from './iperf3-document.ts';
import { figuresOf, trafficsOf } from './iperf3-figures.ts';
import { testId } from './metric.ts';
import { sharing } from './sharing.ts';
import type { Facts, Reading, Run, Setting, Source } from './reading.ts';
import { Unreadable } from './unreadable.ts';

/** Reads what `iperf3 -J` or `--json-stream` printed, one run or several, bare or inside a wrapper. */
export function readIperf3(source: Source, { path }: Setting): Reading {
	const runs: Run[] = [];
	const shared = sharing();
	let first: Document['start'] | undefined;
	for (const found of iperf3In(source)) {
		const document = finished(found);
		first ??= document.start;
		for (const traffic of trafficsOf(document, path)) {
			const figures = figuresOf(document, traffic).map(shared);
			runs.push({ test: testId(traffic), figures, from: whereIn(found, ['end']) });
		}
	}
	if (!first)
		throw new Unreadable(source.name, {
			wrong: 'it holds no finished test of iperf3',
			mend: 'repeat the run and keep all that iperf3 -J prints',
		});
	return {
		tool: { name: 'iperf3', version: first.version.replace(/^iperf /, '') },
		runs,
		facts: factsOf(first),
	};
}

const eventSchema = z.object({
	event: z.enum(['start', 'interval', 'end', 'error', 'server_output_text', 'server_output_json']),
	data: z.unknown(),
});
const coreSchema = z.object({ start: z.object({ version: z.string() }), end: z.unknown() });
const wrapperSchema = z.record(z.string(), z.unknown());
const errorSchema = z.object({ error: z.string() });

/** The key under which a wrapper keeps the document; nothing when it is not one. */
function coreOf(value: unknown): string[] | undefined {
	if (coreSchema.safeParse(value).success) return [];
	const wrapper = wrapperSchema.safeParse(value);
	if (!wrapper.success) return undefined;
	const key = Object.keys(wrapper.data).find(
		(name) => coreSchema.safeParse(wrapper.data[name]).success,
	);
	return key === undefined ? undefined : [key];
}

/** The documents of a file: out of their wrappers, and put together from lines of events. */
export function* iperf3In(source: Source): Generator<Found> {
	const streamed = hasEvents(source);
	let start: unknown;
	for (const found of documentsIn(source)) {
		const event = streamed ? eventSchema.safeParse(found.value).data : undefined;
		if (event?.event === 'start') start = event.data;
		if (event?.event === 'error') refuse(found, String(event.data));
		if (event?.event === 'end') yield { ...found, value: { start, end: event.data } };
		if (!streamed) yield outOfWrapper(found);
	}
}

function hasEvents(source: Source): boolean {
	if (!/"event"\s*:/.test(source.text)) return false;
	for (const { value } of documentsIn(source))
		if (eventSchema.safeParse(value).success) return true;
	return false;
}

function outOfWrapper(found: Found): Found {
	const [key] = coreOf(found.value) ?? [];
	if (key === undefined) return found;
	return { ...found, value: wrapperSchema.parse(found.value)[key] };
}

/** Why a document holds no result; nothing when it does. */
export function failureOf({ value }: Found): string | undefined {
	return errorSchema.safeParse(value).data?.error;
}

/** A document with its result. */
export function finished(found: Found): Document {
	const failure = failureOf(found);
	if (failure !== undefined) refuse(found, failure);
	return shaped(found, documentSchema);
}

function refuse(found: Found, error: string): never {
	throw new Unreadable(placeIn(found, ['error']), {
		wrong: `iperf3 stopped with an error instead of a result, "${error}"`,
		mend: 'leave this run out, or repeat it',
	});
}

function factsOf({ system_info: system, timestamp }: Document['start']): Facts {
	const kernel = /^Linux \S+ (\S+)/.exec(system ?? '')?.[1];
	const date = timestamp && new Date(timestamp.timesecs * 1000).toISOString().slice(0, 10);
	return { ...(kernel && { kernel }), ...(date && { date }) };
}
