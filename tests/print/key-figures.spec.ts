import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { readPdf } from '../support/read-pdf.ts';
import { findCutText } from './paper.ts';

const openPage = useBrowser();

let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage({ javaScript: false });
	await opened.visit('/key-figures/');
});
afterAll(() => opened.close());

describe.each(['A4', 'Letter'] as const)('on %s', (format) => {
	test('the key figures are one sheet with two sides, nothing cut off', async () => {
		const { pages } = await readPdf(await opened.page.pdf({ format, tagged: true }));
		expect(pages).toHaveLength(2);
		expect(pages.flatMap(findCutText)).toEqual([]);
	});
});

test('every key figure has a name, a date, an author and a confidence, and leads to its claim', async () => {
	const rows = await opened.page.locator('.key-figures tbody tr').evaluateAll((elements) =>
		elements.map((row) => ({
			cells: [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
			href: row.querySelector('a')?.getAttribute('href') ?? '',
		})),
	);
	expect(rows).toHaveLength(50);
	for (const { cells, href } of rows) {
		expect(cells).toHaveLength(5);
		expect(cells).not.toContain('');
		expect(href).toMatch(/\/claims\/[a-z0-9-]+\/#[a-z0-9-]+$/);
	}
});
