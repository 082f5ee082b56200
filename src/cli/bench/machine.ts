import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What a measurement was taken on, without which its numbers say little. */
export interface Machine {
	date: string;
	cpu: string;
	cores: number;
	/** In GB. */
	memory: number;
	/** Processes that wanted to run at the same time, over the minute before; 0 where it is not known. */
	load: number;
	node: string;
	chromium?: string;
}

/** This machine, now. */
export function machine(): Machine {
	return {
		date: new Date().toISOString().slice(0, 10),
		cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
		cores: availableParallelism(),
		memory: Math.round(totalmem() / 2 ** 30),
		load: loadavg()[0] ?? 0,
		node: process.versions.node,
	};
}

/** A machine in words. */
export function named({ date, cpu, cores, memory, load, node, chromium }: Machine): string {
	const browser = chromium ? `, Chromium ${chromium}` : '';
	const busy = load > cores / 2 ? ', so busy that times are too long' : '';
	return [
		`${date}: ${cpu}, ${cores} cores, ${memory} GB, Node ${node}${browser}.`,
		`Load before the first measurement: ${load.toFixed(1)}${busy}.`,
	].join('\n');
}
