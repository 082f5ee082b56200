import { expect, test } from '@playwright/test';
import { readToTheEnd, watch } from './pages.ts';

// A second build, under https://example.org/atlas/, served by the second server of playwright.config.ts.
const site = 'http://localhost:4398/atlas';

test('below a sub-path pages find their styles, links, charts and search', async ({ page }) => {
	const { expectQuiet } = watch(page);
	await page.goto(`${site}/en/`);
	await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
	await page.locator('.prose a[href*="/flannel/vxlan/"]').first().click();
	await expect(page).toHaveURL(`${site}/en/flannel/vxlan/`);
	await readToTheEnd(page);
	await expect(page.locator('.picture.wide canvas').first()).toBeVisible();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('onlink');
	await expect(page.locator('dialog li a').first()).toHaveAttribute('href', /^\/atlas\/en\//);
	expectQuiet();
});

test('no link leaves the sub-path by mistake', async ({ page }) => {
	for (const address of ['/', '/en/', '/zh-cn/', '/en/guide/', '/en/calico/bgp/']) {
		await page.goto(`${site}${address}`);
		const strays = await page.evaluate(() =>
			[...document.querySelectorAll('[href], [src]')]
				.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
				.filter((target) => target.startsWith('/') && !target.startsWith('/atlas/')),
		);
		expect(strays).toEqual([]);
	}
});

test('addresses that leave the site name the site they were built for', async ({ page }) => {
	await page.goto(`${site}/zh-cn/`);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
		'href',
		'https://example.org/atlas/zh-cn/',
	);
	await expect(page.locator('link[hreflang=en]')).toHaveAttribute(
		'href',
		'https://example.org/atlas/en/',
	);
});

test('a page can be edited where its source lives', async ({ page }) => {
	await page.goto(`${site}/en/flannel/vxlan/`);
	await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
		'href',
		'https://example.org/source/edit/main/content/en/flannel/vxlan.mdx',
	);
});
