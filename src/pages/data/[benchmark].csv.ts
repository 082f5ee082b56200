import type { APIRoute } from 'astro';
import { allBenchmarks } from '../../content.ts';
import { csv } from '../../model/csv.ts';
import { tidy, tidyHead } from '../../model/tidy.ts';

export const getStaticPaths = () =>
	[...allBenchmarks().keys()].map((benchmark) => ({ params: { benchmark } }));

export const GET: APIRoute = ({ params }) => {
	const id = String(params['benchmark']);
	const study = allBenchmarks().get(id);
	if (!study) return new Response(undefined, { status: 404 });
	return new Response(csv([tidyHead(study), ...tidy(id, study)]), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
};
