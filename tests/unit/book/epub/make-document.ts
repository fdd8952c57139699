import { parseFragment } from 'parse5';
import type { BookDocument } from '../../../../src/book/epub/book-document.ts';
import type { BookMetadata } from '../../../../src/book/epub/make-package.ts';
import { make } from '../../../../src/html/tree.ts';

/** What a book says of itself. */
export const metadata: BookMetadata = {
	title: 'Three Borders',
	subtitle: 'A subtitle',
	author: 'Somebody',
	description: 'A description.',
	language: 'en-GB',
	edition: '2026-06-12',
	home: 'https://example.org/',
	isPublic: true,
	pageSource: undefined,
};

/** A document of a book; its title is its name. */
export function makeDocument(
	id: string,
	html: string,
	fields: Partial<BookDocument> = {},
): BookDocument {
	return {
		id,
		kind: 'chapter',
		title: id,
		body: make('section', {}, parseFragment(html).childNodes.slice()),
		...fields,
	};
}
