import { expect, test } from 'vitest';
import { formatSize, printLinks } from '../../../src/book/write-links.ts';

test('a link says what the file is, how long and how large', () => {
	const book = { title: 'The book', pages: 141, bytes: 4_459_963 };
	expect(
		printLinks(
			[
				{ ...book, file: 'book-a4.pdf', form: 'A4 paper' },
				{ title: 'The brief', file: 'brief-a4.pdf', form: 'A4 paper', pages: 1, bytes: 228_543 },
			],
			'/base/downloads/',
		),
	).toBe(
		'<a href="/base/downloads/book-a4.pdf" download>The book for A4 paper</a> (141 pages, 4.5 MB). ' +
			'<a href="/base/downloads/brief-a4.pdf" download>The brief for A4 paper</a> (one sheet, 229 KB).',
	);
});

test('sizes are rounded as readers know them', () => {
	expect([999, 228_543, 4_459_963].map(formatSize)).toEqual(['1 KB', '229 KB', '4.5 MB']);
});
