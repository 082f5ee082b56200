import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses, kinds, readToTheEnd, watch } from './pages.ts';

for (const address of addresses) {
	test(`axe finds nothing on ${address}, light or dark`, async ({ page }) => {
		test.setTimeout(120_000);
		const { expectQuiet } = watch(page);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(address);
		expect(await found(new AxeBuilder({ page }))).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await found(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
		expectQuiet();
	});
}

async function found(builder: AxeBuilder) {
	const { violations } = await builder.analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

for (const address of kinds) {
	test(`${address} fits 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(address);
		await readToTheEnd(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});

	test(`${address} says the same without script`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			...(baseURL && { baseURL }),
		});
		const page = await context.newPage();
		await page.goto(address);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('h1')).toBeVisible();
		for (const picture of await page.locator('.picture.wide svg').all())
			await expect(picture).toBeVisible();
		for (const waiting of await page.locator('cni-search button, cni-theme button').all())
			await expect(waiting).toBeHidden();
		await context.close();
	});

	test(`${address} does not move while it is read`, async ({ page }) => {
		await page.addInitScript(() => {
			const seen = { shift: 0 };
			Object.assign(window, { seen });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					seen.shift += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(address);
		await readToTheEnd(page);
		expect(
			await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift),
		).toBe(0);
	});
}

test('every link and file that a page names is there', async ({ request }) => {
	test.setTimeout(120_000);
	const targets = new Map<string, string>();
	for (const address of addresses) {
		const html = readFileSync(`dist${address}index.html`, 'utf8');
		for (const [, link = ''] of html.matchAll(/\s(?:href|src|bundle)="([^"]+)"/g)) {
			const { origin, pathname } = new URL(link, `http://here${address}`);
			if (origin === 'http://here') targets.set(pathname, address);
		}
	}
	expect(targets.size).toBeGreaterThan(addresses.length);
	const missing: string[] = [];
	for (const [path, from] of targets) {
		if (path.endsWith('/pagefind/')) continue;
		if (!(await request.head(path)).ok()) missing.push(`${path}, from ${from}`);
	}
	expect(missing).toEqual([]);
});

test('a heading is reached by its anchor, below the bar', async ({ page }) => {
	await page.goto('/en/flannel/vxlan/');
	const heading = page.locator('h2 a.anchor').nth(1);
	const hash = await heading.getAttribute('href');
	await page.goto(`/en/flannel/vxlan/${hash}`);
	const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
	const bar = await page
		.locator('header.site')
		.evaluate((element) => element.getBoundingClientRect().bottom);
	expect(top).toBeGreaterThanOrEqual(bar);
});

test('printed, an article is its text and its pictures', async ({ page }) => {
	await page.goto('/en/flannel/vxlan/');
	await readToTheEnd(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('nav.section')).toBeHidden();
	await expect(page.locator('header.site')).toBeHidden();
	await expect(page.locator('.picture.wide svg').first()).toBeVisible();
	await expect(page.locator('.picture.wide canvas').first()).toBeHidden();
});
