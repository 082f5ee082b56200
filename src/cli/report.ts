import type { Problem } from '../model/problem.ts';

/** Problems as lines that an editor's terminal can follow. */
export function report(problems: readonly Problem[]): string {
	if (problems.length === 0) return 'content/ and data/: nothing to mend.';
	const lines = problems.map(
		({ file, line, column, rule, message, hint }) =>
			`${file}:${line}:${column}  ${message} [${rule}]\n    ${hint}`,
	);
	const files = new Set(problems.map(({ file }) => file)).size;
	return `${lines.join('\n')}\n${problems.length} to mend in ${files} ${files === 1 ? 'file' : 'files'}.`;
}
