import { expect, test } from 'vitest';
import { type GetBook, squeeze } from './book-on-paper.ts';

/** What the book says, and how a machine reads it. */
export function proveWords(getBook: GetBook): void {
	test('speaks as a book', () => {
		const { book } = getBook();
		const words = book.pages.map((page) => page.words).join(' ');
		const web =
			/\b(?:this site|each leads to|click|on the web page|javascript|cookies?|To take away)\b/i;
		expect(web.exec(words)?.[0]).toBeUndefined();
	});

	test('sets people and terms with curved apostrophes, and no stop stands apart from its word', () => {
		const { book } = getBook();
		const [from = 1, to] = ['people', 'about'].map((id) => book.destinations.get(id));
		const words = book.pages
			.slice(from - 1, to! - 1)
			.map((page) => page.words)
			.join(' ');
		expect(words).toContain('Also: ');
		expect(words.match(/\S+ [.,;](?= |$)/g)).toBeNull();
		expect(words.match(/\p{L}'\p{L}+/gu)).toBeNull();
	});

	test('keeps Korean script whole', async () => {
		const { book, opened } = getBook();
		const korean = await opened.page
			.locator('.book-part:not([hidden]) :lang(ko):not([hidden] *)')
			.allTextContents();
		const printed = squeeze(book.pages.map(({ words }) => words).join(''));
		expect(korean.length).toBeGreaterThan(50);
		for (const word of korean) expect(printed).toContain(squeeze(word));
	});

	test('is tagged, titled, dated to the commit, and says its language', () => {
		const { book } = getBook();
		const roles = new Set(book.pages.flatMap(({ tags }) => tags.map(({ role }) => role)));
		for (const role of [
			...['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Figure', 'Link'],
			...['Note', 'Reference'],
		]) {
			expect(roles).toContain(role);
		}
		expect(roles).not.toContain('NonStruct');
		const pictures = book.pages.flatMap(({ tags }) => tags.filter(({ role }) => role === 'Figure'));
		expect(pictures.filter(({ alt }) => !alt)).toEqual([]);
		expect(book.info['Title']).toMatch(/^Three Borders/);
		expect(book.info['Author']).toBe('Three Borders contributors');
		expect(book.info['Language']).toBe('en-GB');
		expect(book.metadata).toContain('<rdf:li>en-GB</rdf:li>');
		expect(book.pages[0]!.words).toMatch(/Edition of \d+ \w+ \d{4}/);
		expect(book.pages[0]!.words).not.toMatch(/[0-9a-f]{10}/);
		expect(book.pages[1]!.words).toMatch(/Made from the content of the hash [0-9a-f]{10}/);
	});
}
