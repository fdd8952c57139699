import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/model/build-site.ts';
import { nameOutcome } from '../../src/model/describe-outcome.ts';
import { buildScorecard } from '../../src/model/scorecard.ts';
import { type OpenPage, useBrowser } from '../support/open-page.ts';
import { readSiteEntries } from '../support/read-site-entries.ts';

const openPage = useBrowser();
const site = buildSite(readSiteEntries());

let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage({ width: 1440, height: 900 });
});
afterAll(() => opened.close());

const measure = (selector: string) =>
	opened.page
		.locator(selector)
		.first()
		.evaluate((element) => {
			const { left, right, fontSize } = {
				...getComputedStyle(element),
				left: element.getBoundingClientRect().left,
				right: element.getBoundingClientRect().right,
			};
			return { left: Math.round(left), right: Math.round(right), fontSize: parseFloat(fontSize) };
		});

const forecasts = buildScorecard(site.forecasts)
	.flatMap((scenario) => scenario.forecasts)
	.filter((one, index, all) => all.findIndex(({ outcome }) => outcome === one.outcome) === index);

test.each(forecasts)('the verdict is the headline of $id', async (forecast) => {
	const { id, statement } = forecast;
	await opened.visit(`/forecasts/${id}/`);
	const heading = await opened.page.locator('h1').innerText();
	expect(heading.startsWith(nameOutcome(forecast))).toBe(true);
	expect(heading.replace(/\s+/g, ' ')).toContain(statement.replace(/\.$/, ''));
	const verdict = await measure('.verdict-head__outcome');
	expect(verdict.fontSize).toBeGreaterThan((await measure('.verdict-head__statement')).fontSize);
});

describe('left edges', () => {
	const [chapter] = site.chapters;
	const [claim] = site.claims.keys();
	const [forecast] = site.forecasts.keys();
	const routes = [
		chapter?.path ?? '',
		`/claims/${claim ?? ''}/`,
		`/forecasts/${forecast ?? ''}/`,
		...['claims', 'forecasts', 'timeline', 'glossary', 'sources', 'people', 'about'].map(
			(name) => `/${name}/`,
		),
	];

	test.each([1024, 1440, 1920])(
		'are the same on all kinds of pages at %i pixels',
		async (width) => {
			await opened.page.setViewportSize({ width, height: 900 });
			const edges = new Map<string, string>();
			for (const route of routes) {
				await opened.visit(route);
				const { left } = await measure('h1');
				const { left: name } = await measure('.site-header__name');
				edges.set(route, `${left}, ${name}`);
			}
			expect(new Set(edges.values()).size, JSON.stringify([...edges])).toBe(1);
		},
	);
});

describe('long lists', () => {
	test.each([
		['/claims/', '.claims__item'],
		['/forecasts/', '.forecast--row'],
		['/sources/', '.work'],
		['/glossary/', '.glossary__entry'],
		['/timeline/', '.event'],
	])('%s takes the width, and what leads through it stays in sight', async (route, item) => {
		await opened.page.setViewportSize({ width: 1440, height: 900 });
		await opened.visit(route);
		const { left, right } = await measure(item);
		expect(right - left).toBeGreaterThan(780);
		await opened.page.locator(item).nth(20).scrollIntoViewIfNeeded();
		await opened.page.evaluate(() => {
			scrollBy({ top: 1500, behavior: 'instant' });
		});
		const jump = await opened.page.locator('.listing__jump').boundingBox();
		expect(jump?.y).toBeGreaterThanOrEqual(0);
		expect(jump?.y).toBeLessThan(200);
	});

	test.each(['/claims/', '/forecasts/', '/sources/', '/timeline/'])(
		'the filters of %s stay in sight on a phone',
		async (route) => {
			await opened.page.setViewportSize({ width: 360, height: 740 });
			await opened.visit(route);
			await opened.page.evaluate(() => {
				scrollTo({ top: 6000, behavior: 'instant' });
			});
			const box = await opened.page.locator('.filters').boundingBox();
			expect(box?.y).toBe(0);
			expect(box?.height).toBeLessThan(110);
		},
	);
});

test('the axis of the timeline leads to the decades', async () => {
	await opened.page.setViewportSize({ width: 1440, height: 900 });
	await opened.visit('/timeline/');
	await opened.page.getByRole('link', { name: /^1950s ?: \d+ events$/ }).click();
	expect(new URL(opened.page.url()).hash).toBe('#decade-1950');
});

test('the page for lost addresses has a search', async () => {
	await opened.visit('/404.html');
	await opened.page.getByRole('searchbox').fill('Kaesong');
	await opened.page.keyboard.press('Enter');
	await opened.page.waitForURL(/\/search\/\?q=Kaesong/);
});

test('the words of a map are folded, and its drawing is as wide as the page', async () => {
	await opened.page.setViewportSize({ width: 1440, height: 900 });
	await opened.visit('/maps/dmz/');
	expect(await opened.page.locator('details.map-page__fold').getAttribute('open')).toBe(null);
	const { left, right } = await measure('main figure');
	expect(right - left).toBeGreaterThan(1000);
});
