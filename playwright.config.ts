import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';

const own = existsSync(chromium.executablePath());

export default defineConfig({
	testDir: 'tests/site',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	reporter: process.env['CI'] ? 'dot' : 'line',
	use: {
		baseURL: 'http://localhost:4399',
		launchOptions: {
			...(own ? {} : { executablePath: '/usr/bin/chromium' }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: [
		{
			command: 'node tests/site/serve.ts dist 4399',
			url: 'http://localhost:4399/en/',
			reuseExistingServer: false,
		},
		{
			command:
				'astro build --outDir .cache/below && node tests/site/serve.ts .cache/below 4398 /atlas',
			url: 'http://localhost:4398/atlas/en/',
			timeout: 300_000,
			reuseExistingServer: false,
			env: {
				SITE_URL: 'https://example.org',
				BASE_PATH: '/atlas',
				REPOSITORY_URL: 'https://example.org/source',
			},
		},
	],
});
