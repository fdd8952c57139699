import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();

describe.each([{ theme: 'light' }, { theme: 'dark' }] as const)('in the $theme theme', (reader) => {
	let opened: OpenPage;
	beforeAll(async () => {
		opened = await openPage(reader);
	});
	afterAll(() => opened.close());

	test.each(inject('routes'))(
		'%s asks nobody else, breaks no policy and says nothing on the console',
		async (route) => {
			await opened.visit(route);
			const { origin } = new URL(inject('siteUrl'));
			const foreign = opened.requests
				.map((request) => request.url())
				.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url));
			expect(foreign).toEqual([]);
			expect(opened.messages).toEqual([]);
		},
	);
});
