import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type RunningServer } from '../../src/serve/static-server.ts';
import { buildFolder, buildSite } from '../support/build-site.ts';
import { listRoutes } from '../support/routes.ts';

const siteUrl = 'https://example.org';
const base = '/explainer/';
const folder = join(buildFolder, 'whole-site');

let server: RunningServer;

beforeAll(async () => {
	await build(folder);
	server = await serveFolder({ folder, base });
}, 180_000);

afterAll(() => server.close());

test('a site under a sub-path holds together, and links reach every page of it', async () => {
	const { visited, broken } = await crawl(base);
	expect(broken).toEqual([]);
	const pages = listRoutes(folder).filter((route) => route !== '/404.html');
	const unreached = pages.filter((route) => !visited.has(base + route.slice(1)));
	expect(unreached.filter((route) => !route.startsWith('/embed/'))).toEqual([]);
});

test('building once more makes the same site to the byte', async () => {
	const again = join(buildFolder, 'whole-site-again');
	await build(again);
	expect(hashFiles(again)).toEqual(hashFiles(folder));
});

async function build(out: string): Promise<void> {
	const { status, output } = await buildSite(['--out', out], {
		SITE_URL: siteUrl,
		BASE_PATH: base,
	});
	expect(status, output).toBe(0);
}

/** Follows every link of the site from one page on. */
async function crawl(start: string) {
	const visited = new Set([start]);
	const broken: string[] = [];
	// A set grows while it is walked.
	for (const path of visited) {
		const response = await fetch(new URL(path, server.url));
		if (!response.ok || response.redirected) broken.push(`${response.status} ${path}`);
		if (!/html|xml/.test(response.headers.get('content-type') ?? '')) continue;
		for (const link of listLinks(await response.text(), path)) {
			visited.add(link);
			if (!link.startsWith(base)) broken.push(`${path} links to ${link}, outside ${base}`);
		}
	}
	return { visited, broken };
}

/** The paths on our own site that a page or feed names in an attribute, a style or as an address. */
function listLinks(text: string, path: string): string[] {
	const patterns = [
		/\s(?:href|src|action)="([^"]+)"/g,
		/\burl\(["']?([^"')]+)/g,
		/\b(https:\/\/example\.org[^\s"'<&]*)/g,
	];
	return patterns
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.map(([, address = '']) => new URL(address, siteUrl + path))
		.filter(({ origin }) => origin === siteUrl)
		.map(({ pathname }) => pathname);
}

/** The hash of each file below a folder, by its path. */
function hashFiles(root: string): Record<string, string> {
	const files = globSync('**/*', { cwd: root }).filter((file) =>
		statSync(join(root, file)).isFile(),
	);
	const hash = (file: string) =>
		createHash('sha256')
			.update(readFileSync(join(root, file)))
			.digest('hex');
	return Object.fromEntries(files.sort().map((file) => [file, hash(file)]));
}
