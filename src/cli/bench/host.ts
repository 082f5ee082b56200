import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesBelow } from '../read.ts';
import type { Candidate } from './candidates.ts';

interface Served {
	body: Buffer;
	headers: Record<string, string | number>;
}

/** A static host of a built site, everything compressed beforehand. */
export interface Host {
	origin: string;
	/** Every page it serves, but the one for missing pages. */
	pages: Candidate[];
	close(): void;
}

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
};
/** What is compressed by its own format already is sent as it is, as hosts do. */
const packed = ['.png', '.webp', '.woff2'];

const brotli = promisify(brotliCompress);

/** Serves a folder on a free port below a base, in brotli at its best quality. */
export async function host(folder: string, base: string): Promise<Host> {
	const below = base.replace(/\/$/, '');
	const files = new Map<string, Served>();
	for (const file of filesBelow(folder, '.'))
		files.set(`${below}/${file}`, await served(join(folder, file)));
	const server = createServer((request, response) => answer(files, below, request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	return {
		origin: `http://127.0.0.1:${port}${below}`,
		pages: pagesIn(files, below),
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

async function served(path: string): Promise<Served> {
	const body = readFileSync(path);
	const ending = extname(path);
	const type = types[ending] ?? 'application/octet-stream';
	if (packed.includes(ending) || !types[ending]) return sent(body, { 'content-type': type });
	const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
	const compressed = await brotli(body, { params });
	return sent(compressed, { 'content-type': type, 'content-encoding': 'br' });
}

function sent(body: Buffer, headers: Record<string, string>): Served {
	return { body, headers: { ...headers, 'content-length': body.length } };
}

function answer(
	files: Map<string, Served>,
	below: string,
	{ url = '/' }: IncomingMessage,
	response: ServerResponse,
) {
	const { pathname } = new URL(url, 'http://host');
	if (files.has(`${pathname}/index.html`))
		return response.writeHead(301, { location: `${pathname}/` }).end();
	const found = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
	if (found) return response.writeHead(200, found.headers).end(found.body);
	const lost = files.get(`${below}/404.html`);
	return response.writeHead(404, lost?.headers).end(lost?.body);
}

function pagesIn(files: Map<string, Served>, below: string): Candidate[] {
	return [...files]
		.filter(([path]) => path.endsWith('/index.html'))
		.map(([path, { body }]) => ({
			address: path.slice(below.length, -'index.html'.length),
			bytes: body.length,
		}));
}
