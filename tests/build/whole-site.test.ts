import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type RunningServer } from '../../src/serve/static-server.ts';
import { buildFolder, buildSite } from '../support/build-site.ts';
import { listRoutes } from '../support/routes.ts';

const siteUrl = 'https://example.org';
const base = '/explainer/';
const place = join(buildFolder, 'whole-site');
const [folder, again] = [join(place, 'first'), join(place, 'second')];

let server: RunningServer;

beforeAll(async () => {
	rmSync(place, { recursive: true, force: true });
	await killWhileBuilding();
	// With the same caches, at the same time.
	await Promise.all([build(folder), build(again)]);
	server = await serveFolder({ folder, base });
}, 400_000);

afterAll(() => server.close());

test('a site under a sub-path holds together, and links reach every page of it', async () => {
	const { visited, broken } = await crawl(base);
	expect(broken).toEqual([]);
	const pages = listRoutes(folder).filter((route) => route !== '/404.html');
	const unreached = pages.filter((route) => !visited.has(base + route.slice(1)));
	expect(unreached.filter((route) => !route.startsWith('/embed/'))).toEqual([]);
});

test('two builds at once make the same site to the byte, beside what a killed one left running', () => {
	expect(readdirSync(place).sort()).toEqual(['first', 'second']);
	expect(hashFiles(again)).toEqual(hashFiles(folder));
});

test('on paper a related claim and a chapter have their addresses, since no link leads there', () => {
	const pages = globSync('claims/*/index.html', { cwd: folder }).map((file) =>
		readFileSync(join(folder, file), 'utf8'),
	);
	const link = '<a href="([^"#]+)["#][^>]*>[^<]+</a>';
	const printed = new RegExp(
		`(?:Related claim|Chapter \\d+): ${link} <span class="print-only print-url[^>]*>([^<]+)<`,
		'g',
	);
	const found = pages.flatMap((html) => [...html.matchAll(printed)]);
	const wanted = pages.flatMap((html) => html.match(/Related claim: <a|Chapter \d+: <a/g) ?? []);
	expect(wanted.length).toBeGreaterThan(50);
	expect(found).toHaveLength(wanted.length);
	for (const [, href = '', address] of found)
		expect(`https://${address}/`).toBe(new URL(href, siteUrl).href);
});

async function build(out: string): Promise<void> {
	const { status, output } = await buildSite(['--out', out], {
		SITE_URL: siteUrl,
		BASE_PATH: base,
	});
	expect(status, output).toBe(0);
}

/** Starts a build and ends it so that it cannot end what it has started. */
async function killWhileBuilding(): Promise<void> {
	const started = spawn(process.execPath, ['src/build.ts', '--out', folder], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	for await (const text of started.stdout) {
		if (String(text).includes('generating static routes')) break;
	}
	started.kill('SIGKILL');
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
		// In running text a stop, a comma, a bracket or a brace behind an address is none of it.
		/\b(https:\/\/example\.org[^\s"'<&}]*[^\s"'<&}.,)])/g,
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
