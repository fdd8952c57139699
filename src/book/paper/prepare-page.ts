import type { Page } from 'playwright-core';
import { printAddress } from '../../model/print-address.ts';

/**
 * Makes the page that is open ready to be printed.
 *
 * @param stamps the words that say which edition it is, by the kind that a place asks for
 */
export async function preparePage(page: Page, stamps: Record<string, string>): Promise<void> {
	const address = await page.evaluate(getAddress);
	const isKnown = printAddress(new URL(address)) !== undefined;
	await page.evaluate(stampPage, { stamps, address, isKnown });
	await page.evaluate(nameBoxes);
}

/** What a page is told before it is printed. */
interface Preparation {
	/** The words that say which edition it is, by the kind that a place asks for. */
	stamps: Record<string, string>;
	/** Its address on the web. */
	address: string;
	/** Whether that is one that readers can open. */
	isKnown: boolean;
}

/** Runs in the page: the address it has on the web. */
const getAddress = (): string =>
	document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;

/**
 * Runs in the page: stamps it, and lets its links lead to the web, not to the server that prints it; where the site has no
 * address on the web yet, they lead nowhere.
 */
async function stampPage({ stamps, address, isKnown }: Preparation): Promise<void> {
	const { origin } = new URL(address);
	for (const place of document.querySelectorAll<HTMLElement>('[data-stamp]'))
		place.textContent = stamps[place.dataset['stamp'] ?? ''] ?? '';
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		const isHere = link.pathname === location.pathname && link.hash !== '';
		if (isHere || (link.origin !== location.origin && link.origin !== origin)) continue;
		if (isKnown) link.href = origin + link.pathname + link.hash;
		else link.removeAttribute('href');
	}
	await document.fonts.ready;
}

/** Runs in the page: gives boxes the roles by which Chromium tags them. */
function nameBoxes(): void {
	// Chromium tags no box that is neither a paragraph nor named: what has words of its own is one.
	for (const box of document.querySelectorAll('dt, dd, div')) {
		const words = [...box.childNodes].filter(
			(node) =>
				node.textContent?.trim() &&
				(!(node instanceof Element) || getComputedStyle(node).display.startsWith('inline')),
		);
		if (words.length > 0 && !box.role) box.role = 'paragraph';
	}
	// What stands aside is what the tags of a PDF can be told of a note; nothing else is then to stand so.
	for (const aside of document.querySelectorAll('aside')) aside.setAttribute('role', 'group');
	for (const note of document.querySelectorAll('.note__body')) {
		note.setAttribute('role', 'complementary');
	}
}
