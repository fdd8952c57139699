import type { JSHandle, Page } from 'playwright-core';
import { makeTextCutter } from './cut-text.ts';
import { type BookLayout, layOutBook, type Sheet } from './lay-out-book.ts';

/** Opens the book on a page, shown as for print, for its parts to be laid out on sheets of a size. */
export const openBook = (page: Page, sheet: Sheet): Promise<JSHandle<BookLayout>> =>
	page.evaluateHandle(
		`(${layOutBook.toString()})(${JSON.stringify(sheet)}, ${makeTextCutter.toString()})`,
	);
