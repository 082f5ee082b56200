import type { APIRoute } from 'astro';
import { bundle } from '../../bundle.ts';

const scripts: Record<string, string> = {
	frame: 'src/components/frame-elements.ts',
	live: 'src/charts/live.ts',
	sound: 'src/charts/sound.ts',
};

export const getStaticPaths = () => Object.keys(scripts).map((script) => ({ params: { script } }));

/** The scripts of a frame, which work in an opaque origin. */
export const GET: APIRoute = async ({ params }) =>
	new Response(await bundle(scripts[String(params['script'])] ?? ''), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
