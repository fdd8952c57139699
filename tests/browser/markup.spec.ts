import { expect, inject, test } from 'vitest';
import { getUrl } from '../support/open-page.ts';

/** The page as it is sent. */
async function read(route: string): Promise<string> {
	return (await fetch(getUrl(route))).text();
}

test.each(inject('routes'))('%s is sent in good order', async (route) => {
	const html = await read(route);
	expect(html.trim()).toMatch(/<\/html>$/);
	// The policy does not bind what stands before it.
	const [head = ''] = html.split(/<meta http-equiv="content-security-policy"/i);
	expect(head).not.toMatch(/<(?:script|style|link)\b/);
	const outward = html.match(/<a\s[^>]*href="https?:[^>]*>/g) ?? [];
	const own = /href="http:\/\/localhost|target="_top"/;
	expect(outward.filter((link) => !own.test(link) && !/rel="external"/.test(link))).toEqual([]);
});

const entries = inject('routes').filter((route) => /^\/(?:claims|maps)\/./.test(route));

test.each(entries)(
	'the description of %s keeps names as they are, and whole words',
	async (route) => {
		const html = await read(route);
		const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
		const [, title = ''] = /<meta property="og:title" content="([^"]*)"/.exec(html) ?? [];
		expect(description.startsWith(title)).toBe(true);
		expect(description).toMatch(/\.$/);
		expect(description.replaceAll(/&#?\w+;/g, '.').length).toBeLessThanOrEqual(160);
	},
);

const withCards = inject('routes').filter((route) =>
	/^\/(?:claims|forecasts|maps|diagrams|embed\/charts)\/./.test(route),
);

test.each(withCards)('%s has a sharing card of its own', async (route) => {
	const [, card = ''] = /<meta property="og:image" content="([^"]+)"/.exec(await read(route)) ?? [];
	const name = route.replace(/^\/(?:embed\/)?|\/$/g, '');
	expect(new URL(card).pathname).toBe(`/og/${name}.jpg`);
});

const embeds = inject('routes').filter((route) => route.startsWith('/embed/'));

test.each(embeds)('no link of %s opens in the frame that shows it', async (route) => {
	const html = await read(route);
	expect(html).toContain('<base target="_blank"');
	expect(html).toMatch(/<link rel="icon"/);
});
