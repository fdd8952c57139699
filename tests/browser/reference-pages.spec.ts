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

	test.each([768, 1024, 1440, 1920])(
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
		['/people/', '.people__entry'],
		['/timeline/', '.event'],
	])('%s takes the width, and what leads through it stays in sight', async (route, item) => {
		await opened.page.setViewportSize({ width: 1440, height: 900 });
		await opened.visit(route);
		const { left, right } = await measure(item);
		expect(right - left).toBeGreaterThan(780);
		await opened.page.locator(item).nth(9).scrollIntoViewIfNeeded();
		await opened.page.evaluate(() => {
			scrollBy({ top: 1500, behavior: 'instant' });
		});
		const jump = await opened.page.locator('.listing__jump').boundingBox();
		expect(jump?.y).toBeGreaterThanOrEqual(0);
		expect(jump?.y).toBeLessThan(200);
	});

	test.each(['/claims/', '/forecasts/', '/sources/', '/timeline/', '/glossary/', '/updates/'])(
		'what leads through %s stays in sight on a phone and on a tablet, in a low bar',
		async (route) => {
			for (const width of [360, 768, 1280]) {
				await opened.page.setViewportSize({ width, height: 740 });
				await opened.visit(route);
				await opened.page.evaluate(() => {
					scrollTo({ top: 6000, behavior: 'instant' });
				});
				const bar = await opened.page.locator('.listing__rail').boundingBox();
				expect(bar?.y).toBe(0);
				expect(bar?.height).toBeLessThan(125);
				expect(await opened.page.locator('.listing__jump').isVisible()).toBe(true);
				await opened.page.locator('.listing__jump a').nth(3).click();
				const anchor = new URL(opened.page.url()).hash;
				const top = () =>
					opened.page.locator(anchor).evaluate((one) => one.getBoundingClientRect().top);
				await expect.poll(top).toBeLessThan(180);
				expect(await top()).toBeGreaterThanOrEqual(Math.floor(bar?.height ?? NaN));
			}
		},
	);

	test('in a low window the bar leaves its room to the list', async () => {
		await opened.page.setViewportSize({ width: 740, height: 360 });
		await opened.visit('/claims/');
		await opened.page.evaluate(() => {
			scrollTo({ top: 6000, behavior: 'instant' });
		});
		const bar = await opened.page.locator('.listing__rail').boundingBox();
		expect(bar?.y).toBeLessThan(-100);
	});
});

test.each(['/about/', '/corrections/', '/updates/'])(
	'%s has an index beside its text where there is room',
	async (route) => {
		await opened.page.setViewportSize({ width: 1440, height: 900 });
		await opened.visit(route);
		const index = opened.page.locator('.contents:visible, .listing__rail:visible');
		const links = index.locator('a');
		expect(await links.count()).toBeGreaterThan(4);
		const { right } = await measure('.contents:visible, .listing__rail:visible');
		expect(right).toBeLessThan((await measure('h1')).left);
		await links.last().click();
		const anchor = new URL(opened.page.url()).hash;
		const target = opened.page.locator(anchor);
		await expect
			.poll(() => target.evaluate((one) => one.getBoundingClientRect().top))
			.toBeLessThan(900);
	},
);

test('each forecast leads to its neighbours in the list', async () => {
	const ordered = buildScorecard(site.forecasts).flatMap((scenario) => scenario.forecasts);
	for (const place of [0, 1, ordered.length - 1]) {
		await opened.visit(`/forecasts/${ordered[place]?.id ?? ''}/`);
		const links = opened.page
			.getByRole('navigation', { name: 'Next and previous forecast' })
			.getByRole('link');
		const names = await links.evaluateAll((all) =>
			all.map((link) => (link as HTMLAnchorElement).pathname),
		);
		expect(names).toEqual(
			[ordered[place - 1], ordered[place + 1]].flatMap((one) =>
				one === undefined ? [] : [expect.stringContaining(`/forecasts/${one.id}/`) as string],
			),
		);
	}
});

test.each([360, 1024, 1440])(
	'the link to a forecast stands on no line alone at %i pixels',
	async (width) => {
		await opened.page.setViewportSize({ width, height: 900 });
		await opened.visit('/forecasts/');
		const alone = await opened.page.locator('.forecast--row .forecast__status').evaluateAll((all) =>
			all.flatMap((status) => {
				const link = status.querySelector('.share-link')?.getBoundingClientRect();
				const middle = ((link?.top ?? NaN) + (link?.bottom ?? NaN)) / 2;
				const words = [...status.querySelectorAll('strong, .forecast__window')];
				const isBeside = words
					.map((word) => word.getBoundingClientRect())
					.some(({ top, bottom }) => middle > top && middle < bottom);
				return isBeside ? [] : [status.textContent ?? ''];
			}),
		);
		expect(alone).toEqual([]);
	},
);

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

describe('what is wide', () => {
	const [flows] = site.chapters.filter(({ body }) => body.includes('<Diagram id='));

	test.each([768, 1024, 1440, 1920])(
		'reaches from edge to edge of the page at %i pixels, and no further',
		async (width) => {
			await opened.page.setViewportSize({ width, height: 900 });
			for (const [route, wide] of [
				['/maps/dmz/', '.map-panels'],
				[flows?.path ?? '', '.prose > .figure:not(.figure--here)'],
			] as const) {
				await opened.visit(route);
				const figure = await measure(wide);
				const head = { ...(await measure('.site-header__name')), right: 0 };
				// The sign of the last button stands off from the edge of its target.
				head.right = (await measure('.theme-switch__sign')).right;
				const at = `${route} ${JSON.stringify({ figure, head })}`;
				expect(Math.abs(figure.left - head.left), at).toBeLessThanOrEqual(1);
				expect(Math.abs(figure.right - head.right), at).toBeLessThanOrEqual(3);
			}
		},
	);
});

test.each([1024, 1440])(
	'in the atlas two maps fill a row at one height at %i pixels, whole and with their names',
	async (width) => {
		await opened.page.setViewportSize({ width, height: 900 });
		await opened.visit('/maps/');
		const maps = await opened.page.locator('.atlas__item').evaluateAll((items) =>
			items.map((item) => {
				const frame = item.querySelector('.map-frame')?.getBoundingClientRect();
				const box = item.querySelector('svg')?.viewBox.baseVal;
				const names = [...item.querySelectorAll('.map-layout text')].filter(
					(name) => name.getClientRects().length > 0,
				);
				return {
					top: Math.round(frame?.top ?? 0),
					bottom: Math.round(frame?.bottom ?? 0),
					misfit:
						(frame?.height ?? 0) / (frame?.width ?? 1) - (box?.height ?? 0) / (box?.width ?? 1),
					names: names.length,
				};
			}),
		);
		for (const [index, { top, bottom, misfit, names }] of maps.entries()) {
			const other = maps[index % 2 === 0 ? index + 1 : index - 1];
			expect(Math.abs((other?.top ?? top) - top)).toBe(0);
			expect(Math.abs((other?.bottom ?? bottom) - bottom)).toBeLessThanOrEqual(2);
			expect(Math.abs(misfit)).toBeLessThan(0.01);
			expect(names).toBeGreaterThan(1);
		}
	},
);

test.each([768, 1024, 1440])(
	'no word of the key figures is broken or runs into the next column at %i pixels',
	async (width) => {
		await opened.page.setViewportSize({ width, height: 900 });
		await opened.visit('/key-figures/');
		const faults = await opened.page
			.locator('.key-figures :is(td, tbody th)')
			.evaluateAll((cells) =>
				cells.flatMap((cell) => {
					const range = document.createRange();
					range.selectNodeContents(cell);
					const runsOver = range.getBoundingClientRect().right > cell.getBoundingClientRect().right;
					const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
					const broken: string[] = [];
					while (walker.nextNode()) {
						const text = walker.currentNode as Text;
						for (const { 0: word, index } of text.data.matchAll(/[a-z]+/gi)) {
							range.setStart(text, index);
							range.setEnd(text, index + word.length);
							if (range.getClientRects().length > 1) broken.push(word);
						}
					}
					return runsOver ? [cell.textContent ?? '', ...broken] : broken;
				}),
			);
		expect(faults).toEqual([]);
	},
);

test.each([360, 1440])(
	'the link to a term stands behind its last word at %i pixels',
	async (width) => {
		await opened.page.setViewportSize({ width, height: 900 });
		await opened.visit('/glossary/');
		const alone = await opened.page.locator('.glossary dt').evaluateAll((names) =>
			names.flatMap((name) => {
				const [text] = name.childNodes;
				const link = name.querySelector('a')?.getBoundingClientRect();
				if (!(text instanceof Text) || !link) return [name.textContent ?? ''];
				const range = document.createRange();
				range.setStart(text, text.data.trimEnd().length - 1);
				range.setEnd(text, text.data.trimEnd().length);
				const { top, bottom } = range.getBoundingClientRect();
				const middle = (link.top + link.bottom) / 2;
				return middle > top && middle < bottom ? [] : [name.textContent ?? ''];
			}),
		);
		expect(alone).toEqual([]);
	},
);
