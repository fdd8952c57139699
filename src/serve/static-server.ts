/** A small server for a folder of finished files, as a good static host would serve them. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What to serve, and where. */
export interface ServeOptions {
	/** Folder with the built site. */
	folder: string;
	/** Path the site lives under, such as `/some/path/`; `/` unless told. */
	base?: string;
	host?: string;
	/** First port to try; 0 takes any free one. */
	port?: number;
}

/** A server at work. */
export interface RunningServer {
	/** Address of the home page, base path included. */
	url: string;
	port: number;
	close(): Promise<void>;
}

/** How many ports after the first to try before giving up. */
const portsToTry = 50;

/** Files whose names Astro ends in a hash of their content. */
const hashedPath = /\/_astro\//;

const compressibleType = /^text\/|json|xml|javascript/;

const contentTypes: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.epub': 'application/epub+zip',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder and resolves once the server answers.
 * When the port is busy, the next free one is taken.
 *
 * @throws Error when none of the next 50 ports is free, or the host is not ours.
 */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
	const { folder, host = '127.0.0.1', port = 0 } = options;
	const base = `/${options.base ?? ''}/`.replace(/\/+/g, '/');
	const server = createServer((request, response) => {
		respond(request, response, folder, base).catch((error: unknown) => {
			console.error(error);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	const address = await listen(server, host, port);
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}${base}`,
		port: address.port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}

/**
 * Compresses as the server sends it. Quality 5 is what hosts use on the fly, so the sizes
 * measured with it are not better than a reader gets.
 */
export function compress(body: Uint8Array): Buffer {
	return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/**
 * The path of a file below the folder that a request asks for: `/a/` is `a/index.html`.
 *
 * @param pathname Path of the request, still percent-encoded, without query.
 * @returns undefined where the path lies outside `base`, is malformed, or tries to climb.
 */
export function getFilePath(pathname: string, base = '/'): string | undefined {
	if (!pathname.startsWith(base)) return undefined;
	const path = decodePath(pathname.slice(base.length));
	if (path === undefined || path.startsWith('/') || /[\\\0]/.test(path)) return undefined;
	if (path.split('/').some((part) => part === '..' || part === '.')) return undefined;
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function decodePath(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

async function respond(
	request: IncomingMessage,
	response: ServerResponse,
	folder: string,
	base: string,
): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	// Cut by hand: the URL class would resolve `..` before it could be refused.
	const [pathname = '/', ...query] = (request.url ?? '/').split('?');
	const path = getFilePath(pathname, base);
	const isFolder = path !== undefined && (await hasIndex(join(folder, path)));
	if (isFolder || `${pathname}/` === base) {
		response.writeHead(301, { location: [`${pathname}/`, ...query].join('?') }).end();
		return;
	}
	const found = path === undefined ? undefined : await readIfFile(join(folder, path));
	const body = found ?? (await readIfFile(join(folder, '404.html'))) ?? Buffer.from('Not found');
	send(request, response, {
		status: found ? 200 : 404,
		type: contentTypes[found && path ? extname(path) : '.html'] ?? 'application/octet-stream',
		body,
		isPermanent: found !== undefined && hashedPath.test(pathname),
	});
}

async function hasIndex(folder: string): Promise<boolean> {
	return (await readIfFile(join(folder, 'index.html'))) !== undefined;
}

async function readIfFile(file: string): Promise<Buffer | undefined> {
	try {
		return await readFile(file);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
		throw error;
	}
}

interface Answer {
	status: number;
	type: string;
	body: Buffer;
	/** The name carries a hash of the content, so a copy never goes stale. */
	isPermanent: boolean;
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
	const accepts = String(request.headers['accept-encoding'] ?? '');
	const isCompressed = compressibleType.test(answer.type) && /\bbr\b/.test(accepts);
	const body = isCompressed ? compress(answer.body) : answer.body;
	response.writeHead(answer.status, {
		'content-type': answer.type,
		'content-length': body.length,
		'cache-control': answer.isPermanent ? 'public, max-age=31536000, immutable' : 'no-cache',
		'x-content-type-options': 'nosniff',
		vary: 'accept-encoding',
		...(isCompressed && { 'content-encoding': 'br' }),
	});
	response.end(request.method === 'HEAD' ? undefined : body);
}

/** Listens on `port`, or on the next free one. */
async function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
	for (let next = port; ; next++) {
		try {
			return await listenOnce(server, host, next);
		} catch (error) {
			const isBusy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
			if (!isBusy || next - port >= portsToTry) throw error;
		}
	}
}

function listenOnce(server: Server, host: string, port: number): Promise<AddressInfo> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve(server.address() as AddressInfo);
		});
	});
}
