import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type RunningServer, serveFolder } from '../../src/serve/static-server.ts';
import { launchBrowser } from '../../src/setup/browser.ts';
import { makeFloor } from './make-floor.ts';
import { measurePaint, openOnPhone, type Paint } from './measure-paint.ts';
import { median, quartiles } from './median.ts';
import { makePhoneFonts } from './phone-fonts.ts';

/** Loads of each page and of its floor. */
const LOADS = 9;

/** A page of each kind, as far as the site has it. */
const KINDS = [
	/^\/$/,
	/^\/overview\/$/,
	/^\/dmz\/$/,
	/^\/geography\/$/,
	/^\/maps\/[^/]+\/$/,
	/^\/claims\/$/,
	/^\/claims\/[^/]+\/$/,
	/^\/forecasts\/$/,
	/^\/timeline\/$/,
	/^\/glossary\/$/,
	/^\/sources\/$/,
	/^\/search\/$/,
	/^\/embed\/./,
];

/** Of all pages of a site, the first of each kind. */
export function pickOfEachKind(routes: readonly string[]): string[] {
	return KINDS.flatMap((kind) => routes.find((route) => kind.test(route)) ?? []);
}

/** Loads page and floor in turn, so that both meet the same noise; the first load of each only warms the server. */
async function loadInTurn(browser: Browser, urls: readonly string[]): Promise<Paint[][]> {
	const loads: Paint[][] = urls.map(() => []);
	for (let load = 0; load <= LOADS; load++) {
		for (const [i, url] of urls.entries()) {
			const paint = await measurePaint(browser, url);
			if (load > 0) loads[i]?.push(paint);
		}
	}
	return loads;
}

/** Each load against that of the floor beside it: the median, and what half of the loads lie within. */
function compare(page: Paint[], floor: Paint[]) {
	const of = (measure: (paint: Paint) => number) => median(page.map(measure));
	const ratio = (measure: (paint: Paint) => number) => {
		const ratios = page.map((paint, i) => measure(paint) / measure(floor[i] ?? paint));
		const [middle, low, high] = [median(ratios), ...quartiles(ratios)].map((one) => one.toFixed(2));
		return `${middle} (${low}–${high})`;
	};
	return {
		'FCP, ms': Math.round(of(({ firstPaint }) => firstPaint)),
		'FCP : floor': ratio(({ firstPaint }) => firstPaint),
		'LCP : floor': ratio(({ largestPaint }) => largestPaint),
		'CPU to FCP : floor': ratio(({ work }) => work),
		CLS: of(({ shift }) => shift).toFixed(4),
	};
}

/**
 * Paints pages on a slow phone beside their floors, the same text and figures without styles, and prints medians.
 *
 * @param folder the built site
 * @param routes the pages to paint
 * @param work folder for the floors and the fonts, removed at the end
 */
export async function benchPaint(
	folder: string,
	routes: readonly string[],
	work: string,
): Promise<void> {
	const floors = join(work, 'floors');
	const browser = await launchBrowser(await makePhoneFonts(join(work, 'fonts')));
	const servers: RunningServer[] = [await serveFolder({ folder })];
	try {
		const [site] = servers;
		for (const route of routes) {
			const page = await openOnPhone(browser);
			await page.goto(`${site?.url}${route.slice(1)}`);
			const file = join(floors, route, 'index.html');
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, await makeFloor(page));
			await page.context().close();
		}
		servers.push(await serveFolder({ folder: floors }));
		const rows: Record<string, ReturnType<typeof compare>> = {};
		for (const route of routes) {
			const urls = servers.map(({ url }) => `${url}${route.slice(1)}`);
			const [page = [], floor = []] = await loadInTurn(browser, urls);
			rows[route] = compare(page, floor);
		}
		console.log(
			`First visit on a slow phone (150 ms, 1.6 Mbit/s, processor a quarter as fast), medians of ${LOADS} (and what half of them lie within)`,
		);
		console.table(rows);
	} finally {
		await browser.close();
		for (const server of servers) await server.close();
		rmSync(work, { recursive: true, force: true });
	}
}
