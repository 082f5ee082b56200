/** `<cni-chart chart="study/view">` for pages that allow scripts: a frame that sizes and dresses itself. */
import { attend, dress, whenDressed, type Told } from './frames.ts';

const script =
	document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** What a frame takes from its address; each is an attribute of the element. */
const settings = ['theme', 'lang', 'series', 'baseline', 'scale', 'sort'];

class ChartFrame extends HTMLElement {
	static observedAttributes = ['chart', 'title', ...settings];
	#root = this.attachShadow({ mode: 'open' });
	#frame = document.createElement('iframe');
	#watch: MutationObserver | undefined;

	connectedCallback() {
		this.#frame.setAttribute('loading', 'lazy');
		this.#frame.setAttribute(
			'sandbox',
			'allow-scripts allow-popups allow-downloads allow-top-navigation-by-user-activation',
		);
		Object.assign(this.#frame.style, { width: '100%', height: '640px', border: '0' });
		this.style.display ||= 'block';
		this.#root.append(this.#frame);
		this.#watch = whenDressed(() => dress(this.#frame));
		addEventListener('message', this.#hear);
		this.#load();
	}

	disconnectedCallback() {
		this.#watch?.disconnect();
		removeEventListener('message', this.#hear);
	}

	attributeChangedCallback() {
		if (this.isConnected) this.#load();
	}

	#hear = ({ source, data }: MessageEvent<Told | null>) => {
		if (source === this.#frame.contentWindow && data) attend(this.#frame, data);
	};

	/** A name cannot lead the frame elsewhere: what is no name is a chart that is not there. */
	#load() {
		const name = this.getAttribute('chart') ?? '';
		const id = /^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(name) ? name : 'unknown';
		const address = new URL(`embed/${id}/`, script);
		for (const name of settings) {
			const value = this.getAttribute(name);
			if (value !== null) address.searchParams.set(name, value);
		}
		this.#frame.title = this.title || `CNI Atlas: ${id}`;
		if (this.#frame.src !== address.href) this.#frame.src = address.href;
	}
}

if (!customElements.get('cni-chart')) customElements.define('cni-chart', ChartFrame);
