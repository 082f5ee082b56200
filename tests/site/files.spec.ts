import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';

interface Resource {
	name: string;
	path: string;
	sources?: { path: string }[];
	schema: { fields: { name: string; type: string; description: string }[] };
}

function json<T>(file: string): T {
	return JSON.parse(readFileSync(`dist/data/${file}`, 'utf8')) as T;
}

test('the data package says of every table what its columns hold, and they do', () => {
	const { resources } = json<{ resources: Resource[] }>('datapackage.json');
	const { studies } = json<{ studies: { id: string }[] }>('index.json');
	expect(resources.map(({ name }) => name)).toEqual([...studies.map(({ id }) => id), 'features']);
	for (const { path, schema } of resources) {
		const [head, ...rows] = parse(readFileSync(`dist/data/${path}`, 'utf8')) as string[][];
		expect(head, path).toEqual(schema.fields.map(({ name }) => name));
		expect(rows.length, path).toBeGreaterThan(0);
		const wrong = schema.fields.flatMap(({ name, type }, column) =>
			rows
				.map((row) => row[column] ?? '')
				.filter((value) => value !== '' && !fits(value, type))
				.map((value) => `${path} ${name} ${value}`),
		);
		expect(wrong).toEqual([]);
	}
});

function fits(value: string, type: string): boolean {
	if (type === 'string') return true;
	return type === 'integer' ? /^\d+$/.test(value) : Number.isFinite(Number(value));
}

test('every study in the package names its source', () => {
	const { resources } = json<{ resources: Resource[] }>('datapackage.json');
	const studies = resources.filter(({ name }) => name !== 'features');
	for (const { name, sources } of studies) expect(sources?.[0]?.path, name).toMatch(/^https?:/);
});

test('the matrix is a table with one answer a row', () => {
	const rows = parse(readFileSync('dist/data/features.csv', 'utf8'), {
		columns: true,
	}) as Record<string, string>[];
	const asked = new Set(rows.map(({ feature, solution }) => `${feature} ${solution}`));
	expect(asked.size).toBe(14 * 29);
	expect(
		rows.find(({ feature, solution }) => feature === 'network-policy' && solution === 'flannel'),
	).toMatchObject({ answer: 'partial', evidence: expect.stringMatching(/^https:/) });
	const { solutions, features } = json<{ solutions: object[]; features: object[] }>(
		'solutions.json',
	);
	expect([solutions.length, features.length]).toEqual([21, 29]);
});

test('the feed is well formed and leads to pages that are there', async ({ page, request }) => {
	const response = await page.goto('/en/benchmarks/');
	expect(response?.ok()).toBe(true);
	const feed = await page.evaluate(async () => {
		const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
		const text = await (await fetch(link?.href ?? '')).text();
		const xml = new DOMParser().parseFromString(text, 'application/xml');
		return {
			errors: xml.querySelectorAll('parsererror').length,
			links: [...xml.querySelectorAll('entry link')].map((each) => each.getAttribute('href') ?? ''),
			days: [...xml.querySelectorAll('entry updated')].map((each) => each.textContent ?? ''),
		};
	});
	expect(feed.errors).toBe(0);
	expect(feed.days).toEqual(feed.days.toSorted().toReversed());
	const paths = feed.links.map((link) => new URL(link).pathname);
	const { studies } = json<{ studies: { id: string }[] }>('index.json');
	for (const { id } of studies) expect(paths).toContain(`/en/benchmarks/${id}/`);
	for (const path of paths) expect((await request.head(path)).ok(), path).toBe(true);
});

test('the list for programs names every article, study and file', async ({ request }) => {
	const text = await (await request.get('/llms.txt')).text();
	const paths = [...text.matchAll(/\]\((http[^)]+)\)/g)].map(
		([, link = '']) => new URL(link).pathname,
	);
	for (const path of ['/en/flannel/vxlan/', '/data/datapackage.json', '/en/solutions/weave/'])
		expect(paths).toContain(path);
	for (const path of paths) expect((await request.head(path)).ok(), path).toBe(true);
});

test('a reader finds the files from any page', async ({ page }) => {
	await page.goto('/en/flannel/vxlan/');
	await page.getByRole('link', { name: 'Files for other programs' }).click();
	await expect(page.locator('#files ~ ul a')).toContainText(['index.json', 'datapackage.json']);
});
