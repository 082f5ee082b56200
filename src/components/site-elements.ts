import { defineChart } from './chart-element.ts';
import './copy-buttons.ts';
import './contents-element.ts';
import './search-element.ts';
import './tabs-element.ts';
import './theme-element.ts';

defineChart(
	() => import('../charts/live.ts'),
	() => import('../charts/sound.ts'),
);
