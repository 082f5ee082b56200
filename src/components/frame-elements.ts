import { defineChart, type Live } from './chart-element.ts';

/** Where this script came from: the living chart lies beside it. */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** A frame's origin is opaque, so no module can be fetched: a classic script brings Chart.js. */
function live(): Promise<Live> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = here.replace('/frame.js', '/live.js');
		script.onload = () => {
			const { cniAtlas } = globalThis as unknown as { cniAtlas?: Live };
			if (cniAtlas) resolve(cniAtlas);
			else reject(new Error(`${script.src} holds no chart.`));
		};
		script.onerror = () => reject(new Error(`${script.src} could not be loaded.`));
		document.head.append(script);
	});
}

defineChart(live);
