import type { APIRoute } from 'astro';
import { bundle } from '../bundle.ts';

const scripts: Record<string, string> = {
	embed: 'src/hosts/embed.ts',
	'cni-chart': 'src/hosts/chart-element.ts',
};

export const getStaticPaths = () => Object.keys(scripts).map((host) => ({ params: { host } }));

/** The scripts that other sites may load. */
export const GET: APIRoute = async ({ params }) =>
	new Response(await bundle(scripts[String(params['host'])] ?? ''), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
