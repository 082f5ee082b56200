import { stderr } from 'node:process';

/** Says on the error stream what is going on and how long it has taken, and lets the work through. */
export async function during<Result>(what: string, work: Promise<Result>): Promise<Result> {
	const started = performance.now();
	const line = () => `${what} … ${((performance.now() - started) / 1000).toFixed(0)} s`;
	const ticker = stderr.isTTY ? setInterval(() => stderr.write(`\r${line()}`), 1000) : undefined;
	if (!ticker) stderr.write(`${what} …\n`);
	try {
		return await work;
	} finally {
		clearInterval(ticker);
		if (ticker) stderr.write(`\r${line()}\n`);
	}
}
