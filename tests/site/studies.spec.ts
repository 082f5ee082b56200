import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

test('the index weighs little and names what each study measured and how', async ({ page }) => {
	for (const language of ['en', 'zh-cn']) {
		const html = readFileSync(`dist/${language}/benchmarks/index.html`);
		expect(brotliCompressSync(html).length).toBeLessThan(60_000);
	}
	await page.goto('/en/benchmarks/');
	const study = page.locator('#studies > li', { hasText: 'Docker networks on small cloud' });
	await expect(study.locator('time')).toHaveAttribute('datetime', '2015-12-22');
	await expect(study).toContainText('independent');
	await expect(study).toContainText('230 figures');
	await expect(study).toContainText('read from a chart');
	await expect(study).toContainText('throughput · latency');
	await expect(study.locator('.systems > span')).toHaveCount(5);
});

test('every study is listed without script, and no filter is offered', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL && { baseURL }),
	});
	const page = await context.newPage();
	await page.goto('/en/benchmarks/?system=weave');
	await expect(page.locator('#studies > li:visible')).toHaveCount(
		readdirSync('data/benchmarks').length,
	);
	await expect(page.locator('cni-filter')).toBeHidden();
	await context.close();
});

test('a study tells under which other name its figures travelled', async ({ page }) => {
	await page.goto('/en/benchmarks/cmgs-2015/');
	const story = page.locator('.story');
	await expect(story).toContainText('On 14 August 2018 its author corrected the credit');
	await expect(story).toContainText('“Youruncloud 2017” is a measurement of 2015');
	const contents = page.getByRole('navigation', { name: 'On this page' });
	await contents.getByRole('link', { name: 'The story of these figures' }).click();
	await expect(page).toHaveURL(/#story$/);
	await page.goto('/zh-cn/benchmarks/cmgs-2015/');
	await expect(page.locator('.story')).toContainText('有容云');
	await page.goto('/en/benchmarks/miry-2017/');
	await expect(page.locator('.story')).toHaveCount(0);
});

test('a study lists its subjects with their systems, and its remarks with what they are on', async ({
	page,
}) => {
	await page.goto('/en/benchmarks/typhoon-2017-2018/');
	const row = page.locator('.subjects tbody', { hasText: 'Calico, MTU 8981' });
	await expect(row.getByRole('link', { name: 'Calico' })).toHaveAttribute(
		'href',
		'/en/solutions/calico/',
	);
	await expect(row).toContainText('not stated');
	await expect(row).toContainText('print 8991 as the MTU');
	const remark = page.locator('.remarks > div', { hasText: '100 to 350 Mbit/s' });
	await expect(remark.locator('dt')).toHaveText('Calico, MTU 1480');
	await expect(remark).toContainText('lower end of the range · Throughput between pods, upper end');
});

test('every subject has its age, and a system the ages of all its studies', async ({ page }) => {
	await page.goto('/en/benchmarks/infrabuilder-2018-11/');
	const subject = (name: string) =>
		page.locator('.subjects tbody', { has: page.locator(`th:text-is("${name}")`) });
	await expect(subject('flannel')).toContainText(
		/Age: \d+ releases \(\d+ minor versions\) ago; released January 23, 2018\./,
	);
	await expect(subject('kube-router')).toContainText(
		/at least \d+ releases \(\d+ minor versions\) ago\./,
	);
	await expect(subject('Cilium')).toContainText(
		/at least \d+ releases .*ago; counted from 1\.6\.5/,
	);
	await expect(subject('Romana')).toContainText(
		'no newer release known; released February 7, 2018',
	);
	await expect(subject('Bare metal').locator('.age')).toHaveCount(0);
	await page.goto('/en/solutions/flannel/');
	const facts = page.locator('.definitions > div', { hasText: 'First counted' });
	await expect(facts.locator('dd')).toHaveText('0.1.0 · October 13, 2014');
	const ages = page.locator('.ages > div');
	await expect(ages.filter({ hasText: 'krd' })).toContainText(
		/1\.1\.0: no release 1\.1\.0 known; at least \d+ releases \(\d+ minor versions\) since December 7, 2022/,
	);
	await ages.getByRole('link').first().click();
	await expect(page).toHaveURL(/flannel\/#[a-z0-9-]+$/);
	await page.goto('/zh-cn/solutions/canal/');
	await expect(page.locator('.ages')).toContainText(/3\.27\.2: 落后 \d+ 个版本/);
	await page.goto('/en/solutions/macvlan/');
	await expect(page.locator('#releases')).toHaveCount(0);
});

test('commands and citations are copied as they stand', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/benchmarks/cmgs-2015/');
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	const command = page.locator('.code-block', { hasText: 'tcp_lat' });
	await command.hover();
	await command.getByRole('button', { name: 'Copy' }).click();
	await expect.poll(copied).toBe('qperf -oo msg_size:1:64K:*2 $IP tcp_bw tcp_lat');
	const entry = page.locator('.code-block', { has: page.locator('pre.citation') });
	await entry.hover();
	await entry.getByRole('button', { name: 'Copy' }).click();
	await expect.poll(copied).toMatch(/^@misc\{cmgs-2015,\n[^]*\n\}$/);
});

test('structured data of every study is JSON with both of its files', () => {
	for (const id of readdirSync('data/benchmarks').map((file) => file.replace('.json', ''))) {
		const html = readFileSync(`dist/zh-cn/benchmarks/${id}/index.html`, 'utf8');
		const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
		const { distribution } = JSON.parse(text ?? '') as { distribution: { contentUrl: string }[] };
		expect(distribution.map(({ contentUrl }) => new URL(contentUrl).pathname)).toEqual([
			`/data/${id}.json`,
			`/data/${id}.csv`,
		]);
	}
});

test('what could not be read is listed with how much of it was', async ({ page }) => {
	await page.goto('/en/benchmarks/claims/#unread');
	const leads = page.locator('.leads > li');
	await expect(leads).toHaveCount(readdirSync('data/leads').length);
	for (const link of await leads.locator('> a').all())
		await expect(link).toHaveAttribute('href', /^https?:/);
	await expect(page.locator('#haruna-2022')).toContainText('abstract read');
	await expect(page.locator('#haruna-2022 .systems')).toContainText('Weave Net');
});
