import type { Sound } from '../charts/listen.ts';
import type { Speech } from '../charts/points.ts';

/** What draws a living chart over its picture: src/charts/live.ts, however a page gets it. */
export type Live = Pick<typeof import('../charts/live.ts'), 'enliven' | 'keyed' | 'listened'>;

/** A reader who moves, touches, types or scrolls; until then the picture is all there is to see. */
const present = new Promise<void>((resolve) => {
	const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'];
	const seen = () => {
		for (const sign of signs) removeEventListener(sign, seen);
		resolve();
	};
	for (const sign of signs) addEventListener(sign, seen, { passive: true });
});

/**
 * Turns the picture of a chart into a living one when it comes near: the same configuration, drawn
 * by Chart.js over the SVG, in the same box, so that nothing moves. Chart.js is loaded only then.
 */
abstract class ChartElement extends HTMLElement {
	abstract live(): Promise<Live>;
	abstract sound(): Promise<Sound>;
	#near?: IntersectionObserver;
	#resized?: ResizeObserver;
	#charts: ReturnType<Live['enliven']>[] = [];
	#keys?: ReturnType<Live['keyed']>;
	#listening?: ReturnType<Live['listened']>;
	#themes?: MutationObserver;
	#dark = matchMedia('(prefers-color-scheme: dark)');
	#repaint = () => this.#charts.forEach((chart) => chart.repaint());

	async connectedCallback() {
		await present;
		if (!this.isConnected) return;
		this.tabIndex = 0;
		this.#near = new IntersectionObserver(
			(entries) => {
				if (entries.some((entry) => entry.isIntersecting)) void this.#awake();
			},
			{ rootMargin: '200px' },
		);
		this.#near.observe(this);
	}

	disconnectedCallback() {
		this.#near?.disconnect();
		this.#resized?.disconnect();
		this.#themes?.disconnect();
		this.#dark.removeEventListener('change', this.#repaint);
		this.#listening?.destroy();
		this.#keys?.destroy();
		this.#charts.forEach((chart) => chart.destroy());
		this.#charts = [];
	}

	async #awake() {
		this.#near?.disconnect();
		const { enliven, keyed, listened } = await this.live();
		if (!this.isConnected) return;
		const speech = JSON.parse(this.dataset['speech'] ?? '') as Speech;
		for (const picture of this.querySelectorAll<HTMLElement>('.picture')) {
			await new Promise((next) => setTimeout(next));
			if (this.isConnected) this.#charts.push(enliven(picture, speech));
		}
		if (!this.isConnected) return;
		const { say } = (this.#keys = keyed(this, this.#charts, speech));
		const button = this.closest('figure')?.querySelector<HTMLButtonElement>('.listen');
		const sound = () => this.sound();
		if (button) this.#listening = listened(button, this.#charts, { sound, say });
		this.#themes = new MutationObserver(this.#repaint);
		this.#themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
		this.#dark.addEventListener('change', this.#repaint);
		this.#resized = new ResizeObserver(this.#repaint);
		this.#resized.observe(this);
	}
}

/** Defines `<cni-chart>` on a page that gets what lives and what sounds in its own way, when it is wanted. */
export function defineChart(live: () => Promise<Live>, sound: () => Promise<Sound>) {
	customElements.define(
		'cni-chart',
		class extends ChartElement {
			live = live;
			sound = sound;
		},
	);
}
