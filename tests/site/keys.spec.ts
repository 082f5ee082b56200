import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { watch } from './pages.ts';

const bars = '/embed/infrabuilder-2024-01/tcp-one-stream/';
const lines = '/embed/machinezone-2016/p99-350b/';

/** Comes to the chart by Tab alone, and waits until it lives. */
async function enter(page: Page) {
	const chart = page.locator('cni-chart').first();
	await page.keyboard.press('Tab');
	for (let stop = 0; stop < 40; stop += 1) {
		if (await chart.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(chart).toBeFocused();
	await expect(chart).toHaveAttribute('role', 'application');
	return chart;
}

const voice = (page: Page) => page.locator('cni-chart [aria-live]').first();

test('a chart that nobody has come to is no stop', async ({ page }) => {
	await page.goto(bars);
	await expect(page.locator('.picture.wide svg')).toBeVisible();
	await expect(page.locator('cni-chart')).not.toHaveAttribute('tabindex');
});

test('arrows move over bars, and each is said with its place among ties', async ({ page }) => {
	const { expectQuiet } = watch(page);
	await page.goto(bars);
	const chart = await enter(page);
	await expect(chart).toHaveAccessibleName(/\?.*Calico eBPF/);
	await expect(chart).toHaveAccessibleDescription(/Arrow keys/);
	await expect(voice(page)).toHaveText('');
	await page.keyboard.press('ArrowDown');
	const first = (await voice(page).textContent()) ?? '';
	await page.keyboard.press('ArrowDown');
	await expect(voice(page)).not.toHaveText(first);
	await page.keyboard.press('ArrowUp');
	await expect(voice(page)).toHaveText(first);
	const said = [first];
	for (let row = 0; row < 30 && !said.some((text) => text.startsWith('flannel:')); row += 1) {
		await page.keyboard.press('ArrowDown');
		said.push((await voice(page).textContent()) ?? '');
	}
	expect(said.at(-1)).toMatch(
		/^flannel: 19\.8 Gbit\/s; runs: 19\.6, 20\.6, 19\.8; place \d+ to \d+ of \d+; cannot be told apart from \d+ others$/,
	);
	expectQuiet();
});

test('a point in hand is seen, and Escape lets go of it but not of the chart', async ({ page }) => {
	await page.goto(bars);
	const chart = await enter(page);
	const canvas = page.locator('.picture.wide canvas');
	const drawn = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
	const before = await drawn();
	await page.keyboard.press('End');
	await expect.poll(drawn).not.toBe(before);
	await page.keyboard.press('Escape');
	await expect.poll(drawn).toBe(before);
	await expect(voice(page)).toHaveText('');
	await expect(chart).toBeFocused();
	expect(await chart.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

test('a chart keeps focus and point when it is drawn anew', async ({ page }) => {
	await page.goto(bars);
	const chart = await enter(page);
	await page.keyboard.press('End');
	const said = (await voice(page).textContent()) ?? '';
	await page.setViewportSize({ width: 420, height: 800 });
	await expect(page.locator('.picture.narrow canvas')).toBeVisible();
	await expect(chart).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowDown');
	await expect(voice(page)).toHaveText(said);
});

test('along a line it is left and right, between lines up and down', async ({ page }) => {
	await page.goto(lines);
	await enter(page);
	await page.keyboard.press('Home');
	const [name, at] = ((await voice(page).textContent()) ?? '').split(/, |: /);
	await page.keyboard.press('ArrowRight');
	await expect(voice(page)).toContainText(`${name}, `);
	await expect(voice(page)).not.toContainText(`, ${at}:`);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(voice(page)).toContainText(`, ${at}:`);
	await expect(voice(page)).not.toContainText(`${name}, `);
});

test('the voice is in the language of the page', async ({ page }) => {
	await page.goto('/zh-cn/benchmarks/infrabuilder-2024-01/');
	await page.locator('cni-chart').first().scrollIntoViewIfNeeded();
	await page.mouse.move(200, 200);
	await page.locator('cni-chart').first().focus();
	await expect(page.locator('cni-chart').first()).toHaveAttribute('role', 'application');
	await page.keyboard.press('End');
	await expect(voice(page)).toHaveText(/：.*个中排第/);
});

for (const address of [bars, lines, '/en/benchmarks/infrabuilder-2024-01/'])
	test(`axe finds nothing on ${address} once its charts live and a point is in hand`, async ({
		page,
	}) => {
		await page.goto(address);
		await enter(page);
		await page.keyboard.press('End');
		await expect(voice(page)).not.toHaveText('');
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

test('a chart is played on request: its code comes with the first press, Escape ends it', async ({
	page,
}) => {
	const { expectQuiet } = watch(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(bars);
	const listen = page.locator('button.listen');
	await expect(listen).toBeHidden();
	await enter(page);
	await expect(listen).toBeVisible();
	expect(asked.filter((url) => url.includes('sound'))).toEqual([]);
	await page.evaluate(() => {
		const starts: number[] = [];
		const { start } = OscillatorNode.prototype;
		OscillatorNode.prototype.start = function (when) {
			starts.push(this.frequency.value);
			start.call(this, when);
		};
		Object.assign(window, { starts });
	});
	const canvas = page.locator('.picture.wide canvas');
	const drawn = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
	const before = await drawn();
	await listen.press('Enter');
	await expect(listen).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(drawn).not.toBe(before);
	expect(asked.filter((url) => url.includes('sound'))).toHaveLength(1);
	const starts = await page.evaluate(() => (window as unknown as { starts: number[] }).starts);
	expect(starts).toEqual(starts.toSorted((a, b) => b - a));
	expect(starts).toHaveLength(15);
	await page.keyboard.press('Escape');
	await expect(listen).toHaveAttribute('aria-pressed', 'false');
	await expect.poll(drawn).toBe(before);
	expectQuiet();
});

test('a second press ends it as well, on a page as in a frame', async ({ page }) => {
	await page.goto('/en/benchmarks/infrabuilder-2024-01/');
	await enter(page);
	const listen = page.locator('button.listen').first();
	await listen.click();
	await expect(listen).toHaveAttribute('aria-pressed', 'true');
	await listen.click();
	await expect(listen).toHaveAttribute('aria-pressed', 'false');
});

test('who wants less motion hears a chart and sees no point move', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(bars);
	await enter(page);
	const canvas = page.locator('.picture.wide canvas');
	const drawn = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
	const before = await drawn();
	const listen = page.locator('button.listen');
	await listen.press('Enter');
	await expect(listen).toHaveAttribute('aria-pressed', 'true');
	for (let look = 0; look < 5; look += 1) {
		expect(await drawn()).toBe(before);
		await page.waitForTimeout(150);
	}
	await expect(listen).toHaveAttribute('aria-pressed', 'false', { timeout: 10_000 });
});

test('in the colours of the reader a chart is drawn in them, as a picture and alive', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(bars);
	const system = (name: string) =>
		page.evaluate((colour) => {
			const probe = document.body.appendChild(document.createElement('span'));
			probe.style.color = colour;
			const { color } = getComputedStyle(probe);
			probe.remove();
			return color;
		}, name);
	const used = await page
		.locator('.picture.wide svg')
		.evaluate((svg) => [
			...new Set(
				[...svg.querySelectorAll('*')].flatMap((part) => [
					...(part.getAttribute('fill')?.startsWith('var') ? [getComputedStyle(part).fill] : []),
					...(part.getAttribute('stroke')?.startsWith('var')
						? [getComputedStyle(part).stroke]
						: []),
				]),
			),
		]);
	const allowed = await Promise.all(['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map(system));
	expect(used.length).toBeGreaterThan(2);
	expect(allowed).toEqual(expect.arrayContaining(used));
	await enter(page);
	const pixels = await page
		.locator('.picture.wide canvas')
		.evaluate((canvas: HTMLCanvasElement) => {
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
			const seen = new Set<string>();
			for (let at = 0; at < data.length; at += 4)
				if (data[at + 3] === 255) seen.add(`rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`);
			return [...seen];
		});
	expect(pixels).toEqual(expect.arrayContaining([await system('CanvasText')]));
	expect(pixels).toEqual(expect.arrayContaining([await system('GrayText')]));
});

test('printed, a living chart is its picture, and nothing that needs a hand', async ({ page }) => {
	await page.goto(bars);
	await enter(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.picture.wide svg')).toBeVisible();
	await expect(page.locator('.picture.wide canvas')).toBeHidden();
	await expect(page.locator('button.listen')).toBeHidden();
});

for (const width of [320, 1440])
	test(`whatever is pressed below a chart is 24 px or more, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/en/benchmarks/infrabuilder-2024-01/');
		const sizes = await page
			.locator('.chart .actions :is(summary, a, button)')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
		expect(sizes.length).toBeGreaterThan(10);
		for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThan(23.9);
	});

test('the table of a chart has a name, and every row and column its head', async ({ page }) => {
	await page.goto(bars);
	await page.locator('summary', { hasText: 'Table' }).click();
	const table = page.getByRole('table');
	await expect(table).toHaveAccessibleName(/\?$/);
	const rows = await table.locator('tbody tr').count();
	await expect(table.getByRole('rowheader')).toHaveCount(rows);
	const cells = await table.locator('thead tr > *').count();
	await expect(table.getByRole('columnheader')).toHaveCount(cells);
});
