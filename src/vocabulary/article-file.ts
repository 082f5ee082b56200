import type { Node } from 'mdast';
import type { Problem } from '../model/problem.ts';

/** An article as it lies on disk. */
export interface Source {
	/** From the project's top: `content/en/flannel/vxlan.mdx`. */
	file: string;
	text: string;
}

/** What articles can point at. */
export interface Surroundings {
	charts: readonly string[];
	solutions: readonly string[];
	/** Every file below content/, from the project's top. */
	files: readonly string[];
	/** Addresses that are served and are not articles: `/embed/…/`. */
	addresses: readonly string[];
	languages: readonly string[];
}

/** Says what is wrong at a node. */
export type Report = (rule: string, message: string, hint: string) => Problem;

/** A way to say what is wrong at a node of an article. */
export function reporter({ file }: Source, node: Node): Report {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return (rule, message, hint) => ({ file, line, column, rule, message, hint });
}
