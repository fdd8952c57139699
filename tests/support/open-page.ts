import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../src/setup/browser.ts';

/** How a reader looks at the site. */
export interface Reader {
	/** In CSS pixels; 1280 unless told. */
	width?: number;
	height?: number;
	theme?: 'light' | 'dark';
	/** On unless told. */
	javaScript?: boolean;
	reducedMotion?: boolean;
	/** With fingers on glass, as on a phone. */
	touch?: boolean;
	/** Scripts of the test may do what the policy forbids those of the page. */
	bypassPolicy?: boolean;
}

/** A page that keeps account of what happens on it. */
export interface OpenPage {
	page: Page;
	context: BrowserContext;
	/** Console messages, policy violations and uncaught errors since the last visit. */
	messages: string[];
	/** Requests since the last visit. */
	requests: Request[];
	/** Goes to a path of the site and waits until its fonts are there. */
	visit(path: string): Promise<void>;
	close(): Promise<void>;
}

/**
 * Starts one browser for a test file; call it once at the top of the file.
 *
 * @returns A function that opens a page as the given reader, with an empty cache.
 */
export function useBrowser(): (reader?: Reader) => Promise<OpenPage> {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser.close();
	});
	return (reader) => openPage(browser, reader);
}

/** The whole address of a path of the site. */
export function getUrl(path: string): string {
	return new URL(path.slice(1), inject('siteUrl')).href;
}

async function openPage(browser: Browser, reader: Reader = {}): Promise<OpenPage> {
	const { width = 1280, height = 800, theme = 'light' } = reader;
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme: theme,
		javaScriptEnabled: reader.javaScript ?? true,
		bypassCSP: reader.bypassPolicy ?? false,
		hasTouch: reader.touch ?? false,
		isMobile: reader.touch ?? false,
		reducedMotion: reader.reducedMotion ? 'reduce' : 'no-preference',
	});
	const page = await context.newPage();
	const messages: string[] = [];
	const requests: Request[] = [];
	page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
	page.on('request', (request) => requests.push(request));
	return {
		page,
		context,
		messages,
		requests,
		async visit(path) {
			messages.length = 0;
			requests.length = 0;
			await page.goto(getUrl(path));
			await page.evaluate(async () => {
				await document.fonts.ready;
			});
		},
		close: () => context.close(),
	};
}
