import { defineChart } from './chart-element.ts';

/** Where this script came from: what it loads later lies beside it. */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** A frame's origin is opaque, so no module can be fetched: a classic script brings what it exports. */
function brought<Exports>(name: string): Promise<Exports> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = here.replace('/frame.js', `/${name}.js`);
		script.onload = () => {
			const { cniAtlas } = globalThis as unknown as { cniAtlas?: Exports };
			if (cniAtlas) resolve(cniAtlas);
			else reject(new Error(`${script.src} exports nothing.`));
		};
		script.onerror = () => reject(new Error(`${script.src} could not be loaded.`));
		document.head.append(script);
	});
}

defineChart(
	() => brought('live'),
	() => brought('sound'),
);
