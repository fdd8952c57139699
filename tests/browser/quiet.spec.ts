import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { sampleRoutes } from '../support/routes.ts';

const openPage = useBrowser();

const routes = inject('routes');

describe.each([
	{ theme: 'light', visited: routes },
	// What the dark asks for is the same on all pages of a template.
	{ theme: 'dark', visited: sampleRoutes(routes) },
] as const)('in the $theme theme', ({ theme, visited }) => {
	let opened: OpenPage;
	beforeAll(async () => {
		opened = await openPage({ theme });
	});
	afterAll(() => opened.close());

	test.each(visited)(
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
