import { readdirSync, readFileSync } from 'node:fs';
import type { Sample } from '../src/model/benchmark.ts';
import type { UnitName } from '../src/model/unit.ts';

/** A figure as its source has it: all runs, or the first and the last of very many. */
export type Pin = Pick<Sample, 'subject' | 'metric' | 'at' | 'error' | 'censored'> & {
	unit: UnitName;
} & ({ runs: Sample['runs'] } | { of: number; first: Sample['runs']; last: Sample['runs'] });

/**
 * Figures read in their sources by eye and typed, so that no conversion can change them unseen:
 * tests/pinned/<study>.json, each with the part of the source that was read.
 */
export const pinned: Map<string, Pin[]> = new Map(
	readdirSync('tests/pinned').map((file) => {
		const text = readFileSync(`tests/pinned/${file}`, 'utf8');
		const { figures } = JSON.parse(text) as { read: string; figures: Pin[] };
		return [file.replace('.json', ''), figures];
	}),
);
