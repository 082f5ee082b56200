import type { APIRoute } from 'astro';
import { oembed } from '../../../components/oembed.ts';
import { allCharts, findChart } from '../../../content.ts';

export const getStaticPaths = () =>
	allCharts().map(({ benchmarkId: benchmark, viewId: view }) => ({ params: { benchmark, view } }));

export const GET: APIRoute = ({ params, site }) => {
	const body = oembed(findChart(`${params['benchmark']}/${params['view']}`), site);
	return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
};
