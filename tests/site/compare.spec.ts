import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const status = 'cni-compare [role="status"]';

test('the page stays light', () => {
	for (const language of ['en', 'zh-cn']) {
		const html = readFileSync(`dist/${language}/compare/index.html`);
		expect(brotliCompressSync(html).length).toBeLessThan(60_000);
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the matrix is whole, its evidence opens, and every shared chart is there', async ({
		page,
	}) => {
		await page.goto('/en/compare/?systems=flannel,calico&group=policy');
		await expect(page.locator('#matrix [data-row]:visible')).toHaveCount(29);
		await expect(page.locator('#matrix thead th:visible')).toHaveCount(15);
		await expect(page.locator('cni-compare')).toBeHidden();
		const cell = page.locator('[data-row="l7-policy"] [data-system="calico"]');
		await cell.locator('summary').click();
		await expect(cell.locator('a').first()).toBeVisible();
		const study = page.locator('#together > details').last();
		await study.locator('summary').click();
		await expect(study.locator('.figures').first()).toBeVisible();
	});
});

test('systems, a group and differences are chosen in the address', async ({ page }) => {
	await page.goto('/en/compare/?systems=flannel,calico,nobody&group=policy');
	await expect(page.locator('#matrix thead th:visible')).toHaveText([
		'Question',
		'Calico',
		'flannel',
	]);
	await expect(page.locator('#matrix tbody:visible')).toHaveCount(1);
	await expect(page.locator(status)).toContainText('left out: nobody');
	await expect(page.locator('#matrix [data-row]:visible')).toHaveCount(5);
	await page.getByLabel('only differences').check();
	await expect(page).toHaveURL('/en/compare/?systems=calico,flannel&group=policy&differ=1');
	await expect(page.locator(status)).not.toContainText('nobody');
	await page.reload();
	await expect(page.getByLabel('only differences')).toBeChecked();
	await expect(page.getByLabel('flannel', { exact: true })).toBeChecked();
	await page.goBack();
	await expect(page.getByLabel('only differences')).not.toBeChecked();
	await page.goForward();
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page.locator('#matrix [data-row]:visible')).toHaveCount(29);
	await expect(page).toHaveURL('/en/compare/');
});

test('a group that is not offered is left out, and said to be', async ({ page }) => {
	await page.goto('/zh-cn/compare/?group=colour');
	await expect(page.locator(status)).toContainText('colour');
	await expect(page.locator('#matrix [data-row]:visible')).toHaveCount(29);
});

test('only differences leaves the rows in which the chosen disagree', async ({ page }) => {
	await page.goto('/en/compare/?systems=ipvlan,macvlan&group=policy&differ=1');
	// neither has any policy of its own
	await expect(page.locator('#matrix [data-row]:visible')).toHaveCount(0);
	await page.goto('/en/compare/?systems=flannel,calico&group=data-path&differ=1');
	const rows = page.locator('#matrix [data-row]:visible');
	await expect(rows.filter({ hasText: 'BGP peering' })).toHaveCount(1);
	await expect(rows.filter({ hasText: 'eBPF data path' })).toHaveCount(1);
});

test('systems are chosen and evidence is reached by the keyboard', async ({ page }) => {
	await page.goto('/en/compare/');
	await page.getByLabel('Cilium', { exact: true }).focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL('/en/compare/?systems=cilium');
	const cell = page.locator('[data-row="encryption"] [data-system="cilium"]');
	await cell.locator('summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(cell.locator('a').first()).toBeFocused();
	await expect(cell.locator('a').first()).toHaveAttribute('href', /^https:/);
	await expect(cell).toContainText('confidence: high');
});

test('two to four systems are held against each other in the charts they share', async ({
	page,
}) => {
	await page.goto('/en/compare/?systems=flannel,weave');
	const chart = page.locator('#together li[data-systems]', {
		hasText: 'How much throughput was lost in user space?',
	});
	const figures = chart.locator('[data-spread]:visible');
	await expect(figures).toHaveCount(3);
	// 112, 23 and 6.91 MB/s, a single run of each
	await expect(figures.filter({ hasText: 'flannel vxlan' })).not.toContainText('×');
	await expect(figures.filter({ hasText: 'flannel udp' })).toContainText('× 0.205');
	await expect(figures.filter({ hasText: 'Weave' })).toContainText('× 0.0617');
	await expect(chart.getByRole('link')).toHaveAttribute('href', /^\/embed\/michalek-2015\//);
	await expect(page.locator('.pairs > li:visible')).toHaveText(['flannel or Weave Net']);
	const shared = await page.locator('#together li[data-systems]:visible').count();
	await expect(page.locator(status)).toContainText(`${shared} charts with all of them, 0 with`);
	for (const one of await page.locator('#together li[data-systems]:visible').all())
		expect(await one.getAttribute('data-systems')).toMatch(/flannel.*weave/);
});

test('figures whose ranges overlap are said not to be told apart', async ({ page }) => {
	await page.goto('/en/compare/?systems=flannel,kube-router');
	const chart = page.locator('#together li[data-systems]:visible', {
		hasText: 'How much memory does a node use before any traffic runs?',
	});
	await expect(chart.first()).toContainText('(cannot be told apart)');
});

test('the matrix of 2015 stands apart, dated and sourced', async ({ page }) => {
	await page.goto('/en/compare/?systems=cilium');
	const dated = page.getByRole('region', { name: 'The matrix of 2015' }).first();
	await expect(dated.getByRole('row')).toHaveCount(11);
	await expect(dated.getByRole('row', { name: /^Encryption Channel/ })).toContainText(
		'NaCl Library',
	);
	await expect(page.locator('.dated')).toContainText('November 15, 2015');
	await expect(page.locator('.dated p a')).toHaveAttribute('href', /^http:\/\/chunqi\.li\/2015/);
	await expect(page.locator('#matrix')).not.toContainText('NaCl Library');
});

test('nothing is wider than a page of 320 pixels, chosen or not', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const query of ['', '?systems=flannel,calico,cilium,weave']) {
		await page.goto(`/en/compare/${query}`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	}
});

test('a pair says how many times as much the other has, without script', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL && { baseURL }),
	});
	const page = await context.newPage();
	await page.goto('/en/compare/flannel-vs-weave/');
	const chart = page.locator('#together li[data-systems]', {
		hasText: 'How much throughput was lost in user space?',
	});
	await expect(chart.locator('[data-spread]', { hasText: 'Weave' })).toContainText('× 0.0617');
	await page.goto('/en/compare/calico-vs-aws-vpc-cni/');
	await expect(page.locator('.lede')).toContainText('No study known to us measured both');
	await expect(page.locator('#matrix [data-row]').first()).toBeVisible();
	await context.close();
});
