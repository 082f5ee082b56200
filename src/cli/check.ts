import { report } from './report.ts';
import { problemsIn } from './problems.ts';
import { outdatedSchemas, writeSchemas } from './schemas.ts';

const top = process.cwd();
if (process.argv.includes('--fix')) writeSchemas(top);
const problems = [...problemsIn(top), ...outdatedSchemas(top)];
console.log(report(problems));
process.exitCode = problems.length ? 1 : 0;
