import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compress } from '../../src/serve/packer.ts';
import { getUrl, useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();

/** What a server may send before it hears from the reader: ten packets, less the headers. */
const firstFlight = 14_000;

/** Pictures of a failure. */
const resultFolder = join('test-results', 'first-flight');

const screens = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 800 },
];

/** A page that is a drawing at full size, or a list of them: the drawings outweigh the first flight. */
const isMapPage = (route: string) => /^\/(?:maps|diagrams|embed)\//.test(route);

/** Whole editions in one page, for printers: so long a text is compressed in blocks larger than a first flight. */
const editions = ['/print/', '/print/record/', '/executive/'];

const routes = inject('routes').filter((route) => !isMapPage(route) && !editions.includes(route));

describe.each(screens)('at $width × $height', (screen) => {
	let opened: OpenPage;
	beforeAll(async () => {
		opened = await openPage(screen);
		// Fonts come after the first flight, and late or early they would differ by chance.
		await opened.page.route(/\.woff2$/, (request) => request.abort());
		// So does the finer ground of the large first map.
		await opened.page.route(/hero-ground\.svg$/, (request) => request.abort());
	});
	afterAll(() => opened.close());

	test.each(routes)('%s shows its first screen after the first flight', async (route) => {
		const response = await fetch(getUrl(route));
		const start = truncate(await response.text());
		if (start === undefined) return;
		const { page, visit } = opened;
		await visit(route);
		const whole = await drawAnew(page);
		await page.route(getUrl(route), (request) =>
			request.fulfill({ body: start, contentType: 'text/html; charset=utf-8' }),
		);
		await visit(route);
		const first = await drawAnew(page);
		await page.unroute(getUrl(route));
		if (first.equals(whole)) return;
		const name = join(resultFolder, `${route.replaceAll('/', '_')}${screen.width}`);
		mkdirSync(resultFolder, { recursive: true });
		writeFileSync(`${name}-whole.png`, whole);
		writeFileSync(`${name}-first.png`, first);
		expect.fail(`The first ${firstFlight} bytes draw another first screen: see ${name}-*.png`);
	});
});

/** A picture of a page that is drawn at one go: painted piece by piece, round corners differ by a shade. */
async function drawAnew(page: Page): Promise<Buffer> {
	await page.evaluate(async () => {
		const { style } = document.documentElement;
		const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		style.display = 'none';
		await nextFrame().then(nextFrame);
		style.display = '';
		await nextFrame().then(nextFrame);
	});
	return page.screenshot();
}

/** What the first flight holds of a page, or undefined when that is all of it. */
function truncate(html: string): Buffer | undefined {
	const compressed = compress(Buffer.from(html));
	if (compressed.length <= firstFlight) return undefined;
	return brotliDecompressSync(compressed.subarray(0, firstFlight), {
		finishFlush: constants.BROTLI_OPERATION_FLUSH,
	});
}
