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
