import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Aside from './Aside.astro';
import Chart from './Chart.astro';
import Diagram from './Diagram.astro';
import Door from './Door.astro';
import Doors from './Doors.astro';
import Source from './Source.astro';
import Stack from './Stack.astro';
import Steps from './Steps.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import type { Word } from './words.ts';

/** The component of every word; words.ts says which props each takes. */
export const vocabulary: Record<Word, AstroComponentFactory> = {
	Aside,
	Chart,
	Diagram,
	Door,
	Doors,
	Source,
	Stack,
	Steps,
	Tab,
	Tabs,
};
