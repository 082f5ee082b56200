import type { Walked } from './keys.ts';

/** What plays a chart: src/charts/sound.ts, however a page gets it. */
export type Sound = Pick<typeof import('./sound.ts'), 'play'>;

/**
 * Brings the button that plays a chart to life. The code that plays is loaded with the first press;
 * a second one stops, as Escape does. Who wants less motion hears the points without seeing them move.
 */
export function listened(
	button: HTMLButtonElement,
	charts: readonly Walked[],
	{ sound, say }: { sound: () => Promise<Sound>; say: (text: string) => void },
) {
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	const figure = button.closest('figure') ?? button;
	let stop: (() => void) | undefined;

	function quiet() {
		stop?.();
		stop = undefined;
		button.setAttribute('aria-pressed', 'false');
		say('');
		for (const chart of charts) chart.show();
	}

	async function pressed() {
		if (stop) return quiet();
		let stopped = false;
		stop = () => (stopped = true);
		button.setAttribute('aria-pressed', 'true');
		const { play } = await sound();
		const chart = charts.find((one) => one.walk());
		const walk = chart?.walk();
		if (stopped) return;
		if (!walk) return quiet();
		stop = play(walk, {
			tone: ({ point }) => still.matches || chart?.show(point),
			line: say,
			ended: quiet,
		});
	}

	function escaped({ key }: KeyboardEvent) {
		if (key === 'Escape' && stop) quiet();
	}

	const press = () => void pressed();
	button.addEventListener('click', press);
	figure.addEventListener('keydown', escaped as EventListener);
	button.setAttribute('aria-pressed', 'false');
	button.disabled = false;
	return {
		destroy() {
			if (stop) quiet();
			button.disabled = true;
			button.removeEventListener('click', press);
			figure.removeEventListener('keydown', escaped as EventListener);
		},
	};
}
