import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What one build took. */
export interface Took {
	seconds: number;
	/** The most that Node held in memory at one time, in MB; what Pagefind's own process held is not in it. */
	memory: number;
}

const astro = fileURLToPath(
	import.meta.resolve('astro/package.json').replace(/[^/]+$/, 'bin/astro.mjs'),
);
const peak = import.meta.resolve('./peak.ts');

/** Runs `astro build` in a project's folder, from its start to its end. */
export async function build(folder: string, signal?: AbortSignal): Promise<Took> {
	signal?.throwIfAborted();
	const started = performance.now();
	const child = spawn(process.execPath, ['--import', peak, astro, 'build'], {
		cwd: folder,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	const stop = () => child.kill('SIGKILL');
	signal?.addEventListener('abort', stop);
	const ended = new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	const [said = '', failed = '', memory = ''] = await Promise.all(
		child.stdio.slice(1).map((stream) => (stream instanceof Readable ? text(stream) : '')),
	);
	const code = await ended;
	signal?.removeEventListener('abort', stop);
	signal?.throwIfAborted();
	if (code !== 0) throw new Error(`astro build failed in ${folder}:\n${said}${failed}`);
	return { seconds: (performance.now() - started) / 1000, memory: (Number(memory) * 1024) / 1e6 };
}
