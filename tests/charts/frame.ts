import type { Frame } from '../../src/charts/index.ts';
import { words } from './words.ts';

/** A wide English page around a picture, its words as plain as they can be. */
export const frame: Frame = {
	language: 'en',
	narrow: false,
	focus: [],
	colour: () => 'var(--grey)',
	words,
};
