import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject } from './project.ts';

const site = 'http://localhost:4397';
let top = '';
let remove = () => {};
let server: ChildProcess | undefined;

beforeAll(() => {
	({ top, remove } = copyOfProject());
	// A server that believes itself under test would serve nothing.
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	server = spawn('astro', ['dev', '--port', '4397'], {
		env,
		cwd: top,
		stdio: 'ignore',
		detached: true,
	});
});

afterAll(() => {
	if (server?.pid) process.kill(-server.pid);
	remove();
});

/** A page of the dev server, asked for until it says what is expected. */
async function eventually(path: string, expected: string) {
	await expect
		.poll(
			() =>
				fetch(site + path)
					.then((answer) => answer.text())
					.catch(() => ''),
			{ timeout: 60_000, interval: 500 },
		)
		.toContain(expected);
}

function edit(file: string, from: string, to: string) {
	const path = join(top, file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

test('npm run dev shows an edit of an article and of a dataset', { timeout: 180_000 }, async () => {
	await eventually('/en/flannel/vxlan/', 'When a node leaves');
	edit('content/en/flannel/vxlan.mdx', '## When a node leaves', '## When a node says goodbye');
	await eventually('/en/flannel/vxlan/', 'When a node says goodbye');
	const chart = '/embed/infrabuilder-2024-01/tcp-one-stream/';
	await eventually(chart, 'Bare metal');
	edit(
		'data/benchmarks/infrabuilder-2024-01.json',
		'"label": "Bare metal"',
		'"label": "Bare iron"',
	);
	await eventually(chart, 'Bare iron');
});
