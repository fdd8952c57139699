import { expect, test } from 'vitest';
import { useBrowser } from '../support/open-page.ts';

const openPage = useBrowser();

test('the links of the lists on /print/ are large enough for a finger', async () => {
	const { page, visit, close } = await openPage({ width: 360 });
	await visit('/print/');
	const small = await page
		.locator('.book-contents a, .book-choice__list :is(a, input)')
		.evaluateAll((targets) =>
			targets
				.filter((target) => {
					const { width, height } = target.getBoundingClientRect();
					return width < 24 || height < 24;
				})
				.map((target) => target.textContent),
		);
	// The boxes to tick have labels, which tick them too.
	expect(small.filter((text) => text !== '')).toEqual([]);
	await close();
});
