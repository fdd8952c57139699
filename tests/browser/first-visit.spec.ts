import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { getUrl, useBrowser } from '../support/open-page.ts';
import { sampleRoutes } from '../support/routes.ts';

const openPage = useBrowser();

/** Networks as a first visit meets them: milliseconds to the server and back, bytes a second. */
const networks = [
	{ name: '10 Mbit/s', latency: 40, throughput: 10e6 / 8 },
	{ name: 'slow 4G', latency: 150, throughput: 1.6e6 / 8 },
];

/** By then the reader sees the faces of the site, milliseconds. */
const limit = 2500;

/** Round trips: name, connection and encryption; then the page, and the fonts that it asks for. */
const roundTrips = 3 + 2;

const routes = sampleRoutes(inject('routes')).filter((route) => route !== '/print/');

// The faces need no script; a page of each kind proves it.
describe.each([
	{ javaScript: true, visited: routes },
	{ javaScript: false, visited: ['/', '/dmz/', '/embed/dmz/'] },
])('with scripts: $javaScript', ({ javaScript, visited }) => {
	test.each(visited)('%s ends up in the faces of the site', async (route) => {
		const { page, context, close } = await openPage({ width: 360, height: 740, javaScript });
		const devtools = await context.newCDPSession(page);
		await page.goto(getUrl(route));
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const strangers = await listStrangers(devtools);
		const bytes = javaScript ? await countBytes(page) : 0;
		await close();
		expect(strangers).toEqual([]);
		// On the wire, whatever the machine that runs this is busy with.
		for (const { name, latency, throughput } of networks) {
			const time = roundTrips * latency + (1000 * bytes) / throughput;
			expect(time, `${name}, ${bytes} bytes`).toBeLessThan(limit);
		}
	});
});

describe('on slow 4G', () => {
	test.each(['/', '/dmz/', '/embed/dmz/'])(
		'%s watches its lines before the first font is there',
		async (route) => {
			const { page, context, close } = await openPage({ width: 360, height: 740 });
			const devtools = await context.newCDPSession(page);
			const { latency, throughput } = networks.at(-1)!;
			await devtools.send('Network.emulateNetworkConditions', {
				offline: false,
				latency,
				downloadThroughput: throughput,
				uploadThroughput: throughput,
			});
			await page.goto(getUrl(route), { waitUntil: 'networkidle' });
			const files = await page.evaluate(() =>
				(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
					.toSorted((a, b) => a.responseEnd - b.responseEnd)
					.map(({ name }) => name),
			);
			await close();
			const watching = files.findIndex((name) => name.includes('/keep-lines.'));
			const font = files.findIndex((name) => name.endsWith('.woff2'));
			expect(watching, files.join('\n')).toBeGreaterThanOrEqual(0);
			expect(watching, files.join('\n')).toBeLessThan(font);
		},
	);
});

/** Texts of the first screen that are set in another face than the site's own. */
async function listStrangers(devtools: CDPSession): Promise<string[]> {
	await devtools.send('DOM.enable');
	await devtools.send('CSS.enable');
	const { root } = await devtools.send('DOM.getDocument', {});
	const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
		nodeId: root.nodeId,
		selector: 'h1, h2, p, li, td, th, dt, dd, figcaption, header a, svg text',
	});
	const strangers: string[] = [];
	for (const nodeId of nodeIds.slice(0, 60)) {
		const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
		const others = fonts.filter(({ isCustomFont }) => !isCustomFont);
		for (const { familyName, glyphCount } of others) {
			const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
			const text = outerHTML.replace(/<[^>]*>/g, '');
			strangers.push(`${familyName} (${glyphCount}): ${text.trim().slice(0, 60)}`);
		}
	}
	return strangers;
}

/** Bytes of the page and of all that was loaded with it, as sent. */
function countBytes(page: Page): Promise<number> {
	return page.evaluate(() =>
		[
			...performance.getEntriesByType('navigation'),
			...performance.getEntriesByType('resource'),
		].reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
	);
}
