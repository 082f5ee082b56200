import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

test('the index lists every study, newest first, and its page holds all its charts', async ({
	page,
}) => {
	await page.goto('/en/benchmarks/');
	const links = await page
		.locator('#studies > li > a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	const studies = addresses.filter((address) =>
		/^\/en\/benchmarks\/(?!claims)[^/]+\/$/.test(address),
	);
	expect(links.toSorted()).toEqual(studies);
	const { studies: listed } = JSON.parse(readFileSync('dist/data/index.json', 'utf8')) as {
		studies: { id: string; date: string; charts: string[] }[];
	};
	const dates = listed.map(({ date }) => date);
	expect(dates).toEqual(dates.toSorted().toReversed());
	expect(links).toEqual(listed.map(({ id }) => `/en/benchmarks/${id}/`));
	for (const { id, charts } of listed) {
		const html = readFileSync(`dist/en/benchmarks/${id}/index.html`, 'utf8');
		expect(html.match(/<figure class="chart"/g)).toHaveLength(charts.length);
	}
});

test('studies are narrowed by the address, which follows the choice and survives a reload', async ({
	page,
}) => {
	await page.goto('/en/benchmarks/?system=weave');
	const shown = page.locator('#studies > li:visible');
	const weave = await shown.count();
	expect(weave).toBeGreaterThan(2);
	for (const item of await shown.all()) await expect(item).toContainText('Weave Net');
	await page.getByLabel('Quantity').selectOption('loss');
	expect(await shown.count()).toBeLessThan(weave);
	await expect(page).toHaveURL(/\?system=weave&quantity=loss$/);
	const both = await shown.count();
	await page.reload();
	expect(await shown.count()).toBe(both);
	await page.goBack();
	await expect(shown).toHaveCount(weave);
});

test('an unknown system narrows nothing, and the reader is told', async ({ page }) => {
	await page.goto('/en/benchmarks/?system=%3Cscript%3E');
	await expect(page.getByRole('status').first()).toContainText('left out: <script>');
	await expect(page.locator('#studies > li:visible')).toHaveCount(
		await page.locator('#studies > li').count(),
	);
});

test('a study says how it was measured, what it leaves unsaid and how to cite it', async ({
	page,
}) => {
	await page.goto('/en/benchmarks/infrabuilder-2024-01/');
	await expect(page.locator('#method + dl')).toContainText('40 Gbit/s');
	await expect(page.locator('main')).toContainText('What the source does not state');
	await expect(page.locator('pre.citation')).toContainText('@misc{infrabuilder-2024-01,');
	const data = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(data ?? '')).toMatchObject({
		'@type': 'Dataset',
		isBasedOn: expect.stringMatching(/^https:/),
	});
	await page.getByRole('link', { name: '简体中文' }).first().click();
	await expect(page).toHaveURL('/zh-cn/benchmarks/infrabuilder-2024-01/');
});

test('the files of a study hold every run of it', async ({ request }) => {
	const { studies } = (await (await request.get('/data/index.json')).json()) as {
		studies: { id: string; figures: number }[];
	};
	for (const { id, figures } of studies) {
		const study = (await (await request.get(`/data/${id}.json`)).json()) as {
			samples: { runs: (number | null)[] }[];
		};
		const runs = study.samples.flatMap((sample) => sample.runs);
		expect(runs.filter((run) => run !== null)).toHaveLength(figures);
		const text = await (await request.get(`/data/${id}.csv`)).text();
		expect(text.match(new RegExp(`^${id},`, 'gm')), id).toHaveLength(runs.length);
	}
});

test('what circulates without a run is named, with its address and the nearest chart', async ({
	page,
}) => {
	await page.goto('/en/benchmarks/');
	await page.getByRole('link', { name: 'Claims that circulate' }).click();
	await expect(page.locator('main section')).toHaveCount(readdirSync('data/claims').length);
	const invented = page.locator('#bytegoblin');
	await expect(invented.locator('h2 a')).toHaveAttribute('href', /^https:\/\/bytegoblin/);
	await expect(invented).toContainText('did not test Weave Net');
	await invented.getByRole('link', { name: 'infrabuilder-2024-01' }).click();
	await expect(page.locator('figure.chart')).toBeVisible();
});

test('a system holds its figures study by study, against the baseline of each', async ({
	page,
}) => {
	await page.goto('/en/solutions/flannel/');
	const study = page.locator('section', { has: page.locator('#michalek-2015') });
	const row = study.getByRole('row').filter({ hasText: 'flannel vxlan' }).first();
	// 112 MB/s of the host's 116, a single run of each.
	await expect(row).toContainText('112 MB/s');
	await expect(row).toContainText('× 0.966');
});

test('a system without any figure says so', async ({ page }) => {
	const silent = addresses
		.filter((address) => address.startsWith('/en/solutions/'))
		.filter((address) =>
			readFileSync(`dist${address}index.html`, 'utf8').includes('No sourced number'),
		);
	expect(silent.length).toBeGreaterThan(0);
	await page.goto(silent[0] ?? '');
	await expect(page.locator('#numbers + p')).toContainText('No sourced number');
});
