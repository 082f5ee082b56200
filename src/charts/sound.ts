import type { Walk } from './points.ts';
import { tones, type Tone } from './tones.ts';

/** What goes with a tone: the point it stands for, and a line's name before its first. */
export interface Heard {
	tone(tone: Tone): void;
	line(name: string): void;
	/** All was played; not called when it was stopped. */
	ended(): void;
}

const length = 0.2;

/** Plays the points of a chart; returns what stops it. */
export function play(walk: Walk, heard: Heard): () => void {
	const context = new AudioContext();
	const all = tones(walk);
	const timers = all.flatMap((tone) => {
		const { at, begins } = tone;
		sounded(context, tone);
		const named = begins && setTimeout(() => heard.line(begins), 1000 * Math.max(0, at - 1));
		return [...(named ? [named] : []), setTimeout(() => heard.tone(tone), 1000 * at)];
	});
	const end = 1000 * ((all.at(-1)?.at ?? 0) + length);
	function stop() {
		timers.forEach(clearTimeout);
		void context.close();
	}
	timers.push(
		setTimeout(() => {
			stop();
			heard.ended();
		}, end),
	);
	return stop;
}

/** A soft tone that neither clicks as it begins nor as it ends. */
function sounded(context: AudioContext, { at, hertz, pan }: Tone) {
	const [from, to] = [context.currentTime + at, context.currentTime + at + length];
	const source = new OscillatorNode(context, { type: 'triangle', frequency: hertz });
	const gain = new GainNode(context, { gain: 0 });
	gain.gain.setValueAtTime(0, from);
	gain.gain.linearRampToValueAtTime(0.25, from + 0.02);
	gain.gain.linearRampToValueAtTime(0, to);
	source.connect(gain).connect(new StereoPannerNode(context, { pan })).connect(context.destination);
	source.start(from);
	source.stop(to);
}
