import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();

let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage({ width: 320, height: 640 });
});
afterAll(() => opened.close());

test.each(inject('routes'))('%s does not scroll sideways at 320 px', async (route) => {
	await opened.visit(route);
	const widest = await opened.page.evaluate(() => {
		const { scrollWidth } = document.documentElement;
		if (scrollWidth <= 320) return undefined;
		const elements = [...document.body.querySelectorAll('*')];
		const right = (element: Element) => element.getBoundingClientRect().right;
		const culprit = elements.reduce((a, b) => (right(b) > right(a) ? b : a), document.body);
		return `${scrollWidth} px: ${culprit.outerHTML.slice(0, 200)}`;
	});
	expect(widest).toBeUndefined();
});
