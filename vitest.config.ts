import { getViteConfig } from 'astro/config';

export default getViteConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/site/**'],
		css: true,
		testTimeout: 30_000,
	},
} as object);
