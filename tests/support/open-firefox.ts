import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { getUrl } from './open-page.ts';

const places = [
	process.env['FIREFOX_PATH'],
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The Firefox of the machine; npm brings none. */
export const firefoxPath = places.find((path) => path !== undefined && existsSync(path));

/** By then a page has been read as far as it can be, milliseconds. */
const settling = 1000;

/** A page that keeps account of what happens on it. */
export interface FirefoxPage {
	/** Errors and what was written to the console since the last visit. */
	messages: string[];
	/** Goes to a path of the site and waits until its fonts are there. */
	visit(path: string): Promise<void>;
	/** Runs a function in a page that has been read as far as it can be while a file does not come. */
	evaluateWithout<Result>(path: string, file: RegExp, run: () => Result): Promise<Result>;
	/** Runs a function in the page. */
	evaluate<Result>(run: () => Result): Promise<Awaited<Result>>;
	/** Prints the page on A4. */
	print(): Promise<Uint8Array>;
}

/**
 * Starts one Firefox for a test file; call it once, where Firefox is known to be there.
 *
 * @returns a function that gives its page
 */
export function useFirefox(): () => FirefoxPage {
	let browser: Browser;
	let opened: FirefoxPage;
	beforeAll(async () => {
		browser = await launch({ browser: 'firefox', executablePath: firefoxPath ?? '' });
		const page = await browser.newPage();
		await page.setViewport({ width: 1280, height: 800 });
		const messages: string[] = [];
		page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
		page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));
		opened = {
			messages,
			async visit(path) {
				// What the page before is still loading fails when it is left.
				await page.goto('about:blank');
				messages.length = 0;
				await page.goto(getUrl(path));
				await page.evaluate(async () => {
					await document.fonts.ready;
				});
			},
			async evaluateWithout(path, file, run) {
				const held = await browser.newPage();
				await held.setRequestInterception(true);
				const asked = new Promise<void>((resolve) => {
					held.on('request', (request) => {
						if (file.test(request.url())) resolve();
						else void request.continue();
					});
				});
				const visit = held.goto(getUrl(path)).catch(() => null);
				await asked;
				await wait(settling);
				try {
					return await held.evaluate(run);
				} finally {
					await held.close();
					await visit;
				}
			},
			evaluate: (run) => page.evaluate(run),
			print: () => page.pdf({ format: 'A4' }),
		};
	});
	afterAll(() => browser.close());
	return () => opened;
}
