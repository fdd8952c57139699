import type { OpenPage } from '../../support/open-page.ts';
import type { ReadPdf } from '../../support/read-pdf.ts';
import type { Paper } from '../paper.ts';

/** A finished book and the page that it was printed from. */
export interface BookOnPaper {
	paper: Paper;
	book: ReadPdf;
	/** Of the file. */
	bytes: number;
	opened: OpenPage;
}

/** What reads the book, which is made before the tests run. */
export type GetBook = () => BookOnPaper;

/** Without what depends on where lines end: spaces, and hyphens, since a file has one wherever a word was parted. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u2010-]/g, '');

/** A text with single spaces. */
export const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
