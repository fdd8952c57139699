import type { Page } from 'playwright-core';
import type { Sheet } from './paper-sizes.ts';
import { openBook } from './open-book.ts';

/**
 * Runs in the book, with the index laid out as it is printed: says again, at the top of each column in which the titles
 * under a line go on, which line that is. Self-contained, since it is sent to the browser as source.
 */
function continueLines(): void {
	for (const again of document.querySelectorAll('.book-index__again')) again.remove();
	const getLeft = (element: HTMLElement) => element.getClientRects()[0]?.left ?? NaN;
	for (const entry of document.querySelectorAll('.book-index__entry')) {
		const name = entry.firstChild?.textContent?.trim() ?? '';
		const titles = [...entry.querySelectorAll<HTMLElement>('[data-parted] > .book-index__group')];
		for (const [index, title] of titles.entries()) {
			const before = titles[index - 1];
			// One line more moves those that follow, so each is measured when those before it stand.
			if (!before || getLeft(title) <= getLeft(before)) continue;
			const again = document.createElement('span');
			again.className = 'book-index__again';
			again.textContent = `${name} (continued)`;
			title.before(again);
		}
	}
}

/** Repeats the lines of the index of the book that is open where they go on in another column. */
export async function continueIndex(page: Page, sheet: Sheet): Promise<void> {
	const parts = page.locator('.book-part:not([hidden]):has(.book-index)');
	if ((await parts.count()) === 0) return;
	const id = await parts.evaluate((part) => part.id);
	const book = await openBook(page, sheet);
	await book.evaluate(({ open }, name) => open(name), id);
	await page.evaluate(continueLines);
	await book.evaluate(({ settle, close, end }) => {
		settle();
		close();
		end();
	});
	await book.dispose();
}
