import type { Page } from 'playwright-core';

/**
 * The floor of a page: what it shows on this screen, text and figures, as plain HTML without styles, scripts and
 * fonts. No page with that content can be faster.
 *
 * @param page shows the finished page
 * @returns the HTML
 */
export async function makeFloor(page: Page): Promise<string> {
	const [title, content] = await page.evaluate(readShown);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body>${content}</body></html>`;
}

/** Runs in the page: its title and main part, less what is not displayed and what only styles and scripts need. */
function readShown(): [title: string, content: string] {
	const main = document.querySelector('main') ?? document.body;
	const isShown = (element: Element) =>
		element.closest('defs, title, desc, clipPath, pattern, details:not([open])') !== null ||
		element.checkVisibility();
	for (const element of main.querySelectorAll('*')) {
		if (/^(?:script|style|template|link)$/.test(element.localName) || !isShown(element))
			element.remove();
	}
	for (const element of main.querySelectorAll('*')) {
		for (const { name } of [...element.attributes]) {
			if (/^(?:class|style|data-.*|aria-.*|role)$/.test(name)) element.removeAttribute(name);
		}
	}
	return [document.title, main.innerHTML];
}
