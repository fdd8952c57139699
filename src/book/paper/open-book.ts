import type { JSHandle, Page } from 'playwright-core';
import { makeTextCutter } from './cut-text.ts';
import { type BookLayout, layOutBook } from './lay-out-book.ts';
import { makePageMeter } from './measure-pages.ts';
import type { Sheet } from './paper-sizes.ts';
import { settlePart } from './settle-part.ts';

const tools = Object.entries({ makePageMeter, makeTextCutter, settlePart })
	.map(([name, tool]) => `${name}: ${tool.toString()}`)
	.join(', ');

/** Opens the book on a page, shown as for print, for its parts to be laid out on sheets of a size. */
export const openBook = (page: Page, sheet: Sheet): Promise<JSHandle<BookLayout>> =>
	page.evaluateHandle(`(${layOutBook.toString()})(${JSON.stringify(sheet)}, { ${tools} })`);
