import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** What one load of a page took on a slow phone. */
export interface Paint {
	/** First text or drawing on the screen, milliseconds. */
	firstPaint: number;
	/** Largest text or picture of the first screen, milliseconds. */
	largestPaint: number;
	/** Cumulative layout shift: the share of the screen that moved times how far, as a share of the screen. */
	shift: number;
	/** Time the processor spent on the page before its first paint, milliseconds; other programs do not count. */
	work: number;
}

const phone = {
	viewport: { width: 360, height: 740 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true,
};

/** Slow 4G: milliseconds to the server and back, bytes a second. */
const network = {
	offline: false,
	latency: 150,
	downloadThroughput: 1.6e6 / 8,
	uploadThroughput: 0.75e6 / 8,
};

/** How many times slower than here the phone's processor is. */
const slowDown = 4;

/** A new window loads parts of the browser itself, milliseconds. */
const settling = 800;

/** How long a page is watched after all its files are there, milliseconds. */
const watched = 500;

/** Opens a blank page with an empty cache as on a phone. */
export async function openOnPhone(browser: Browser): Promise<Page> {
	const context = await browser.newContext(phone);
	return context.newPage();
}

/**
 * Loads a page once with an empty cache, network and processor throttled, and reads what it took.
 *
 * @param url the whole address
 */
export async function measurePaint(browser: Browser, url: string): Promise<Paint> {
	const page = await openOnPhone(browser);
	page.setDefaultTimeout(120_000);
	await wait(settling);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', network);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
	const tracing = await browser.newBrowserCDPSession();
	const stopTracing = await trace(tracing);
	await page.goto(url, { waitUntil: 'load' });
	await wait(watched);
	const paint = await page.evaluate(readPaint);
	const work = sumWork(await stopTracing(), url);
	await tracing.detach();
	await page.context().close();
	return { ...paint, work };
}

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	ts: number;
	/** Time on the processor. */
	tdur?: number;
	args?: { beginData?: { url?: string } };
}

/** Starts a trace; the function that is returned ends it and resolves with its events. */
async function trace(tracing: CDPSession): Promise<() => Promise<TraceEvent[]>> {
	const events: TraceEvent[] = [];
	tracing.on('Tracing.dataCollected', ({ value }) => {
		events.push(...(value as unknown as TraceEvent[]));
	});
	await tracing.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['devtools.timeline', 'loading', 'toplevel'] },
	});
	return async () => {
		const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
		await tracing.send('Tracing.end');
		await complete;
		return events;
	};
}

/** What the main thread of a page did from its first line to its first paint, milliseconds. */
function sumWork(events: TraceEvent[], url: string): number {
	const paint = events.find(({ name }) => name === 'firstContentfulPaint');
	if (!paint) return NaN;
	const main = events.filter(({ pid, tid }) => pid === paint.pid && tid === paint.tid);
	const start = main.find(
		({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url,
	)?.ts;
	const tasks = main.filter(
		({ name, ts }) => /RunTask$/.test(name) && ts >= (start ?? Infinity) - 20_000 && ts < paint.ts,
	);
	return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/** In the page. */
async function readPaint(): Promise<Omit<Paint, 'work'>> {
	const read = (type: string) =>
		new Promise<PerformanceEntry[]>((resolve) => {
			new PerformanceObserver((list) => {
				resolve(list.getEntries());
			}).observe({ type, buffered: true });
			// Where there is nothing of the kind, nothing is told.
			setTimeout(resolve, 100, []);
		});
	const paints = await read('paint');
	const largest = await read('largest-contentful-paint');
	const shifts = (await read('layout-shift')) as (PerformanceEntry & { value: number })[];
	return {
		firstPaint: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
		largestPaint: largest.at(-1)?.startTime ?? NaN,
		shift: shifts.reduce((sum, { value }) => sum + value, 0),
	};
}
