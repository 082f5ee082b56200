import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

test.describe.configure({ mode: 'parallel' });

for (const address of kinds) {
	test(`${address} is shown by a card where its address is shared`, async ({ request }) => {
		const page = await (await request.get(address, { maxRedirects: 0 })).text();
		const meta = (name: string) =>
			new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1] ?? '';
		expect(meta('twitter:card')).toBe('summary_large_image');
		expect(meta('og:image:alt')).not.toBe('');
		const image = await request.get(new URL(meta('og:image')).pathname);
		expect(image.status()).toBe(200);
		expect(image.headers()['content-type']).toBe('image/png');
		const file = await image.body();
		expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([
			Number(meta('og:image:width')),
			Number(meta('og:image:height')),
		]);
	});
}

test('articles, studies and charts each have a card of their own', async ({ request }) => {
	const cards = await Promise.all(
		[
			'/en/flannel/vxlan/',
			'/en/benchmarks/infrabuilder-2024-01/',
			'/embed/infrabuilder-2024-01/tcp-one-stream/',
			'/en/compare/',
		].map(async (address) => {
			const page = await (await request.get(address)).text();
			return /property="og:image" content="[^"]*(\/cards\/[^"]*)"/.exec(page)?.[1];
		}),
	);
	expect(cards).toEqual([
		'/cards/en/flannel/vxlan.png',
		'/cards/en/benchmarks/infrabuilder-2024-01.png',
		'/cards/embed/infrabuilder-2024-01/tcp-one-stream.png',
		'/cards/en/home.png',
	]);
});
