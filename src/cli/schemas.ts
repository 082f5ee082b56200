import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { articleSchema } from '../model/article.ts';
import { benchmarkSchema } from '../model/benchmark.ts';
import { claimSchema } from '../model/claim.ts';
import { datedMatrixSchema } from '../model/dated-matrix.ts';
import { featureSchema } from '../model/feature.ts';
import { leadSchema } from '../model/lead.ts';
import type { Problem } from '../model/problem.ts';
import { releasesSchema } from '../model/releases.ts';
import { solutionSchema } from '../model/solution.ts';

const schemas = {
	article: articleSchema,
	benchmark: benchmarkSchema,
	claim: claimSchema,
	feature: featureSchema,
	lead: leadSchema,
	releases: releasesSchema,
	matrix: datedMatrixSchema,
	solution: solutionSchema,
};

/** The JSON Schemas that editors check data/ with, as files of public/schemas. */
function files(): [string, string][] {
	return Object.entries(schemas).map(([name, schema]) => [
		`public/schemas/${name}.json`,
		`${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, '\t')}\n`,
	]);
}

/** Writes the JSON Schemas anew from the schemas of src/model. */
export function writeSchemas(top: string) {
	mkdirSync(join(top, 'public/schemas'), { recursive: true });
	for (const [file, text] of files()) writeFileSync(join(top, file), text);
}

/** The JSON Schemas that no longer say what src/model says. */
export function outdatedSchemas(top: string): Problem[] {
	return files()
		.filter(
			([file, text]) =>
				!existsSync(join(top, file)) || readFileSync(join(top, file), 'utf8') !== text,
		)
		.map(([file]) => ({
			file,
			line: 1,
			column: 1,
			rule: 'schemas-current',
			message: 'This JSON Schema is not what src/model says.',
			hint: 'Run npm run check -- --fix.',
		}));
}
