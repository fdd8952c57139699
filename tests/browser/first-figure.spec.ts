import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/open-page.ts';

const openPage = useBrowser();

const chapters = readdirSync('content/chapters').map((file) => file.replace('.mdx', ''));

/** Readers look before they read: the top of a figure is this near to that of its page, CSS pixels. */
const NEAR = 1600;

test('every chapter has a figure near its top', async () => {
	const { page, visit, close } = await openPage({ width: 1440, height: 900, javaScript: false });
	const far: string[] = [];
	for (const chapter of chapters) {
		await visit(`/${chapter}/`);
		const top = await page
			.locator('main figure')
			.first()
			.evaluate((figure) => figure.getBoundingClientRect().top)
			.catch(() => Infinity);
		if (top > NEAR) far.push(`${chapter}: ${Math.round(top)}`);
	}
	await close();
	expect(far).toEqual([]);
}, 120_000);
