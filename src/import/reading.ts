import type { Metric } from '../model/benchmark.ts';
import type { Text } from '../model/text.ts';
import type { Place } from '../model/view.ts';

/** Where something stands, as `file:line:column`; found only when somebody must look. */
export type Where = () => string;

/** A file that a tool wrote, as text. */
export interface Source {
	name: string;
	text: string;
	/** Other files of the same run, by name, where a tool writes several. */
	beside?: Readonly<Record<string, string>>;
}

/** What a file does not say and every reading needs to know. */
export interface Setting {
	/** Between what: "pod to pod", "pod to service", "host to host", "same host". */
	path: string;
	/** What carried the data, where not even that is said: "TCP". */
	protocol?: string;
}

/** One number of one run; null where the tool ran and had none. */
export interface Figure {
	/** The id of its metric. */
	id: string;
	metric: Metric;
	value: number | null;
	/** What the run has instead of a value, for "Run 2 has …": "no figures of the server node". */
	why?: string;
}

/** What one run of one test gave. */
export interface Run {
	/** Whose, where the file says: its name there. */
	subject?: string;
	/** Runs of the same test, subject and place are runs of each other. */
	test: string;
	/** Which run, where the file says. */
	run?: number;
	at?: Place;
	figures: Figure[];
	/** Where in which file it stands, for whoever must look. */
	from: Where;
}

/** What files say of the machines and the day. */
export interface Facts {
	kernel?: string;
	cpu?: string;
	/** Inside a pod. */
	podMtu?: string;
	orchestrator?: string;
	date?: string;
}

/** Everything a file says. */
export interface Reading {
	tool: { name: string; version?: string };
	runs: Run[];
	facts?: Facts;
	/** What its parameters are, by the names that runs have in `at`. */
	parameters?: Record<string, { name: Text; unit?: string }>;
	/** Why there is one figure and not its runs, where the tool keeps only a mean. */
	runsNote?: string;
	/** What a reader of these figures must know. */
	caveats?: string[];
}
