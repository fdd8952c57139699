import { expect, inject, test } from 'vitest';
import { type GetBook, squeeze } from './book-on-paper.ts';

/** Whether what the book leads to is where it says: contents, references, figures, sources, links. */
export function proveReferences(getBook: GetBook): void {
	test('prints the right page in its contents', async () => {
		const { book, opened } = getBook();
		const lines = await opened.page.locator('.book-contents__line').evaluateAll((elements) =>
			elements.map((element) => ({
				title: element.querySelector('a')?.textContent ?? '',
				id: element.querySelector('[data-page-of]')?.getAttribute('data-page-of') ?? '',
			})),
		);
		const printed = squeeze(
			book.pages
				.slice(1, 5)
				.map(({ words }) => words)
				.join(''),
		);
		expect(lines.length).toBeGreaterThan(60);
		for (const { title, id } of lines) {
			expect(printed).toContain(squeeze(`${title}${book.destinations.get(id)}`));
		}
	});

	test('prints the right page after every reference in the text', async () => {
		const { book, opened } = getBook();
		const references = await opened.page
			.locator('.see-page:not([hidden] *, .figure-reference *)')
			.evaluateAll((elements) => {
				const called = new Set<Element>();
				return (
					elements
						// Where a chapter leads to its own figure for the first time, paper has the number of that.
						.filter((element) => {
							const target = document.getElementById(element.getAttribute('data-page-of') ?? '');
							const isOwn =
								target?.matches('figure') &&
								!element.closest('figure, .border-walk') &&
								target.closest('.book-part') === element.closest('.book-part');
							if (!isOwn || called.has(target)) return true;
							called.add(target);
							return false;
						})
						.map((element) =>
							['data-page-of', 'data-page-to'].flatMap((name) => element.getAttribute(name) ?? []),
						)
				);
			});
		const expected = references.map((ids) => {
			const [first = 0, last = first] = ids.map((id) => book.destinations.get(id));
			return first === last ? `(p. ${first})` : `(pp. ${first}–${last})`;
		});
		const words = book.pages.map((page) => page.words).join(' ');
		expect(expected.length).toBeGreaterThan(100);
		// Those of the glossary among them, to the first mention of nearly every term.
		expect(await opened.page.locator('.glossary .see-page').count()).toBeGreaterThan(85);
		expect(words.match(/\(pp?\. \d+(?:–\d+)?\)/g)?.sort()).toEqual(expected.sort());
	});

	test('has no line for what stands elsewhere in it', () => {
		const { book } = getBook();
		const words = book.pages.map((page) => page.words).join(' ');
		expect(words).not.toMatch(/stand in the timeline|See Figure/);
		expect(words).toMatch(/\(Figure \d+, p\. \d+\)/);
	});

	test('calls each figure in the text of its chapter', async () => {
		const { book, opened } = getBook();
		const numbers = await opened.page
			.locator('.book-part[data-number] figure[id] .figure-number')
			.allInnerTexts();
		expect(numbers.length).toBeGreaterThan(20);
		const words = squeeze(book.pages.map((page) => page.words).join(' '));
		const isCalled = (number: string) =>
			words.includes(`(${squeeze(number)})`) || words.includes(`${squeeze(number)}(p.`);
		expect(numbers.filter((number) => !isCalled(number))).toEqual([]);
	});

	test('lists every source once, under its number', async () => {
		const { opened } = getBook();
		const numbers = await opened.page
			.locator('.book-source:not([hidden]) .source__number')
			.allTextContents();
		expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
		expect(numbers.length).toBeGreaterThan(300);
		const dead = await opened.page
			.locator('.book-part:not([hidden]) .mark a')
			.evaluateAll((links) =>
				links
					.map((link) => link.getAttribute('href') ?? '')
					.filter((href) => !document.querySelector(`.book-source[id="${href.slice(1)}"]`)),
			);
		expect(dead).toEqual([]);
	});

	test('links only to places it has, and to the web, never to the machine that printed it', () => {
		const { book } = getBook();
		const links = book.pages.flatMap((page) => page.links);
		const inside = links.flatMap(({ dest }) => dest ?? []);
		expect(inside.length).toBeGreaterThan(1000);
		for (const dest of new Set(inside)) expect(book.destinations.has(dest), dest).toBe(true);
		expect(links.filter(({ name }) => name === '')).toEqual([]);
		const port = new URL(inject('siteUrl')).port;
		const local = links.filter(
			({ url }) => url?.includes('127.0.0.1') || url?.includes(`:${port}/`),
		);
		expect(local).toEqual([]);
	});
}
