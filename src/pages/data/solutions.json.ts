import type { APIRoute } from 'astro';
import { allFeatures, allSolutions } from '../../content.ts';

/** Every system with its answers, and the questions that they answer. */
export const GET: APIRoute = () => {
	const body = {
		solutions: withIds(allSolutions()),
		features: withIds(allFeatures()),
	};
	return new Response(JSON.stringify(body, null, '\t'), {
		headers: { 'content-type': 'application/json' },
	});
};

function withIds(all: ReadonlyMap<string, { $schema: string }>) {
	return [...all].map(([id, { $schema: _, ...rest }]) => ({ id, ...rest }));
}
