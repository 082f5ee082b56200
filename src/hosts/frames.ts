/** The messages between a frame and the page that holds it. */
export interface Told {
	type?: unknown;
	height?: unknown;
}

/** A frame that asks for more than this is not one of ours. */
const tallest = 20_000;

/** Gives a frame the height that it tells of, and tells it the page's colour scheme. */
export function attend(frame: HTMLIFrameElement, { type, height }: Told) {
	if (type !== 'cni-atlas:height' || typeof height !== 'number') return;
	if (height > 0 && height <= tallest) frame.style.height = `${height}px`;
	dress(frame);
}

/** A page that says how it looks is followed; one that does not leaves the frame to the reader's system. */
export function dress(frame: HTMLIFrameElement) {
	if (/[?&]theme=(light|dark)/.test(frame.src)) return;
	const scheme = getComputedStyle(frame).colorScheme;
	const theme = scheme === 'dark' || scheme === 'light' ? scheme : 'auto';
	frame.contentWindow?.postMessage({ type: 'cni-atlas:theme', theme }, '*');
}

/** Calls back when the page may have changed its theme: by an attribute of its root or body, as all do. */
export function whenDressed(change: () => void) {
	const observer = new MutationObserver(change);
	for (const element of [document.documentElement, document.body])
		observer.observe(element, { attributes: true });
	return observer;
}
