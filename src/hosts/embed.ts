/** For a page that holds frames of this site: each gets the height that it needs, and the page's theme. */
import { attend, dress, whenDressed, type Told } from './frames.ts';

const script =
	document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const ours = new URL('embed/', script).href;
const frames = () =>
	Array.from(document.querySelectorAll('iframe')).filter(({ src }) => src.startsWith(ours));

addEventListener('message', ({ source, data }: MessageEvent<Told | null>) => {
	const frame = frames().find(({ contentWindow }) => contentWindow === source);
	if (frame && data) attend(frame, data);
});
const start = () => {
	whenDressed(() => frames().forEach(dress));
	for (const { contentWindow } of frames())
		contentWindow?.postMessage({ type: 'cni-atlas:hello' }, '*');
};
if (document.body) start();
else addEventListener('DOMContentLoaded', start);
