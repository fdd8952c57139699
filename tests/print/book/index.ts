import { expect, test } from 'vitest';
import { escapeRegExp } from '../../../src/book/mark-names.ts';
import { listBody } from '../paper.ts';
import { type GetBook, squeeze } from './book-on-paper.ts';

/** Between the columns of the index, in points. */
const GUTTER = 17;

/** Whether a word stands on one of two pages, or begins on the first and ends on the second. */
const stands = (word: string, first: string, second: string): boolean =>
	`${first} ${second}`.includes(word) ||
	Array.from(word, (_, at) => at).some(
		(at) =>
			at > 2 &&
			at < word.length - 2 &&
			first.includes(word.slice(0, at)) &&
			second.includes(word.slice(at)),
	);

/** Pages as the index prints them: 3, 5, 6 is "3", "5–6". */
function joinPages(pages: readonly number[]): string[] {
	const runs: number[][] = [];
	for (const page of pages) {
		const last = runs.at(-1)?.at(-1);
		if (last === undefined || page > last + 1) runs.push([page]);
		else runs.at(-1)!.push(page);
	}
	return runs.map((run) => (run[0] === run.at(-1) ? `${run[0]}` : `${run[0]}–${run.at(-1)}`));
}

/** "15,19–20" as 15, 19, 20. */
function expandPages(numbers: string): number[] {
	return numbers.split(',').flatMap((run) => {
		const [first = NaN, last = first] = run.split('–').map(Number);
		return Array.from({ length: last - first + 1 }, (_, index) => first + index);
	});
}

/** The index of the book. */
export function proveIndex(getBook: GetBook): void {
	test('prints in its index the pages on which a name stands, at most six in a row', async () => {
		const { book, opened } = getBook();
		const lines = await opened.page.locator('.book-index > li:has(a)').evaluateAll((items) =>
			items.map((item) => ({
				name: item.querySelector('.book-index__entry')?.firstChild?.textContent?.trim() ?? '',
				isParted: item.querySelector('[data-parted]') !== null,
				groups: [...item.querySelectorAll('.book-index__group')].map((group) => ({
					title: group.querySelector('.book-index__title')?.textContent ?? '',
					places: [...group.querySelectorAll('a')].map(({ hash }) => ({
						id: hash.slice(1),
						spelling: document.querySelector(`span[id="${hash.slice(1)}"]`)?.textContent ?? '',
					})),
				})),
			})),
		);
		const index = book.pages.slice(book.destinations.get('index')! - 1);
		const printed = squeeze(index.map((page) => listBody(page).join('')).join(''));
		const getPage = ({ id }: { id: string }) => book.destinations.get(id) ?? 0;
		const join = (places: { id: string }[]) =>
			joinPages(
				places
					.map(getPage)
					.filter(Boolean)
					.sort((a, b) => a - b),
			);
		expect(lines.length).toBeGreaterThan(80);
		let parted = 0;
		let from = 0;
		for (const { name, isParted, groups } of lines) {
			const flat = join(groups.flatMap(({ places }) => places));
			const own = groups.map(({ title, places }) => ({ title, numbers: join(places) }));
			if (isParted) parted += 1;
			// A mention that shares the number of another has no link, and so no place in the file.
			if (isParted) {
				// The first pages may stand under no title, right behind the name.
				const head = squeeze(name + (own[0]?.title ?? ''));
				const start = new RegExp(`${escapeRegExp(head)}(?=\\d)`).exec(printed.slice(from));
				from += start?.index ?? 0;
				let rest = printed.slice(from + squeeze(name).length);
				for (const { title, numbers } of own) {
					rest = rest.slice(rest.indexOf(squeeze(title)) + squeeze(title).length);
					const pages = new Set(expandPages(/^[\d,–]*/.exec(rest)?.[0] ?? ''));
					const known = numbers.flatMap(expandPages);
					expect([...pages], `${name}: ${title}`).toEqual(expect.arrayContaining(known));
				}
			} else if (groups.every(({ places }) => places.every((place) => getPage(place) > 0))) {
				expect(printed, name).toContain(squeeze(`${name}${flat.join(', ')}`));
			}
			// More in a row nobody looks up: `namesByMatter` in content/pages/print.mdx parts such a line.
			for (const { title, numbers: all } of own)
				expect(all.length, `${name}: ${title}`).toBeLessThan(7);
		}
		expect(parted).toBeGreaterThan(5);
		for (const place of lines.flatMap(({ groups }) => groups.flatMap(({ places }) => places))) {
			const page = getPage(place);
			if (page === 0 || place.spelling === '') continue;
			const [here = '', next = ''] = book.pages
				.slice(page - 1, page + 1)
				.map(({ words }) => squeeze(words));
			expect(stands(squeeze(place.spelling), here, next), `page ${page}: ${place.spelling}`).toBe(
				true,
			);
		}
	});

	test('names a line of its index again where that goes on in another column', () => {
		const { book } = getBook();
		const index = book.pages.slice(book.destinations.get('index')! - 1);
		let continued = 0;
		for (const page of index) {
			const body = page.texts.filter(({ baseline, size }) => baseline > 60 && size < 8.5);
			const start = Math.min(...body.map(({ left }) => left));
			const width = Math.max(...body.map(({ right }) => right)) - start;
			const columns = Map.groupBy(body, ({ left }) =>
				Math.floor((3 * (left - start + 4)) / (width + GUTTER)),
			);
			for (const texts of columns.values()) {
				const edge = Math.min(...texts.map(({ left }) => left));
				const top = Math.min(...texts.map(({ baseline }) => baseline));
				const first = texts.filter(({ baseline }) => baseline < top + 1);
				expect(Math.min(...first.map(({ left }) => left)) - edge, first[0]?.text).toBeLessThan(1);
				if (first.some(({ text }) => text.includes('(continued)'))) continued += 1;
			}
		}
		expect(continued).toBeGreaterThan(0);
	});

	test('has lines for the countries and for those whom many pages name, under matters', () => {
		const { book } = getBook();
		const index = book.pages.slice(book.destinations.get('index')! - 1);
		const printed = squeeze(index.map((page) => listBody(page).join('')).join(''));
		for (const name of ['China', 'NorthKorea', 'Russia', 'SouthKorea', 'UnitedStates']) {
			expect(printed).toMatch(new RegExp(`${name}[\\d,–]*[a-z]`));
		}
		expect(printed).toMatch(/Kim,meetingswith\d[\d,–]*SouthKorea,and\d/);
	});
}
