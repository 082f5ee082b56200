import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './model/article.ts';
import { benchmarkSchema } from './model/benchmark.ts';
import { claimSchema } from './model/claim.ts';
import { datedMatrixSchema } from './model/dated-matrix.ts';
import { featureSchema } from './model/feature.ts';
import { leadSchema } from './model/lead.ts';
import { releasesSchema } from './model/releases.ts';
import { solutionSchema } from './model/solution.ts';

/** A file's path below its folder, without its ending, is its id: nothing is renamed on the way. */
const asWritten = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

const json = (folder: string) =>
	glob({ base: `./data/${folder}`, pattern: '*.json', generateId: asWritten });

export const collections = {
	articles: defineCollection({
		loader: glob({ base: './content', pattern: '**/*.mdx', generateId: asWritten }),
		schema: articleSchema,
	}),
	benchmarks: defineCollection({ loader: json('benchmarks'), schema: benchmarkSchema }),
	solutions: defineCollection({ loader: json('solutions'), schema: solutionSchema }),
	claims: defineCollection({ loader: json('claims'), schema: claimSchema }),
	leads: defineCollection({ loader: json('leads'), schema: leadSchema }),
	releases: defineCollection({ loader: json('releases'), schema: releasesSchema }),
	matrices: defineCollection({ loader: json('matrices'), schema: datedMatrixSchema }),
	features: defineCollection({ loader: json('features'), schema: featureSchema }),
};
