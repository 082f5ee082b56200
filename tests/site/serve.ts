// Serves a built site as a plain static host does: node tests/site/serve.ts <folder> <port> [base]
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const [folder = 'dist', port = '4399', base = '/'] = process.argv.slice(2);

const types: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml; charset=utf-8',
};

/** The file behind an address; nothing when there is none. */
function fileOf(address: string): string | undefined {
	if (!address.startsWith(base)) return undefined;
	const path = join(folder, normalize(`/${decodeURIComponent(address.slice(base.length))}`));
	const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
	return existsSync(file) ? file : undefined;
}

createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const file = fileOf(pathname);
	const served = file ?? join(folder, '404.html');
	const type = types[extname(served)] ?? 'application/octet-stream';
	response.writeHead(file ? 200 : 404, { 'content-type': type });
	createReadStream(served).pipe(response);
}).listen(Number(port));
