// @ts-check
import mdx from '@astrojs/mdx';
import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { checked } from './src/cli/checked.ts';
import { searchable } from './src/cli/searchable.ts';
import { highlighting } from './src/vocabulary/highlighting.ts';
import { rehypePage } from './src/vocabulary/rehype-page.ts';

const { env } = process;
const base = env['BASE_PATH'] ?? '/';
const forge = env['GITHUB_REPOSITORY'] && `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}`;
const repository = env['REPOSITORY_URL'] ?? forge ?? '';

export default defineConfig({
	site: env['SITE_URL'] ?? 'http://localhost:4321',
	base,
	trailingSlash: 'ignore',
	integrations: [checked(), mdx({ optimize: true }), sitemap(), searchable()],
	markdown: {
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [[remarkGfm, { singleTilde: false }]],
			rehypePlugins: [rehypeHeadingIds, [rehypePage, { base }]],
		}),
		shikiConfig: highlighting,
	},
	build: { inlineStylesheets: 'never', concurrency: 2 },
	devToolbar: { enabled: false },
	vite: {
		build: { assetsInlineLimit: 0 },
		define: {
			'import.meta.env.REPOSITORY_URL': JSON.stringify(repository),
		},
	},
});
