import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSiteEntries } from '../support/read-site-entries.ts';
import { getUrl, type OpenPage, useBrowser } from '../support/open-page.ts';

const openPage = useBrowser();

/** Everything that the ledgers of the chapters name. */
const all = readSiteEntries().permalinks.flatMap(({ id: chapter, keyPoints, paragraphs }) =>
	Object.entries({ ...keyPoints, ...paragraphs }).map(([id, text]) => ({ chapter, id, text })),
);

/** The first key point and the last paragraph of each chapter. */
const sample = [...Map.groupBy(all, ({ chapter }) => chapter).values()].flatMap((own) => [
	own[0]!,
	own.at(-1)!,
]);

const getPath = (id: string): string => `/p/${id.slice(2)}/`;
/** The path of an address, whatever host the site was built for. */
const getPathname = (address = 'none:'): string => new URL(address).pathname;
const toPathname = (path: string): string => getPathname(getUrl(path));

const read = async (path: string): Promise<string> => (await fetch(getUrl(path))).text();

test('every paragraph has a page that leads to it', { timeout: 120_000 }, async () => {
	const base = new URL(getUrl('/')).pathname;
	const wrong: string[] = [];
	for (const { chapter, id } of all) {
		const html = await read(getPath(id));
		if (!html.includes(`content="0; url=${base}${chapter}/#${id}"`)) wrong.push(id);
		if (html.length > 4000) wrong.push(`${id} has ${html.length} bytes`);
	}
	expect(wrong).toEqual([]);
});

describe('the page of a paragraph', () => {
	test.each(sample)('shows services its own first words: $id', async ({ chapter, id, text }) => {
		const html = await read(getPath(id));
		const getMeta = (name: string) =>
			new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1];
		const [start = ''] = /^[^[’'“”&]*/.exec(text) ?? [];
		expect(getMeta('og:title')).toContain(`“${start.slice(0, 40).trim()}`);
		expect(getPathname(getMeta('og:url'))).toBe(toPathname(getPath(id)));
		expect(getPathname(getMeta('og:image'))).toBe(toPathname(`/og/${chapter}.jpg`));
		const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
		expect(getPathname(canonical)).toBe(toPathname(`/${chapter}/`));
		expect(html).toContain('<meta name="robots" content="noindex"');
	});
});

describe.each([true, false])('with JavaScript: %s', (javaScript) => {
	let opened: OpenPage;
	beforeAll(async () => {
		opened = await openPage({ javaScript });
	});
	afterAll(() => opened.close());

	test.each(sample.slice(0, 6))(
		'it sends readers to the paragraph: $id',
		async ({ chapter, id }) => {
			const { page } = opened;
			await page.goto(getUrl(getPath(id)));
			await page.waitForURL(getUrl(`/${chapter}/#${id}`));
			await page.waitForFunction((name) => {
				const { top = -1 } = document.getElementById(name)?.getBoundingClientRect() ?? {};
				return top >= 0 && top < innerHeight;
			}, id);
			expect(opened.messages).toEqual([]);
		},
	);
});

test('no sitemap and no search lists them', async () => {
	expect(await read('/sitemap-0.xml')).not.toContain('/p/');
	expect(await read('/search-index.json')).not.toContain('/p/');
	expect(inject('routes').some((route) => route.startsWith('/p/'))).toBe(false);
});
