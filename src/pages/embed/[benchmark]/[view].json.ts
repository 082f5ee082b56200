import type { APIRoute } from 'astro';
import { jsonTwin } from '../../../components/twins.ts';
import { allCharts, findChart } from '../../../content.ts';

export const getStaticPaths = () =>
	allCharts().map(({ benchmarkId: benchmark, viewId: view }) => ({ params: { benchmark, view } }));

export const GET: APIRoute = ({ params }) =>
	jsonTwin(findChart(`${params['benchmark']}/${params['view']}`));
