import { publishedProblems, register, unregistered } from './published.ts';
import { report } from './report.ts';
import { problemsIn } from './problems.ts';
import { outdatedSchemas, writeSchemas } from './schemas.ts';

const top = process.cwd();
if (process.argv.includes('--fix')) {
	writeSchemas(top);
	register(top);
}
const problems = [...problemsIn(top), ...publishedProblems(top), ...outdatedSchemas(top)];
console.log(report(problems));
const fresh = unregistered(top);
if (fresh.length)
	console.log(
		`Not registered yet, and so not to be embedded frozen: ${fresh.join(', ')}.\n    Run npm run check -- --fix.`,
	);
process.exitCode = problems.length ? 1 : 0;
