import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Writes the search index of the built pages, one a language, loaded only when a reader searches. */
export function searchable(): AstroIntegration {
	return {
		name: 'searchable',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const { index, errors } = await createIndex({});
				if (!index) throw new Error(`Search could not start: ${errors.join(' ')}`);
				const { page_count: pages } = await index.addDirectory({ path: folder });
				await index.writeFiles({ outputPath: `${folder}pagefind` });
				await close();
				logger.info(`${pages} pages can be searched`);
			},
		},
	};
}
