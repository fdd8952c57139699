import { expect, test } from 'vitest';
import { type GetBook, squeeze, tidy } from './book-on-paper.ts';

/** The caption of a figure as its plate has it. */
const withoutNumber = (caption: string): string => squeeze(caption).replace(/^Figure\d+/, '');

/** The maps, charts and diagrams of the book, on the pages of their titles. */
export function proveFigures(getBook: GetBook): void {
	test('keeps every map on the page of its caption', async () => {
		const { book, opened } = getBook();
		const figures = await opened.page
			.locator('.book-part:not([hidden]) figure.map:not([hidden] *)')
			.evaluateAll((elements) =>
				elements.map((figure) => ({
					title: figure.querySelector('svg > title')?.textContent ?? '',
					caption: figure.querySelector('figcaption p')?.textContent ?? '',
				})),
			);
		const listed = await opened.page.locator('#figures a[href*="--map-"]').count();
		const plates = await opened.page.locator('#plates .plate').count();
		expect(listed).toBeGreaterThan(5);
		expect(figures).toHaveLength(listed + plates);
		for (const { title, caption } of figures) {
			const start = withoutNumber(caption).slice(0, 40);
			// A map of a chapter stands among the plates again.
			const pages = book.pages.filter(({ words }) => squeeze(words).includes(start));
			expect(pages).toHaveLength(
				figures.filter((figure) => withoutNumber(figure.caption).startsWith(start)).length,
			);
			for (const { tags } of pages) {
				expect(tags.map(({ alt }) => alt ?? '').join('\n')).toContain(title);
			}
		}
	});

	test('keeps every chart on the page of its title and the first line under it', async () => {
		const { book, opened } = getBook();
		const figures = await opened.page.locator('figure.chart').evaluateAll((elements) =>
			elements.map((figure) => ({
				title: figure.querySelector('.figure-title')?.textContent ?? '',
				picture: figure.querySelector('.figure-size--sheet svg[role] title')?.textContent ?? '',
				caption: figure.querySelector('figcaption > p')?.textContent ?? '',
			})),
		);
		expect(figures.length).toBeGreaterThan(10);
		for (const { title, picture, caption } of figures) {
			const page = book.pages.find(({ words }) => squeeze(words).includes(squeeze(title)));
			expect(squeeze(page!.words), title).toContain(squeeze(caption).slice(0, 40));
			expect(page!.tags.map(({ alt }) => alt ?? '').join('\n')).toContain(picture);
		}
	});

	test('draws every diagram whole on the page of its title, in letters that can be read', async () => {
		const { book, opened } = getBook();
		const figures = await opened.page.locator('figure.diagram').evaluateAll((elements) =>
			elements.map((figure) => ({
				id: figure.id,
				title: figure.querySelector('.figure-title')?.textContent ?? '',
				picture: figure.querySelector('.figure-size--sheet title')?.textContent ?? '',
				labels: [...figure.querySelectorAll('.figure-size--sheet text')].map(
					(text) => text.textContent,
				),
			})),
		);
		expect(figures.length).toBeGreaterThan(8);
		for (const { id, title, picture, labels } of figures) {
			const page = book.pages[book.destinations.get(id)! - 1]!;
			const words = squeeze(page.words);
			expect(words, id).toContain(squeeze(title));
			for (const label of labels) expect(words, id).toContain(squeeze(label));
			expect(page.tags.map(({ alt }) => alt ?? '').join('\n')).toContain(picture);
			// Mere figures and single words stand elsewhere on the page too.
			const names = labels.filter((label) => /[a-z]{3}.* /.test(label));
			const sizes = page.texts.filter(({ text }) => names.includes(text)).map(({ size }) => size);
			expect(sizes.length, id).toBeGreaterThan(5);
			expect(Math.min(...sizes), id).toBeGreaterThan(6.5);
		}
	});

	test('numbers its figures from 1, and prints each number with its figure', async () => {
		const { book, opened } = getBook();
		const numbers = await opened.page
			.locator('.book-part:not([hidden]) figure .figure-number')
			.evaluateAll((elements) =>
				elements.map((element) => ({
					number: element.textContent,
					id: element.closest('figure')?.id ?? '',
				})),
			);
		const listed = await opened.page
			.locator('#figures a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		const plates = await opened.page
			.locator('#plates :is(h2, h3):has(.figure-number)')
			.evaluateAll((heads) => heads.map(({ id, textContent }) => ({ id, words: textContent })));
		expect(numbers.length).toBeGreaterThan(20);
		expect([...numbers, ...plates].map(({ id }) => `#${id}`)).toEqual(listed);
		expect(plates.length).toBeGreaterThan(1);
		for (const [index, { words }] of plates.entries())
			expect(tidy(words)).toMatch(`Plate ${index + 1} `);
		for (const [index, { number, id }] of numbers.entries()) {
			expect(tidy(number)).toBe(`Figure ${index + 1}`);
			expect(book.pages[book.destinations.get(id)! - 1]!.words, id).toContain(tidy(number));
		}
	});

	test('says each name on a map once to whoever searches or copies, halo or not', async () => {
		const { book, opened } = getBook();
		// Shown as for print, a map has one of its layouts.
		await opened.page.emulateMedia({ media: 'print' });
		const maps = await opened.page
			.locator('.book-part:not([hidden]) :is(figure.map, .border-walk) .map-frame svg')
			.evaluateAll((drawings) =>
				drawings.map((drawing) =>
					[...drawing.querySelectorAll('text')]
						.filter((text) => text.getBoundingClientRect().width > 0)
						.map((text) => text.textContent.trim()),
				),
			);
		await opened.page.emulateMedia({ media: null });
		const long = maps.map((names) =>
			names.filter((name) => /^\p{L}{5,}$/u.test(name)).map(squeeze),
		);
		// One river can be named at both of its ends.
		const twice = new Set(
			long.flatMap((names) => names.filter((name, at) => names.indexOf(name) !== at)),
		);
		const words = squeeze(book.pages.map((page) => page.words).join(' '));
		const printed = [...new Set(long.flat())].filter(
			(name) => words.includes(name) && !twice.has(name),
		);
		expect(printed.length).toBeGreaterThan(10);
		expect(printed.filter((name) => words.includes(name + name))).toEqual([]);
	});

	test('says each name on the map of its title page once', async () => {
		const { book, opened } = getBook();
		const texts = await opened.page.locator('.book-title__map svg text').allTextContents();
		const names = [...new Set(texts.map(squeeze))];
		const words = squeeze(book.pages[0]!.words);
		const printed = names.filter(
			(name) =>
				/^\p{L}{5,}$/u.test(name) &&
				words.includes(name) &&
				!names.some((other) => other !== name && other.includes(name)),
		);
		expect(printed.length).toBeGreaterThan(3);
		for (const name of printed) expect(words.split(name), name).toHaveLength(2);
	});
}
