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
	webServer: {
		command: 'astro preview --port 4399',
		url: 'http://localhost:4399/en/',
		reuseExistingServer: false,
	},
});
