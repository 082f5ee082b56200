import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withCopy } from '../../src/cli/bench/copy.ts';
import { fresh } from '../../src/cli/bench/fresh.ts';
import { host } from '../../src/cli/bench/host.ts';

let top = '';

beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'cni-atlas-project-'));
	write('.gitignore', 'node_modules/\ndist/\n');
	write('src/page.ts', '');
	write('dist/index.html', '<p>Home</p>');
	write('dist/en/index.html', `<p>${'English '.repeat(99)}</p>`);
	write('dist/404.html', '<p>Lost</p>');
	write('dist/picture.png', 'png');
	write('node_modules/astro/package.json', '{}');
	write('node_modules/.astro/data-store.json', '{}');
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

function write(file: string, text: string) {
	mkdirSync(dirname(join(top, file)), { recursive: true });
	writeFileSync(join(top, file), text);
}

test('a copy holds the project, links to its packages, and neither its builds nor its caches', async () => {
	const copy = await withCopy(top, async (copy) => {
		expect(readdirSync(copy).toSorted()).toEqual(['.gitignore', 'node_modules', 'src']);
		expect(readdirSync(join(copy, 'node_modules'))).toEqual(['astro']);
		expect(lstatSync(join(copy, 'node_modules/astro')).isSymbolicLink()).toBe(true);
		return copy;
	});
	expect(existsSync(copy)).toBe(false);
	expect(existsSync(join(top, 'node_modules/astro/package.json'))).toBe(true);
});

test('a copy is removed when its work fails', async () => {
	let where = '';
	const work = withCopy(top, async (copy) => {
		where = copy;
		throw new Error('No.');
	});
	await expect(work).rejects.toThrow('No.');
	expect(existsSync(where)).toBe(false);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('a copy is removed on %s', async (signal) => {
	const script = `
		import { withCopy } from ${JSON.stringify(join(process.cwd(), 'src/cli/bench/copy.ts'))};
		await withCopy(${JSON.stringify(top)}, async (copy, signal) => {
			const busy = setInterval(() => {}, 1000);
			console.log(copy);
			await new Promise((resolve) => signal.addEventListener('abort', resolve));
			clearInterval(busy);
			signal.throwIfAborted();
		}).catch((error) => console.log(error.message));
	`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
	let said = '';
	child.stdout.on('data', (text: Buffer) => (said += text.toString()));
	await once(child.stdout, 'data');
	const copy = said.trim();
	expect(existsSync(copy)).toBe(true);
	child.kill(signal);
	await once(child, 'close');
	expect(said).toMatch(/Interrupted/);
	expect(existsSync(copy)).toBe(false);
});

test('a build is fresh until something it is made of changes', () => {
	for (const name of ['content', 'data', 'public']) mkdirSync(join(top, name));
	for (const name of ['astro.config.mjs', 'package.json', 'package-lock.json']) write(name, '');
	const later = Date.now() / 1000 + 60;
	expect(fresh(top)).toBe(false);
	utimesSync(join(top, 'dist/index.html'), later, later);
	expect(fresh(top)).toBe(true);
	utimesSync(join(top, 'src/page.ts'), later + 1, later + 1);
	expect(fresh(top)).toBe(false);
	rmSync(join(top, 'dist'), { recursive: true });
	expect(fresh(top)).toBe(false);
});

test.each(['/', '/atlas', '/atlas/'])('a site below %s is served as hosts do', async (base) => {
	const { origin, pages, close } = await host(join(top, 'dist'), base);
	try {
		const page = await fetch(`${origin}/en/`);
		expect(page.headers.get('content-encoding')).toBe('br');
		expect(await page.text()).toMatch(/^<p>English/);
		const size = Number(page.headers.get('content-length'));
		expect(pages.find(({ address }) => address === '/en/')?.bytes).toBe(size);
		expect(size).toBeLessThan(100);
		expect((await fetch(`${origin}/en`)).url).toBe(`${origin}/en/`);
		expect((await fetch(`${origin}/picture.png`)).headers.get('content-encoding')).toBe(null);
		const lost = await fetch(`${origin}/nowhere/`);
		expect([lost.status, await lost.text()]).toEqual([404, '<p>Lost</p>']);
	} finally {
		close();
	}
});
