import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** Every page of the built site, by its address. */
export const addresses = readdirSync('dist', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('index.html'))
	.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
	.toSorted();

/** One page of each kind, in both languages, for checks too slow for every page. */
export const kinds = [
	'/',
	'/en/flannel/vxlan/',
	'/en/calico/bgp/',
	'/en/guide/',
	'/zh-cn/',
	'/zh-cn/guide/reading-a-benchmark/',
	'/zh-cn/flannel/vxlan/',
	'/embed/infrabuilder-2024-01/tcp-one-stream/',
	'/embed/machinezone-2016/p99-350b/',
	'/en/benchmarks/',
	'/en/benchmarks/infrabuilder-2024-01/',
	'/zh-cn/benchmarks/cmgs-2015/',
	'/en/benchmarks/claims/',
	'/en/compare/',
	'/zh-cn/compare/flannel-vs-calico/',
	'/en/solutions/flannel/',
	'/404.html',
];

/** Fails when a page asks for anything that is not its own site, or reports an error. */
export function watch(page: Page): { expectQuiet: () => void } {
	const said: string[] = [];
	page.on('request', (request) => {
		const { hostname, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') said.push(`asks ${request.url()}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error') said.push(message.text());
	});
	page.on('pageerror', (error) => said.push(error.message));
	return { expectQuiet: () => expect(said).toEqual([]) };
}

/** Scrolls to the end, so that whatever wakes near the viewport has woken. */
export async function readToTheEnd(page: Page) {
	await page.evaluate(async () => {
		for (let y = 0; y < document.body.scrollHeight; y += 500) {
			scrollTo({ top: y, behavior: 'instant' });
			await new Promise((done) => requestAnimationFrame(done));
		}
	});
	await page.waitForLoadState('networkidle');
}
