import type { APIRoute } from 'astro';
import { allBenchmarks } from '../../content.ts';

export const getStaticPaths = () =>
	[...allBenchmarks()].map(([benchmark, study]) => ({ params: { benchmark }, props: { study } }));

export const GET: APIRoute = ({ props }) =>
	new Response(JSON.stringify(props['study'], null, '\t'), {
		headers: { 'content-type': 'application/json' },
	});
