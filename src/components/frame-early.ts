/** What a page may say to the frame that it holds. */
interface Heard {
	type?: string;
	theme?: string;
}

/**
 * What a frame does before it is painted, without asking for a file: takes its theme and language
 * from its address, and tells whoever holds it how tall it is. It stands in the page as text, its
 * hash in the CSP, so it works in an opaque origin; hence it names nothing outside itself.
 */
function early() {
	const root = document.documentElement;
	const asked = new URLSearchParams(location.search);

	function wear(theme: unknown) {
		if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
		else if (theme === 'auto') delete root.dataset['theme'];
	}

	/** The same chart in the language asked for, where it exists: `zh-CN` and `zh` are `zh-cn`. */
	function translate() {
		const wanted = asked.get('lang')?.toLowerCase();
		const others = Array.from(document.querySelectorAll<HTMLLinkElement>('link[hreflang]'));
		const here = root.lang.toLowerCase();
		if (!wanted || wanted === here || wanted === here.split('-')[0]) return;
		const other = others.find(({ hreflang }) => {
			const tag = hreflang.toLowerCase();
			return tag === wanted || tag.split('-')[0] === wanted;
		});
		const path = other?.dataset['path'];
		if (path) location.replace(path + location.search + location.hash);
	}

	let told = 0;

	/** In the dialects of this site, WordPress, Medium and AMP. */
	function tell() {
		const box = document.querySelector('.frame > div')?.getBoundingClientRect();
		const height = box ? Math.ceil(box.bottom + scrollY + box.top + scrollY) : 0;
		if (!height || height === told) return;
		told = height;
		const secret = new URLSearchParams(location.hash.slice(2)).get('secret');
		const say = (message: unknown) => parent.postMessage(message, '*');
		say({ type: 'cni-atlas:height', height });
		if (secret) say({ message: 'height', value: height, secret });
		say(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
		say({ sentinel: 'amp', type: 'embed-size', height });
	}

	wear(asked.get('theme'));
	translate();
	if (parent === window) return;
	addEventListener('message', ({ source, data }: MessageEvent<Heard | null>) => {
		if (source !== parent) return;
		if (data?.type === 'cni-atlas:theme') wear(data.theme);
		if (data?.type === 'cni-atlas:hello') {
			told = 0;
			tell();
		}
	});
	// A frame out of sight is not observed until it comes near; by then it should have its room.
	addEventListener('load', tell);
	addEventListener('DOMContentLoaded', () => {
		const sheet = document.querySelector('.frame > div');
		if (sheet) new ResizeObserver(tell).observe(sheet);
	});
}

/** The text of `early`, to stand in a frame's head. */
export const earlyFrame = `(${early.toString()})()`.replaceAll(/\n\s*/g, '\n');
