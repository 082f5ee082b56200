import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

const chart = '/embed/infrabuilder-2024-01/tcp-one-stream';
const other = '/embed/machinezone-2016/p99-350b';
const site = 'http://localhost:4399';

const hosts: Server[] = [];
test.afterEach(() => {
	for (const server of hosts.splice(0)) server.close();
});

/** A page of another site, with its own policy. */
async function host(page: Page, body: string, policy = '') {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		if (policy) response.setHeader('content-security-policy', policy);
		response.end(`<!doctype html><html><head></head><body>${body}</body></html>`);
	});
	hosts.push(server);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	await page.goto(`http://127.0.0.1:${port}/`);
}

function frame(path: string, more = '') {
	return `<iframe src="${site}${path}" title="chart" width="640" height="300" ${more}></iframe>`;
}

const sandbox = 'sandbox="allow-scripts"';
const listen = `<script>
	heard = [];
	addEventListener('message', ({ data, source }) => heard.push({ data, from: [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source) }));
</script>`;

interface Heard {
	data: unknown;
	from: number;
}

function heard(page: Page): Promise<Heard[]> {
	return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

test('in an opaque origin a chart comes alive', async ({ page }) => {
	await host(page, frame(`${chart}/`, sandbox));
	const inside = page.frameLocator('iframe');
	await expect(inside.locator('.finding')).toContainText('Calico eBPF');
	await page.mouse.move(200, 200);
	await page.mouse.move(220, 210);
	await expect(inside.locator('.picture.alive')).not.toHaveCount(0);
});

test('a host with a strict policy of its own needs to allow the frame and nothing else', async ({
	page,
}) => {
	await host(page, frame(`${chart}/`, sandbox), `default-src 'none'; frame-src ${site}`);
	await expect(page.frameLocator('iframe').locator('.finding')).toBeVisible();
});

test('without script an embed is its picture, its table, its source', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await host(page, frame(`${chart}/`));
	const inside = page.frameLocator('iframe');
	await expect(inside.locator('.picture svg:visible')).toHaveCount(1);
	await expect(inside.locator('figcaption')).toContainText('Alexis Ducastel');
	await context.close();
});

for (const width of [320, 768]) {
	test(`nothing is cut off at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(`${chart}/`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
}

test('a frame taller than its chart is paper to its end', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 2000 });
	await page.goto(`${chart}/?theme=dark`);
	const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const main = await page.locator('main').boundingBox();
	expect(paper).toBe('rgb(16, 20, 25)');
	expect(main?.height).toBeLessThanOrEqual(2000);
});

test('a frame tells its height in four dialects, and again when it grows', async ({ page }) => {
	await host(page, `${listen}${frame(`${chart}/#?secret=s3cret`, sandbox)}`);
	await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(4);
	const said = (await heard(page)).slice(0, 4).map(({ data }) => data);
	const { height } = said[0] as { height: number };
	expect(height).toBeGreaterThan(400);
	expect(said).toEqual([
		{ type: 'cni-atlas:height', height },
		{ message: 'height', value: height, secret: 's3cret' },
		JSON.stringify({ src: `${site}${chart}/#?secret=s3cret`, context: 'iframe.resize', height }),
		{ sentinel: 'amp', type: 'embed-size', height },
	]);
	await page.frameLocator('iframe').locator('summary', { hasText: 'Table' }).click();
	await expect
		.poll(async () => ((await heard(page)).at(-1)?.data as { height: number }).height)
		.toBeGreaterThan(height);
});

test('the height told is the height needed', async ({ page }) => {
	await host(page, `${listen}${frame(`${chart}/`, sandbox)}`);
	await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(3);
	const [first] = await heard(page);
	const { height } = first?.data as { height: number };
	await page.locator('iframe').evaluate((element, height) => {
		(element as HTMLIFrameElement).height = String(height);
	}, height);
	const inside = page.frames()[1];
	const [scroll, view] = (await inside?.evaluate(() => [
		document.documentElement.scrollHeight,
		innerHeight,
	])) ?? [0, 0];
	expect(scroll).toBe(view);
});

test('embed.js gives each frame its own height, by its window', async ({ page }) => {
	await host(
		page,
		`${frame(`${chart}/`, sandbox)}${frame(`${chart}/`, 'style="width: 330px" sandbox="allow-scripts"')}${frame(`${other}/`, sandbox)}<script src="${site}/embed.js"></script>`,
	);
	const heights = () =>
		page
			.locator('iframe')
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
	await expect.poll(async () => (await heights()).every((height) => height > 400)).toBe(true);
	const [wide = 0, narrow = 0] = await heights();
	expect(narrow).not.toBe(wide);
});

test('a frame far below the reader has its room before it is reached', async ({ page }) => {
	await host(
		page,
		`<div style="height: 6000px"></div>${frame(`${chart}/`, sandbox)}<script src="${site}/embed.js"></script>`,
	);
	await expect
		.poll(() => page.locator('iframe').evaluate((each) => each.getBoundingClientRect().height))
		.toBeGreaterThan(400);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('embed.js is under a kilobyte, and trusts no stranger', async ({ page }) => {
	expect(brotliCompressSync(readFileSync('dist/embed.js')).length).toBeLessThan(1000);
	const strange = `<script>parent.postMessage({ type: 'cni-atlas:height', height: 9000 }, '*')</script>`;
	await host(
		page,
		`<script src="${site}/embed.js"></script>${frame(`${chart}/`, sandbox)}<iframe title="other" height="100" sandbox="allow-scripts" srcdoc="${strange.replaceAll('"', '&quot;')}"></iframe>`,
	);
	await expect
		.poll(() =>
			page
				.locator('iframe')
				.first()
				.evaluate((each) => each.getBoundingClientRect().height),
		)
		.toBeGreaterThan(400);
	expect(
		await page
			.locator('iframe')
			.last()
			.evaluate((each) => (each as HTMLIFrameElement).style.height),
	).toBe('');
});

const paper = { light: 'rgb(252, 252, 249)', dark: 'rgb(16, 20, 25)' };

for (const theme of ['light', 'dark'] as const) {
	test(`?theme=${theme} holds against the reader's system`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
		await page.goto(`${chart}/?theme=${theme}&unknown=1`);
		await expect(page.locator('body')).toHaveCSS('background-color', paper[theme]);
	});
}

test('a frame follows the theme of its page, also when that changes', async ({ page }) => {
	await host(
		page,
		`<style>html[data-theme=dark]{color-scheme:dark} html[data-theme=light]{color-scheme:light}</style>${frame(`${chart}/`, sandbox)}<script src="${site}/embed.js"></script>`,
	);
	const root = page.frameLocator('iframe').locator('body');
	for (const theme of ['dark', 'light', 'dark'] as const) {
		await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme);
		await expect(root).toHaveCSS('background-color', paper[theme]);
	}
});

test('a theme forced in the address is not changed by the page', async ({ page }) => {
	await host(
		page,
		`<style>html{color-scheme:dark}</style>${frame(`${chart}/?theme=light`, sandbox)}<script src="${site}/embed.js"></script>`,
	);
	await expect
		.poll(() => page.locator('iframe').evaluate((each) => each.getBoundingClientRect().height))
		.toBeGreaterThan(400);
	await expect(page.frameLocator('iframe').locator('body')).toHaveCSS(
		'background-color',
		paper.light,
	);
});

for (const [lang, said] of [
	['zh-cn', '来源'],
	['zh', '来源'],
	['zh-CN', '来源'],
	['en', 'Source'],
	['xx', 'Source'],
	['%22%3E%3Cscript%3E', 'Source'],
	['__proto__', 'Source'],
] as const) {
	test(`?lang=${lang} says “${said}”, and keeps the theme`, async ({ page }) => {
		await page.goto(`${chart}/?lang=${lang}&theme=dark`);
		await expect(page.locator('figcaption')).toContainText(said);
		await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
	});
}

test('a chart that is not there says so inside the frame', async ({ page }) => {
	await host(page, frame('/embed/nobody/nothing/', sandbox));
	await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
});

test('every frame names its oEmbed, which is the frame again', async ({ page, request }) => {
	await page.goto(`${chart}/`);
	const link = page.locator('link[type="application/json+oembed"]');
	const { pathname } = new URL((await link.getAttribute('href')) ?? '', site);
	const answer = (await (await request.get(pathname)).json()) as Record<string, string | number>;
	expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'CNI Atlas' });
	const thumbnail = await request.get(new URL(String(answer['thumbnail_url'])).pathname);
	expect(thumbnail.headers()['content-type']).toBe('image/png');
	await page.setContent(String(answer['html']));
	const { src, height } = await page
		.locator('iframe')
		.evaluate((each) => ({ src: (each as HTMLIFrameElement).src, height: each.clientHeight }));
	expect(new URL(src).pathname).toBe(`${chart}/`);
	expect(height).toBe(answer['height']);
});

test('<cni-chart> frames, sizes and dresses itself', async ({ page }) => {
	await host(
		page,
		`<style>html{color-scheme:dark}</style><cni-chart chart="infrabuilder-2024-01/tcp-one-stream" lang="zh-cn"><a href="#">fallback</a></cni-chart><script src="${site}/cni-chart.js"></script>`,
	);
	const inside = page.frameLocator('cni-chart >> iframe');
	await expect(inside.locator('figcaption')).toContainText('来源');
	await expect(inside.locator('body')).toHaveCSS('background-color', paper.dark);
	await expect
		.poll(() =>
			page.locator('cni-chart >> iframe').evaluate((each) => each.getBoundingClientRect().height),
		)
		.not.toBe(640);
	await page.locator('cni-chart').evaluate((each) => each.setAttribute('chart', '../../x"><b>'));
	expect(
		new URL(
			await page.locator('cni-chart >> iframe').evaluate((each) => (each as HTMLIFrameElement).src),
		).pathname,
	).toMatch(/^\/embed\//);
});

test('the embed page writes what works in each host, and keeps the choice in its address', async ({
	page,
}) => {
	await page.goto(
		'/en/embed/?chart=machinezone-2016%2Fp99-350b&host=vitepress&lang=zh-cn&theme=nobody',
	);
	await expect(page.getByRole('status').first()).toContainText('left out: nobody');
	const code = page.locator('section:visible [data-part=code]').first();
	await expect(code).toContainText('/embed/machinezone-2016/p99-350b/?lang=zh-cn');
	await expect(page.locator('section:visible [data-part=once]')).toContainText('embed.js');
	await page.locator('select[name=host]').selectOption('readme');
	await expect(page.locator('section:visible [data-part=code]')).toContainText('<picture>');
	await expect(page).toHaveURL(/host=readme/);
	await page.locator('select[name=theme]').selectOption('dark');
	await expect(page.frameLocator('cni-embed iframe').locator('body')).toHaveCSS(
		'background-color',
		paper.dark,
	);
	await page.goBack();
	await expect(page.locator('select[name=theme]')).toHaveValue('auto');
});

test('the embed page holds every snippet without script', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL && { baseURL }),
	});
	const page = await context.newPage();
	await page.goto('/en/embed/');
	await expect(page.locator('[data-host]:visible')).toHaveCount(9);
	await expect(page.locator('cni-embed form')).toBeHidden();
	await context.close();
});

test('a chart leads to its own snippets', async ({ page }) => {
	await page.goto('/en/flannel/vxlan/');
	await page.locator('figure.chart .files').getByRole('link', { name: 'Embed' }).first().click();
	await expect(page.locator('select[name=chart]')).toHaveValue(/\//);
	await expect(page).toHaveURL(/\/en\/embed\/\?chart=/);
});
