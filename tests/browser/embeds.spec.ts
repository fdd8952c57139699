import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenPage, getUrl, useBrowser } from '../support/open-page.ts';

/** What is read here of a document of oEmbed. */
interface Oembed {
	type: string;
	version: string;
	title: string;
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
}

const embeds = inject('routes').filter((route) => route.startsWith('/embed/'));

const readHtml = async (path: string) => (await fetch(getUrl(path))).text();

const findLink = (html: string) =>
	/<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(html)?.[1];

async function readOembed(path: string): Promise<Oembed> {
	const link = findLink(await readHtml(path));
	expect(link, `${path} names no document of oEmbed`).toBeDefined();
	const response = await fetch(getUrl(new URL(link!).pathname));
	expect(response.status).toBe(200);
	return (await response.json()) as Oembed;
}

test.each(embeds)('%s is found and shown by others as oEmbed has it', async (path) => {
	const document = await readOembed(path);
	expect(document).toMatchObject({ type: 'rich', version: '1.0' });
	const [, source = ''] = /^<iframe src="([^"]+)"/.exec(document.html) ?? [];
	expect(new URL(source).pathname).toBe(path);
	expect(document.html).toContain(` width="${document.width}" height="${document.height}"`);
	expect((await fetch(getUrl(new URL(document.thumbnail_url).pathname))).status).toBe(200);
});

test.each(inject('routes').filter((route) => /^\/(?:maps|diagrams)\/./.test(route)))(
	'%s names the document of its own figure',
	async (route) => {
		const name = route.replace('/maps/', '').replace(/^\/|\/$/g, '');
		expect(findLink(await readHtml(route))).toMatch(new RegExp(`/oembed/${name}\\.json$`));
	},
);

const openPage = useBrowser();
let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage();
});
afterAll(() => opened.close());

test.each(['/embed/missile-ranges/', '/embed/charts/forces-in-korea/', '/embed/diagrams/hunger/'])(
	'the frame of %s is as large as what stands in it',
	async (path) => {
		const { width, height } = await readOembed(path);
		await opened.page.setViewportSize({ width, height: 300 });
		await opened.visit(path);
		const needed = await opened.page.evaluate(() => document.documentElement.scrollHeight);
		expect(height).toBeGreaterThanOrEqual(needed);
		expect(height).toBeLessThan(needed * 1.2);
	},
);
