import { expect, test } from '@playwright/test';

test('the theme is kept, and painted before the page is', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/en/');
	const button = page.getByRole('button', { name: /^Theme/ });
	await expect(button).toHaveAccessibleName('Theme: as the system');
	await button.click();
	await button.click();
	await expect(button).toHaveAccessibleName('Theme: dark');
	await page.goto('/en/flannel/vxlan/', { waitUntil: 'commit' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(paper).toBe('rgb(16, 20, 25)');
});

test('the language switch stays on the page', async ({ page }) => {
	await page.goto('/en/guide/reading-a-benchmark/');
	await page.locator('.languages').getByRole('link', { name: '简体中文' }).click();
	await expect(page).toHaveURL(/\/zh-cn\/guide\/reading-a-benchmark\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	await expect(page.locator('.notice')).toHaveCount(0);
});

test('a page without a translation is English, and says so in the language of the reader', async ({
	page,
}) => {
	await page.goto('/zh-cn/flannel/vxlan/');
	await expect(page.locator('.notice')).toContainText('尚未翻译');
	await expect(page.locator('article')).toHaveAttribute('lang', 'en');
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
		'href',
		/\/en\/flannel\/vxlan\/$/,
	);
});

for (const [language, words, address] of [
	['en', 'onlink', '/en/flannel/vxlan/'],
	['zh-cn', '单流', '/zh-cn/guide/reading-a-benchmark/'],
] as const) {
	test(`search finds "${words}" in ${language}, by keyboard alone`, async ({ page }) => {
		await page.goto(`/${language}/`);
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.type(words);
		await expect(page.locator(`dialog a[href*="${address}"]`).first()).toBeVisible();
		for (const link of await page.locator('dialog li a').all())
			expect(await link.getAttribute('href')).toContain(`/${language}/`);
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('dialog li a').first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL(new RegExp(`/${language}/$`));
	});
}

test('a search without an answer says so as text', async ({ page }) => {
	await page.goto('/en/');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.keyboard.type('<b>qqxyzzy');
	await expect(page.locator('dialog [role=status]')).toContainText('<b>qqxyzzy');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('the table of contents follows the reader', async ({ page }) => {
	await page.setViewportSize({ width: 1400, height: 900 });
	await page.goto('/en/flannel/vxlan/');
	const link = page.locator('nav.contents a').nth(3);
	await link.click();
	await expect(link).toHaveAttribute('aria-current', 'true');
});

test('the skip link leads past the navigation', async ({ page }) => {
	await page.goto('/en/flannel/vxlan/');
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
});

test('the section shows its articles and marks the one being read', async ({ page }) => {
	await page.goto('/en/flannel/vxlan/');
	await expect(page.locator('nav.section [aria-current=page]')).toHaveText('VXLAN');
});

test('previous and next lead through the sections in order', async ({ page }) => {
	await page.goto('/en/guide/reading-a-benchmark/');
	await page.locator('nav.beside .next').click();
	await expect(page).toHaveURL(/\/en\/flannel\/vxlan\/$/);
	await expect(page.locator('nav.beside .previous')).toHaveAttribute(
		'href',
		'/en/guide/reading-a-benchmark/',
	);
});

test('on a phone the menu opens without script', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 360, height: 700 },
		...(baseURL && { baseURL }),
	});
	const page = await context.newPage();
	await page.goto('/en/flannel/vxlan/');
	await page.locator('.menu > summary').click();
	await page.locator('.menu').getByRole('link', { name: 'Calico' }).click();
	await expect(page).toHaveURL(/\/en\/calico\/$/);
	await context.close();
});

test('a block of code copies what is typed, without prompts', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/flannel/vxlan/');
	const block = page
		.locator('.code-block', { has: page.locator('pre[data-language=console]') })
		.first();
	await block.hover();
	await block.getByRole('button', { name: 'Copy' }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).not.toBe('');
	expect(copied).not.toMatch(/^[$#] /m);
	await expect(block.getByRole('button', { name: 'Copied' })).toBeVisible();
});

test('an address that is not there leads home', async ({ page }) => {
	const answer = await page.goto('/en/nowhere/');
	expect(answer?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('No page here');
	await page.getByRole('link', { name: 'Home page' }).click();
	await expect(page).toHaveURL(/\/en\/$/);
});
