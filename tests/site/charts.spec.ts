import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { watch } from './pages.ts';

const chart = '/embed/infrabuilder-2024-01/tcp-one-stream';

test('a chart comes alive over its picture, and nothing moves', async ({ page }) => {
	const { expectQuiet } = watch(page);
	await page.goto('/en/guide/reading-a-benchmark/');
	const picture = page.locator('.picture.wide').nth(1);
	const before = await picture.boundingBox();
	await expect(picture.locator('canvas')).toHaveCount(0);
	await picture.scrollIntoViewIfNeeded();
	await expect(picture.locator('canvas')).toBeVisible();
	const after = await picture.boundingBox();
	expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
	expectQuiet();
});

test('a living chart follows the theme', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(`${chart}/`);
	await page.mouse.move(200, 200);
	await page.mouse.move(210, 210);
	const canvas = page.locator('.picture.wide canvas');
	await expect(canvas).toBeVisible();
	const drawn = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
	const light = await drawn();
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(drawn).not.toBe(light);
});

test('before a reader moves, a page is its picture and loads no Chart.js', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${chart}/`);
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => new URL(url).pathname.endsWith('.js'))).toHaveLength(1);
	await expect(page.locator('.picture.wide svg')).toBeVisible();
});

test('a chart away from the reader loads no Chart.js', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/en/flannel/vxlan/');
	await page.mouse.move(300, 300);
	await page.mouse.move(310, 310);
	await page.waitForLoadState('networkidle');
	const scripts = asked.filter((url) => new URL(url).pathname.endsWith('.js'));
	expect(scripts).toHaveLength(1);
});

test('an embed is complete without script: finding, picture, table, source, versions', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL && { baseURL }),
	});
	const page = await context.newPage();
	await page.goto(`${chart}/`);
	await expect(page.locator('.finding')).toContainText('Calico eBPF');
	await expect(page.locator('.picture.wide svg')).toContainText('flannel');
	await page.locator('summary', { hasText: 'Table' }).click();
	const row = page.getByRole('row', { name: /flannel/ });
	await expect(row.getByRole('cell')).toHaveText(['0.24.2', '19.8', '19.6', '20.6', '19.8']);
	await expect(page.locator('figcaption')).toContainText('Alexis Ducastel');
	await context.close();
});

test('a chart says how many releases ago it was measured, in its frame as on its page', async ({
	page,
}) => {
	for (const [frame, home, said] of [
		[
			'infrabuilder-2024-01/tcp-one-stream',
			'/en/benchmarks/infrabuilder-2024-01/',
			/Measured \d+ to \d+ releases ago: .*flannel 0\.24\.2 \(\d+\)/,
		],
		[
			'infrabuilder-2020-06/tcp',
			'/en/benchmarks/infrabuilder-2020-06/',
			/Measured \d+ releases ago: flannel 0\.12\.0\./,
		],
		[
			'krd-2022/from-worker01',
			'/en/benchmarks/krd-2022/',
			/Measured at least \d+ releases ago: .*flannel 1\.1\.0 \(≥ \d+\)/,
		],
		[
			'cmgs-2015/throughput',
			'/en/benchmarks/cmgs-2015/',
			/Versions not stated; releases since December 22, 2015: .*Calico \(≥ \d+\)/,
		],
		['cmgs-macvlan-2015/throughput', '/en/benchmarks/cmgs-macvlan-2015/', /not stated\.$/],
	] as const) {
		await page.goto(`/embed/${frame}/`);
		const age = page.locator('figcaption .age');
		await expect(age).toHaveText(said);
		const words = (await age.textContent()) ?? '';
		await page.goto(home);
		await expect(
			page.locator(`#chart-${frame.replaceAll(/[/.]/g, '-')} figcaption .age`),
		).toHaveText(words);
	}
});

test('the twins of a chart say the same', async ({ request }) => {
	const csv = await (await request.get(`${chart}.csv`)).text();
	expect(csv.split('\r\n')[0]).toBe('chart,subject,solution,version,along,run,value,unit,basis');
	expect(csv).toContain('flannel,flannel,0.24.2,,1,19.587401486345478,Gbit/s,raw-runs');
	const json = (await (await request.get(`${chart}.json`)).json()) as {
		observations: { subject: string; runs: number[] }[];
	};
	const flannel = json.observations.find(({ subject }) => subject === 'flannel');
	expect(flannel?.runs[0]).toBe(19.587401486345478);
	const svg = await (await request.get(`${chart}.svg`)).text();
	expect(svg).toContain('>flannel</text>');
	expect(svg).not.toContain('var(');
	const png = await (await request.get(`${chart}.png`)).body();
	expect(png.subarray(1, 4).toString()).toBe('PNG');
});

const kinds = [
	{
		id: 'infrabuilder-2024-01/udp-eight-streams-cpu',
		finding: /^Best trade-offs of 10: .*“Cilium, no kube-proxy”.* from .* cores to .* cores\.$/,
		drawn: ['flannel', 'efficient frontier', '↖ better', 'link rate'],
		heads: ['System', 'Version', 'UDP throughput, Gbit/s', 'Run 1'],
		row: /infrabuilder-2024-01\/udp-eight-streams-cpu,flannel,flannel,0\.24\.2,"CPU of both nodes, no softirq",1,[\d.]+,cores,raw-runs/,
	},
	{
		id: 'machinezone-2016/percentiles-250k-350b',
		finding:
			/^p90 lies between 0\.6 ms \(Host network\) and 1\.3 ms \(flannel vxlan\), p99\.999 between 7\.7 ms/,
		drawn: ['IPvlan', '99.999', 'slowest'],
		heads: [/ → ms$/, 'Host network'],
		row: /,flannel vxlan,flannel,[^,]*,99\.999,1,202\.4,ms,/,
	},
	{
		id: 'infrabuilder-2024-01/encrypted-or-not',
		finding:
			/^Without encryption: Calico eBPF ahead at 25\.4 Gbit\/s; WireGuard: .* tie at the top; IPsec: /,
		drawn: ['without encryption', 'WireGuard', 'Cilium IPsec', 'link rate'],
		heads: ['Measured', 'System', 'Version', 'Median, Gbit/s', 'Run 1'],
		row: /,Calico WireGuard,calico,[^,]*,WireGuard,3,,Gbit\/s,raw-runs/,
	},
];

for (const { id, finding, drawn, heads, row } of kinds)
	test(`${id} is a sentence, a picture, a table and a file`, async ({ page, request }) => {
		const { expectQuiet } = watch(page);
		await page.goto(`/embed/${id}/`);
		await expect(page.locator('.finding')).toHaveText(finding);
		const picture = page.locator('.picture.wide');
		for (const text of drawn)
			await expect(picture.locator('text', { hasText: text }).first()).toBeAttached();
		await page.locator('summary', { hasText: 'Table' }).click();
		for (const name of heads)
			await expect(page.getByRole('columnheader', { name }).first()).toBeVisible();
		await page.mouse.move(200, 300);
		await page.mouse.move(210, 310);
		await expect(picture.locator('canvas')).toBeVisible();
		expect(await (await request.get(`/embed/${id}.csv`)).text()).toMatch(row);
		expect(await (await request.get(`/embed/${id}.svg`)).text()).toMatch(/ is better\./);
		expectQuiet();
	});

test('an SVG stands alone as an image, in light and dark', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${chart}.svg`);
		const paper = await page.evaluate(() => {
			const rect = document.querySelector('svg > rect');
			return rect && getComputedStyle(rect).fill;
		});
		expect(paper).toBe(colorScheme === 'light' ? 'rgb(252, 252, 249)' : 'rgb(16, 20, 25)');
	}
});

test('a picture in one theme is that theme whatever the reader has', async ({ page, request }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const [theme, colour] of [
		['light', 'rgb(252, 252, 249)'],
		['dark', 'rgb(16, 20, 25)'],
	] as const) {
		const answer = await request.get(`${chart}.${theme}.svg`);
		expect(answer.headers()['content-type']).toMatch(/^image\/svg\+xml/);
		expect(await answer.text()).toContain('>flannel</text>');
		await page.goto(`${chart}.${theme}.svg`);
		const paper = await page.evaluate(() => {
			const rect = document.querySelector('svg > rect');
			return rect && getComputedStyle(rect).fill;
		});
		expect(paper).toBe(colour);
		const png = await (await request.get(`${chart}.${theme}.png`)).body();
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.readUInt32BE(16)).toBe(1440);
	}
});

test('a picture frozen to its numbers has an address of its own', async ({ request }) => {
	const { charts } = JSON.parse(readFileSync('data/published.json', 'utf8')) as {
		charts: Record<string, string[]>;
	};
	const [hash = ''] = charts['infrabuilder-2024-01/tcp-one-stream'] ?? [];
	for (const ending of ['light.svg', 'dark.svg', 'light.png', 'dark.png']) {
		const frozen = await request.get(`${chart}.${hash}.${ending}`);
		expect(frozen.status(), ending).toBe(200);
		const live = await request.get(`${chart}.${ending}`);
		expect((await frozen.body()).equals(await live.body()), ending).toBe(true);
	}
});

test('an embed works in an opaque origin inside another site', async ({ page, baseURL }) => {
	await page.route('**/host.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<iframe sandbox="allow-scripts" width="600" height="700" title="chart" src="${baseURL}${chart}/"></iframe>`,
		}),
	);
	await page.goto('/host.html');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('.finding')).toContainText('Calico eBPF');
	await expect(frame.locator('.picture.wide svg')).toContainText('flannel');
});

test('JSON Schemas are served, and every data file names its own', async ({ request }) => {
	for (const name of ['benchmark', 'solution', 'feature', 'article']) {
		const schema = (await (await request.get(`/schemas/${name}.json`)).json()) as { type: string };
		expect(schema.type).toBe('object');
	}
	const data = JSON.parse(readFileSync('data/solutions/flannel.json', 'utf8')) as {
		$schema: string;
	};
	expect(data.$schema).toBe('../../public/schemas/solution.json');
});
