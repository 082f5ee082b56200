import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
} from 'chart.js';
import { strata } from './strata.ts';

/** The parts of Chart.js that the kinds of chart are drawn with, and no other. */
export function register() {
	Chart.defaults.font.family = 'monospace';
	Chart.register(
		BarController,
		BarElement,
		CategoryScale,
		Legend,
		LinearScale,
		LineController,
		LineElement,
		LogarithmicScale,
		PointElement,
		strata,
	);
}
