import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { findTwin } from './local-twins.ts';

/** The local faces that a kind of system has, as the families of `styles/fallback-faces.css` begin. */
const SYSTEMS = {
	Android: ['Noto Serif', 'Roboto'],
	'Windows, macOS, iOS and Linux': ['Times', 'Arial'],
} as const;

/** A rule that declares a fallback: the family it begins with and its first local name. */
const FALLBACK =
	/@font-face\{font-family:"?([\w ]+?) as [\w ]+"?;[^}]*?src:local\("?([^")]+)"?\)[^}]*\}/g;

/** What is not shown before its fallback fonts are there, as they are on a reader's system. */
const CURTAIN = '<style id="curtain">body { display: none }</style>';

/** Puts open fonts of the same widths in the place of what a system has, and leaves out what it has not. */
function dressHtml(html: string, system: keyof typeof SYSTEMS): string {
	const has: readonly string[] = SYSTEMS[system];
	const dressed = html.replace(FALLBACK, (rule, family: string, local: string) => {
		if (!has.includes(family)) return '';
		const font = readFileSync(findTwin(local)).toString('base64');
		return rule.replace(/src:[^;}]*/, `src:url("data:font/woff2;base64,${font}")`);
	});
	return dressed.replace('</head>', `${CURTAIN}</head>`);
}

/**
 * Opens a page of the site as on another system, whatever fonts this machine has, and returns once it is shown and its
 * lines are watched. Its own fonts need not be there. The policy must be bypassed: it allows no fonts within pages.
 */
export async function visitAs(
	page: Page,
	url: string,
	system: keyof typeof SYSTEMS,
): Promise<void> {
	await page.route(url, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: dressHtml(await response.text(), system) });
	});
	const watching = page.waitForEvent('requestfinished', (request) =>
		/\/keep-lines\.[^/]*js$/.test(request.url()),
	);
	await page.goto(url, { waitUntil: 'domcontentloaded' });
	await watching;
	const shown = await page.evaluate(async () => {
		const fallbacks = [...document.fonts].filter(({ family }) => family.includes(' as '));
		await Promise.all(fallbacks.map((face) => face.load()));
		document.getElementById('curtain')?.remove();
		return fallbacks.length;
	});
	await page.unroute(url);
	if (shown < 5) throw new Error(`${url} declares ${shown} of the fallbacks of ${system}, not 5.`);
}
