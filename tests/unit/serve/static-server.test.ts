import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
	getFilePath,
	serveFolder,
	type RunningServer,
	type ServeOptions,
} from '../../../src/serve/static-server.ts';

let parent: string;
let folder: string;
const servers: RunningServer[] = [];

beforeAll(() => {
	parent = mkdtempSync(join(tmpdir(), 'serve-'));
	folder = join(parent, 'dist');
	mkdirSync(join(folder, 'history'), { recursive: true });
	mkdirSync(join(folder, '_astro'));
	mkdirSync(join(folder, 'empty'));
	writeFileSync(join(parent, 'secret.txt'), 'secret');
	writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
	writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
	writeFileSync(join(folder, 'history', 'index.html'), '<h1>History</h1>');
	writeFileSync(join(folder, '_astro', 'text.a1b2.woff2'), 'font');
	writeFileSync(join(folder, 'claims.json'), '{}');
});

afterAll(async () => {
	await Promise.all(servers.map((server) => server.close()));
	rmSync(parent, { recursive: true });
});

async function start(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
	const server = await serveFolder({ folder, ...options });
	servers.push(server);
	return server;
}

/** Asks for a path exactly as written; fetch would tidy it. */
function get(server: RunningServer, path: string, headers: Record<string, string> = {}) {
	return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
		(resolve, reject) => {
			const outgoing = request({ port: server.port, path, headers }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () => {
					const { statusCode: status = 0, headers: received } = response;
					resolve({ status, headers: received, body: Buffer.concat(chunks) });
				});
			});
			outgoing.on('error', reject);
			outgoing.end();
		},
	);
}

describe('getFilePath', () => {
	test.each([
		['/', '/', 'index.html'],
		['/history/', '/', 'history/index.html'],
		['/feed.xml', '/', 'feed.xml'],
		['/a%20b.txt', '/', 'a b.txt'],
		['/explainer/', '/explainer/', 'index.html'],
		['/explainer/dmz/', '/explainer/', 'dmz/index.html'],
	])('maps %s below %s to %s', (pathname, base, path) => {
		expect(getFilePath(pathname, base)).toBe(path);
	});

	test.each([
		['/../secret.txt'],
		['/%2e%2e/secret.txt'],
		['/history/..%2f..%2fsecret.txt'],
		['/..%5csecret.txt'],
		['//etc/passwd'],
		['/%00'],
		['/.env'],
		['/.git/config'],
		['/history/.hidden'],
		['/%2eenv'],
		['/%zz'],
	])('refuses %s', (pathname) => {
		expect(getFilePath(pathname)).toBeUndefined();
	});

	test('refuses a path outside the base path', () => {
		expect(getFilePath('/dmz/', '/explainer/')).toBeUndefined();
	});
});

describe('serveFolder', () => {
	test('serves the index of a folder with its content type', async () => {
		const answer = await get(await start(), '/history/');
		expect(answer.status).toBe(200);
		expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(answer.body.toString()).toBe('<h1>History</h1>');
	});

	test('redirects a folder without its slash and keeps the query', async () => {
		const answer = await get(await start(), '/history?from=1905?');
		expect(answer.status).toBe(301);
		expect(answer.headers['location']).toBe('/history/?from=1905?');
	});

	test('answers 404 with the page for it', async () => {
		const server = await start();
		for (const path of ['/nothing/', '/empty/', '/history/index.html/', '/../secret.txt']) {
			const answer = await get(server, path);
			expect(answer.status).toBe(404);
			expect(answer.body.toString()).toBe('<h1>Not here</h1>');
		}
	});

	test('compresses text, and only when asked', async () => {
		const server = await start();
		const plain = await get(server, '/');
		expect(plain.headers['content-encoding']).toBeUndefined();
		const packed = await get(server, '/', { 'accept-encoding': 'gzip, br' });
		expect(packed.headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(packed.body).toString()).toBe('<h1>Home</h1>');
		const font = await get(server, '/_astro/text.a1b2.woff2', { 'accept-encoding': 'br' });
		expect(font.headers['content-encoding']).toBeUndefined();
		expect(font.headers['content-type']).toBe('font/woff2');
	});

	test('compresses nothing for whoever refuses it', async () => {
		const server = await start();
		for (const accepted of ['br;q=0', 'gzip, br;q=0.0', '*, br;q=0', 'identity', 'xbr']) {
			const answer = await get(server, '/', { 'accept-encoding': accepted });
			expect(answer.headers['content-encoding'], accepted).toBeUndefined();
		}
		for (const accepted of ['br;q=0.1', 'gzip;q=1, BR ; q=0.5', '*']) {
			const answer = await get(server, '/', { 'accept-encoding': accepted });
			expect(answer.headers['content-encoding'], accepted).toBe('br');
		}
	});

	test('sends nothing again that the browser has, and the new page once it has changed', async () => {
		const server = await start();
		const file = join(folder, 'claims.json');
		for (const encoding of ['identity', 'br']) {
			const first = await get(server, '/claims.json', { 'accept-encoding': encoding });
			const tag = String(first.headers['etag']);
			const ask = { 'accept-encoding': encoding, 'if-none-match': `"other", W/${tag}` };
			const again = await get(server, '/claims.json', ask);
			expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, tag]);
			writeFileSync(file, '{"changed":true}');
			const changed = await get(server, '/claims.json', ask);
			expect(changed.status).toBe(200);
			expect(changed.headers['etag']).not.toBe(tag);
			writeFileSync(file, '{}');
		}
	});

	test('has for each encoding a mark of its own', async () => {
		const server = await start();
		const plain = await get(server, '/');
		const packed = await get(server, '/', { 'accept-encoding': 'br' });
		expect(packed.headers['etag']).not.toBe(plain.headers['etag']);
	});

	test('answers a name that no file can have with 404, and says nothing about it', async () => {
		const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const server = await start();
		const loop = join(folder, 'loop');
		symlinkSync(loop, loop);
		for (const path of [`/${'a'.repeat(300)}`, `/${'a/'.repeat(3000)}`, '/loop', '/loop/']) {
			expect((await get(server, path)).status, path.slice(0, 9)).toBe(404);
		}
		rmSync(loop);
		expect(error).not.toHaveBeenCalled();
		error.mockRestore();
	});

	test('follows no link out of the folder, but one within it', async () => {
		const server = await start();
		symlinkSync(parent, join(folder, 'out'));
		symlinkSync(join(parent, 'secret.txt'), join(folder, 'secret.txt'));
		symlinkSync(join(folder, 'history'), join(folder, 'past'));
		for (const path of ['/out/secret.txt', '/secret.txt']) {
			const answer = await get(server, path);
			expect([answer.status, answer.body.toString()]).toEqual([404, '<h1>Not here</h1>']);
		}
		expect((await get(server, '/past/')).body.toString()).toBe('<h1>History</h1>');
		for (const link of ['out', 'secret.txt', 'past']) rmSync(join(folder, link));
	});

	test('serves the site that has taken the place of another', async () => {
		const site = join(parent, 'moved');
		mkdirSync(site);
		writeFileSync(join(site, 'index.html'), 'old');
		const server = await start({ folder: site });
		expect((await get(server, '/')).body.toString()).toBe('old');
		rmSync(site, { recursive: true });
		mkdirSync(site);
		writeFileSync(join(site, 'index.html'), 'new');
		expect((await get(server, '/')).body.toString()).toBe('new');
	});

	test('lets hashed files be kept for ever, and nothing else', async () => {
		const server = await start();
		const font = await get(server, '/_astro/text.a1b2.woff2');
		expect(font.headers['cache-control']).toContain('immutable');
		expect((await get(server, '/claims.json')).headers['cache-control']).toBe('no-cache');
		expect((await get(server, '/_astro/gone.js')).headers['cache-control']).toBe('no-cache');
	});

	test('serves under a base path, and nothing outside it', async () => {
		const server = await start({ base: '/explainer' });
		expect(server.url).toBe(`http://127.0.0.1:${server.port}/explainer/`);
		expect((await get(server, '/explainer/history/')).status).toBe(200);
		expect((await get(server, '/history/')).status).toBe(404);
		const answer = await get(server, '/explainer');
		expect(answer.headers['location']).toBe('/explainer/');
	});

	test('refuses to be written to', async () => {
		const { url } = await start();
		expect((await fetch(url, { method: 'POST' })).status).toBe(405);
	});

	test('takes the next free port when the wanted one is busy', async () => {
		const first = await start();
		const second = await start({ port: first.port });
		expect(second.port).toBeGreaterThan(first.port);
		expect((await get(second, '/')).status).toBe(200);
	});
});
