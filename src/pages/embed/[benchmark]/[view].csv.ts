import type { APIRoute } from 'astro';
import { csvTwin } from '../../../components/twins.ts';
import { allCharts, findChart } from '../../../content.ts';

export const getStaticPaths = () =>
	allCharts().map(({ benchmarkId: benchmark, viewId: view }) => ({ params: { benchmark, view } }));

export const GET: APIRoute = ({ params }) =>
	csvTwin(findChart(`${params['benchmark']}/${params['view']}`));
