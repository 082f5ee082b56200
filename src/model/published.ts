import { z } from 'astro/zod';

const chartSchema = z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/, {
	error: 'A chart is named <study>/<view>.',
});
const hashSchema = z.string().regex(/^[0-9a-f]{8}$/, {
	error: 'A hash is eight hexadecimal digits.',
});

/** What was published and must stay where it is: data/published.json, written by the check. */
export const publishedSchema = z.strictObject({
	$schema: z.string(),
	/** Every chart with the hashes of the numbers it has shown, the first one first. */
	charts: z.record(chartSchema, z.array(hashSchema).min(1)),
	/** Charts that now have another name, by the one they had. */
	moved: z.record(chartSchema, chartSchema).optional(),
});
export type Published = z.output<typeof publishedSchema>;

/** The name a published chart goes by today; nothing when it is gone. */
export function nameNow(
	{ moved = {} }: Pick<Published, 'moved'>,
	id: string,
	there: { has: (id: string) => boolean },
): string | undefined {
	const seen = new Set<string>();
	let name: string | undefined = id;
	while (name !== undefined && !there.has(name)) {
		if (seen.has(name)) return undefined;
		seen.add(name);
		name = moved[name];
	}
	return name;
}

/** The file that keeps a chart's numbers of old. */
export function frozenFile(id: string, hash: string): string {
	return `data/frozen/${id}.${hash}.json`;
}

/** A promise to whoever embedded a chart that would be broken. */
export type Broken =
	/** With the chart that shows its numbers now, if one does. */
	| { kind: 'gone'; id: string; as?: string }
	| { kind: 'changed'; id: string; from: string; to: string }
	| { kind: 'lost'; id: string; hash: string };

/** The promises that a site of these charts, each with the hash of its numbers, would break. */
export function broken(
	published: Published,
	charts: Map<string, string>,
	kept: { has: (file: string) => boolean },
): Broken[] {
	return Object.entries(published.charts).flatMap(([id, hashes]): Broken[] => {
		const now = charts.get(nameNow(published, id, charts) ?? '');
		const lost = hashes
			.filter((hash) => hash !== now && !kept.has(frozenFile(id, hash)))
			.map((hash) => ({ kind: 'lost' as const, id, hash }));
		if (now === undefined) {
			const as = [...charts].find(([, hash]) => hashes.includes(hash))?.[0];
			return [{ kind: 'gone', id, ...(as !== undefined && { as }) }, ...lost];
		}
		const from = hashes.at(-1) ?? '';
		return hashes.includes(now) ? lost : [{ kind: 'changed', id, from, to: now }, ...lost];
	});
}
