import type { APIRoute } from 'astro';
import { pngTwin } from '../../../components/twins.ts';
import { allCharts, findChart } from '../../../content.ts';

export const getStaticPaths = () =>
	allCharts().map(({ benchmarkId: benchmark, viewId: view }) => ({ params: { benchmark, view } }));

export const GET: APIRoute = ({ params }) =>
	pngTwin(findChart(`${params['benchmark']}/${params['view']}`));
