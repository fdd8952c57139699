import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { sampleRoutes } from '../support/routes.ts';

const openPage = useBrowser();

const isChapter = (route: string) =>
	existsSync(`content/chapters/${route.replaceAll('/', '')}.mdx`);

const chapters = inject('routes').filter(isChapter);
/** Pages with the head of the site: all but the frames for other sites. */
const pages = sampleRoutes(inject('routes')).filter((route) => !route.startsWith('/embed/'));

/** The paths of all chapters in the order of the list in the head. */
function readList({ page }: OpenPage): Promise<string[]> {
	return page
		.locator('.chapter-menu ol a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

describe('on a phone without JavaScript', () => {
	let phone: OpenPage;
	beforeAll(async () => {
		phone = await openPage({ width: 360, height: 740, javaScript: false });
	});
	afterAll(() => phone.close());

	test.each(pages)(
		'the head of %s is one line and lists all chapters when asked',
		async (route) => {
			const { page, visit } = phone;
			await visit(route);
			const header = await page.locator('.site-header').boundingBox();
			expect(header?.height).toBeLessThan(60);
			const list = page.locator('.chapter-menu');
			expect(await list.isVisible()).toBe(false);
			await page.locator('button.site-header__menu').focus();
			await page.keyboard.press('Enter');
			expect(await list.isVisible()).toBe(true);
			expect((await readList(phone)).sort()).toEqual([...chapters].sort());
		},
	);
});

describe('a chapter', () => {
	let desk: OpenPage;
	let order: string[];
	beforeAll(async () => {
		desk = await openPage({ width: 1440, height: 900 });
		await desk.visit(chapters[0] ?? '');
		order = await readList(desk);
	});
	afterAll(() => desk.close());

	test.each(chapters)('%s says which of all it is, and leads to those beside it', async (route) => {
		const { page, visit } = desk;
		await visit(route);
		const index = order.indexOf(route);
		const place = page.locator('.chapter-place .page-head__kind a');
		expect(await place.allInnerTexts()).toEqual([
			`Chapter ${index + 1} of ${order.length}`,
			expect.stringMatching(/./),
		]);
		const current = page.locator('.chapter-menu [aria-current=page]');
		expect(
			await current.evaluateAll((links) =>
				links.map((link) => (link as HTMLAnchorElement).pathname),
			),
		).toEqual([route]);
		for (const [rel, target] of [
			['next', order[index + 1]],
			['prev', order[index - 1]],
		] as const) {
			const card = page.locator(`.chapter-nav a[rel=${rel}]`);
			expect(await card.count()).toBe(target === undefined ? 0 : 1);
			if (target === undefined) continue;
			expect(await card.evaluate((link: HTMLAnchorElement) => link.pathname)).toBe(target);
			expect(await card.innerText()).toContain('?');
		}
		// Behind the text and before its sources, for eyes and the keyboard alike.
		expect(
			await page.locator('.chapter-nav').evaluate((nav) => {
				const isBefore = (a: Element | null, b: Element | null) =>
					Boolean(a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
				const last = [...document.querySelectorAll('.prose > p')].at(-1) ?? null;
				return isBefore(last, nav) && isBefore(nav, document.querySelector('#sources'));
			}),
		).toBe(true);
	});

	test.each(['/dmz/', '/history/', '/geography/'])(
		'%s has its list of contents whole or not at all beside its figures',
		async (route) => {
			const { page, visit } = desk;
			await visit(route);
			const figures = page.locator('.prose > :is(.diagram:not(.figure--here), .chart, .map)');
			for (let index = 0; index < (await figures.count()); index += 1) {
				await figures.nth(index).evaluate((figure) => {
					scrollBy({ top: figure.getBoundingClientRect().bottom - 120, behavior: 'instant' });
				});
				// The observer tells after the next frame; the list fades in a moment.
				await page.waitForTimeout(400);
				const isCovered = await figures.nth(index).evaluate((figure) => {
					const list = document.querySelector('.contents nav') as Element;
					const [a, b] = [figure.getBoundingClientRect(), list.getBoundingClientRect()];
					const doMeet = a.left < b.right && a.top < b.bottom && b.top < a.bottom;
					return doMeet && getComputedStyle(list).opacity !== '0';
				});
				expect(isCovered).toBe(false);
			}
		},
	);

	test('has charts and maps that begin where the text does, in two widths', async () => {
		const { page, visit } = desk;
		await visit('/geography/');
		const boxes = await page.locator('.prose > :is(.chart, .map)').evaluateAll((all) =>
			all.map((figure) => {
				const { left, width } = figure.getBoundingClientRect();
				return { left: Math.round(left), width: Math.round(width) };
			}),
		);
		expect(new Set(boxes.map(({ left }) => left)).size).toBe(1);
		expect(new Set(boxes.map(({ width }) => width)).size).toBeLessThanOrEqual(2);
	});

	test('marks the section being read without moving its contents', async () => {
		const { page, visit } = desk;
		await visit('/dmz/');
		const links = page.locator('.contents a');
		const readPlaces = () =>
			links.evaluateAll((all) => {
				const top = all[0]?.getBoundingClientRect().top ?? 0;
				return all.map((link) => {
					const box = link.getBoundingClientRect();
					return [Math.round(box.top - top), Math.round(box.width), Math.round(box.height)];
				});
			});
		const before = await readPlaces();
		const count = await links.count();
		for (let index = 0; index < count; index++) {
			const id = await links.nth(index).evaluate((link: HTMLAnchorElement) => link.hash.slice(1));
			await page.evaluate((target) => document.getElementById(target)?.scrollIntoView(), id);
			await page.waitForFunction(
				(hash) => document.querySelector('.contents [aria-current]')?.getAttribute('href') === hash,
				`#${id}`,
			);
			expect(await readPlaces()).toEqual(before);
		}
	});

	test('shows how far it is read without a script, along the top of the window', async () => {
		const { page, visit, close } = await openPage({ width: 1440, height: 900, javaScript: false });
		await visit('/dmz/');
		const readLine = () =>
			page.evaluate(() => {
				const { transform, position } = getComputedStyle(
					document.querySelector('main') as Element,
					'::before',
				);
				return { share: new DOMMatrix(transform).a, position };
			});
		expect(await readLine()).toEqual({ share: 0, position: 'sticky' });
		await page.evaluate(() => {
			const { scrollHeight, clientHeight } = document.documentElement;
			scrollTo({ top: (scrollHeight - clientHeight) / 2, behavior: 'instant' });
		});
		await page.waitForTimeout(200);
		expect((await readLine()).share).toBeCloseTo(0.5, 1);
		await close();
	});

	test('has no such line for readers who want no motion', async () => {
		const { page, visit, close } = await openPage({ reducedMotion: true });
		await visit('/dmz/');
		expect(
			await page.evaluate(
				() => getComputedStyle(document.querySelector('main') as Element, '::before').content,
			),
		).toBe('none');
		await close();
	});

	test('marks the section that a link led to', async () => {
		const { page, visit } = desk;
		await visit('/dmz/');
		const hash = await page.locator('.contents a').nth(3).getAttribute('href');
		await visit('/geography/');
		await visit(`/dmz/${hash}`);
		await page.waitForFunction(
			(target) =>
				document.querySelector('.contents [aria-current]')?.getAttribute('href') === target,
			hash,
		);
	});

	test('has a way back to the top that the first screen does without', async () => {
		const { page, visit } = desk;
		await visit('/dmz/');
		const link = page.getByRole('link', { name: 'Back to the top' });
		const isInView = () =>
			link.evaluate((element) => {
				const { top, left } = element.getBoundingClientRect();
				const found = document.elementFromPoint(left + 10, top + 10);
				return found !== null && element.contains(found);
			});
		expect(await isInView()).toBe(false);
		await page.evaluate(() => window.scrollTo(0, 3 * window.innerHeight));
		expect(await isInView()).toBe(true);
		await link.click();
		await page.waitForFunction(() => window.scrollY === 0);
	});

	test.each([360, 768])(
		'at %d the way back covers no word of those who read on, and comes to those who go up',
		async (width) => {
			const { page, visit, close } = await openPage({ width, height: 780 });
			await visit('/triangle/');
			const link = page.locator('.to-top__link');
			const isSeen = () => link.evaluate((one) => getComputedStyle(one).opacity !== '0');
			for (let turn = 0; turn < 6; turn += 1) {
				await page.mouse.wheel(0, 700);
				await page.waitForTimeout(80);
			}
			expect(await isSeen()).toBe(false);
			for (let turn = 0; turn < 3; turn += 1) {
				await page.mouse.wheel(0, -200);
				await page.waitForTimeout(80);
			}
			expect(await isSeen()).toBe(true);
			await page.mouse.wheel(0, 300);
			await page.waitForTimeout(80);
			expect(await isSeen()).toBe(false);
			await close();
		},
	);
});

test('the list of chapters closes on Escape and on a click elsewhere, and the keyboard comes to it next', async () => {
	const { page, visit, close } = await openPage({ width: 1280, javaScript: false });
	await visit('/dmz/');
	const button = page.locator('button.site-header__menu');
	const list = page.locator('.chapter-menu');
	const readFocus = () =>
		page.locator(':focus').evaluate((element) => (element as HTMLAnchorElement).pathname);
	await button.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await readFocus()).toBe(
		await list
			.locator('a')
			.first()
			.evaluate((link: HTMLAnchorElement) => link.pathname),
	);
	await page.keyboard.press('Escape');
	expect(await list.isVisible()).toBe(false);
	expect(await page.locator(':focus').innerText()).toBe('Chapters');
	await button.click();
	expect(await list.isVisible()).toBe(true);
	await page.mouse.click(640, 780);
	expect(await list.isVisible()).toBe(false);
	await close();
});
