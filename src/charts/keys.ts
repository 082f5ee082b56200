import type { Point, Speech, Walk } from './points.ts';
import { step } from './steps.ts';

/** As much of a living chart as keys need. */
export interface Walked {
	/** Its points; nothing while another form of it is on show. */
	walk(): Walk | undefined;
	/** Shows a point with its tip, or none. */
	show(point?: Point): void;
}

/**
 * Makes an element the one stop of a chart: arrows, Home and End move over its points, Escape leaves
 * them, and each is said by a polite voice. The element keeps its focus when a chart is drawn anew.
 */
export function keyed(host: HTMLElement, charts: readonly Walked[], speech: Speech) {
	const { words } = speech;
	const label = host.querySelector('svg')?.getAttribute('aria-label') ?? '';
	const hint = spoken(host, words.hint);
	const voice = spoken(host, '');
	hint.id = `hint-${(count += 1)}`;
	hint.hidden = true;
	voice.setAttribute('aria-live', 'polite');
	const attributes = {
		role: 'application',
		'aria-label': label,
		'aria-roledescription': words.role,
		'aria-describedby': hint.id,
	};
	for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
	let at: number | undefined;

	function leave() {
		if (at === undefined) return;
		at = undefined;
		voice.textContent = '';
		for (const chart of charts) chart.show();
	}

	function pressed(event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		if (event.key === 'Escape') leave();
		const chart = charts.find((one) => one.walk());
		const walk = chart?.walk();
		if (!chart || !walk) return;
		const next = step(walk, at, event.key);
		if (next === undefined) return;
		event.preventDefault();
		at = next;
		chart.show(walk.points[next]);
		voice.textContent = walk.points[next]?.said ?? '';
	}

	host.addEventListener('keydown', pressed);
	host.addEventListener('blur', leave);
	return {
		/** Lets the voice of the chart say something else. */
		say(text: string) {
			voice.textContent = text;
		},
		destroy() {
			host.removeEventListener('keydown', pressed);
			host.removeEventListener('blur', leave);
			for (const name of Object.keys(attributes)) host.removeAttribute(name);
			hint.remove();
			voice.remove();
		},
	};
}

let count = 0;

/** A text for whoever hears the page. */
function spoken(host: HTMLElement, text: string) {
	const element = document.createElement('p');
	element.className = 'spoken';
	element.textContent = text;
	host.append(element);
	return element;
}
