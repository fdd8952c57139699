import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getUrl, type OpenPage, useBrowser } from '../support/open-page.ts';
import { listIds, readReleasedPlaces } from '../support/released-places.ts';

const openPage = useBrowser();
const released = readReleasedPlaces();

describe.each([true, false])('with JavaScript: %s', (javaScript) => {
	let opened: OpenPage;
	beforeAll(async () => {
		opened = await openPage({ javaScript });
	});
	afterAll(() => opened.close());

	test.each(released)('every place of $path that was released is there', async ({ path, ids }) => {
		const { page } = opened;
		await page.goto(getUrl(path), { waitUntil: 'domcontentloaded' });
		const there = new Set(await page.evaluate(listIds));
		expect(ids.length).toBeGreaterThan(10);
		expect(ids.filter((id) => !there.has(id))).toEqual([]);
	});

	test('a link to one of them lands there', async () => {
		const { page } = opened;
		for (const { path, ids } of released.slice(0, 3)) {
			const id = ids.at(-1) ?? '';
			await page.goto('about:blank');
			await page.goto(getUrl(`${path}#${id}`));
			await page.waitForFunction((name) => {
				const { top = -1 } = document.getElementById(name)?.getBoundingClientRect() ?? {};
				return top >= 0 && top < innerHeight;
			}, id);
		}
	});
});
