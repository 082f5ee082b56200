import type { AstroIntegration } from 'astro';
import { problemsIn } from './problems.ts';
import { publishedProblems } from './published.ts';
import { report } from './report.ts';

/** Stops a build before it starts when content/ or data/ has something to mend. */
export function checked(): AstroIntegration {
	return {
		name: 'checked',
		hooks: {
			'astro:build:start': () => {
				const top = process.cwd();
				const problems = [...problemsIn(top), ...publishedProblems(top)];
				if (problems.length) throw new Error(report(problems));
			},
		},
	};
}
