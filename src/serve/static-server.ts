/**
 * A small server for a folder of finished files, as a good static host would serve them. Ready-made ones
 * (sirv 3) answer a folder without its slash with the page, follow links out of the folder, and compress nothing.
 */
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { acceptsBrotli } from './accepts-brotli.ts';
import { makePacker } from './packer.ts';

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
	'.md': 'text/markdown; charset=utf-8',
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
	const site = { folder, base, pack: makePacker() };
	const server = createServer((request, response) => {
		respond(request, response, site).catch((error: unknown) => {
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
 * The path of a file below the folder that a request asks for: `/a/` is `a/index.html`.
 *
 * @param pathname Path of the request, still percent-encoded, without query.
 * @returns undefined where the path lies outside `base`, is malformed, tries to climb, or names a file that is
 *   hidden by the dot before its name.
 */
export function getFilePath(pathname: string, base = '/'): string | undefined {
	if (!pathname.startsWith(base)) return undefined;
	const path = decodePath(pathname.slice(base.length));
	if (path === undefined || path.startsWith('/') || /[\\\0]/.test(path)) return undefined;
	if (path.split('/').some((part) => part.startsWith('.'))) return undefined;
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function decodePath(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

interface ServedSite {
	folder: string;
	base: string;
	pack: ReturnType<typeof makePacker>;
}

async function respond(
	request: IncomingMessage,
	response: ServerResponse,
	{ folder, base, pack }: ServedSite,
): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	// Cut by hand: the URL class would resolve `..` before it could be refused.
	const [pathname = '/', ...query] = (request.url ?? '/').split('?');
	const path = getFilePath(pathname, base);
	const isFolder = path !== undefined && (await hasIndex(folder, path));
	if (isFolder || `${pathname}/` === base) {
		response.writeHead(301, { location: [`${pathname}/`, ...query].join('?') }).end();
		return;
	}
	const found = path === undefined ? undefined : await readIfFile(folder, path);
	const body = found ?? (await readIfFile(folder, '404.html')) ?? Buffer.from('Not found');
	await send(request, response, pack, {
		status: found ? 200 : 404,
		type: contentTypes[found && path ? extname(path) : '.html'] ?? 'application/octet-stream',
		body,
		isPermanent: found !== undefined && hashedPath.test(pathname),
	});
}

async function hasIndex(folder: string, path: string): Promise<boolean> {
	return (await readIfFile(folder, `${path}/index.html`)) !== undefined;
}

/** Why there is no file of a name, or none that is for readers. */
const absences = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'EACCES', 'EPERM', 'ELOOP'];

/** Reads a file of the folder; a link that leads out of it is followed to nothing. */
async function readIfFile(folder: string, path: string): Promise<Buffer | undefined> {
	try {
		const file = await realpath(join(folder, path));
		const isInside = file.startsWith(`${await realpath(folder)}${sep}`);
		return isInside ? await readFile(file) : undefined;
	} catch (error) {
		if (absences.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
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

/** Whether the browser has this very answer already. */
function isKnown(request: IncomingMessage, tag: string): boolean {
	const known = request.headers['if-none-match'] ?? '';
	return known.split(',').some((part) => part.trim().replace(/^W\//, '') === tag);
}

async function send(
	request: IncomingMessage,
	response: ServerResponse,
	pack: ReturnType<typeof makePacker>,
	{ status, type, body, isPermanent }: Answer,
): Promise<void> {
	const isPacked =
		compressibleType.test(type) && acceptsBrotli(String(request.headers['accept-encoding'] ?? ''));
	const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
	const etag = `"${hash}${isPacked ? '-br' : ''}"`;
	const headers = {
		etag,
		'cache-control': isPermanent ? 'public, max-age=31536000, immutable' : 'no-cache',
		vary: 'accept-encoding',
	};
	if (status === 200 && isKnown(request, etag)) {
		response.writeHead(304, headers).end();
		return;
	}
	const sent = isPacked ? await pack(body, hash) : body;
	response.writeHead(status, {
		...headers,
		'content-type': type,
		'content-length': sent.length,
		'x-content-type-options': 'nosniff',
		...(isPacked && { 'content-encoding': 'br' }),
	});
	response.end(request.method === 'HEAD' ? undefined : sent);
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
