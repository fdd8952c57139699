import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compress } from '../../src/serve/packer.ts';
import { useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();

/** Bytes of the code of the maps, with brotli. */
const codeLimit = 3_000;

let opened: OpenPage;
let page: Page;

/** Opens a map of the atlas and waits for its tools. No motion, so that nothing has to be waited for. */
async function openMap(id: string, width = 1280): Promise<void> {
	opened = await openPage({ width, reducedMotion: true });
	({ page } = opened);
	await opened.visit(`/maps/${id}/`);
	await page.locator('.map-tools').first().waitFor();
}

const svg = () => page.locator('.map-svg').first();
const said = () => page.locator('.map-output').first().innerText();
const press = (name: string) => page.getByRole('button', { name }).first().click();

/** How many times the map is enlarged. */
const readZoom = () =>
	svg().evaluate((map) => {
		const [, , width = NaN] = map.getAttribute('viewBox')!.split(' ').map(Number);
		const whole = Number(map.getAttribute('width')) * 4;
		return Math.round((whole / width) * 100) / 100;
	});

afterEach(() => opened.close());

describe('the map of the zone', () => {
	beforeEach(() => openMap('dmz'));

	test('is zoomed and moved by keys, and only while it has the focus', async () => {
		await page.keyboard.press('+');
		expect(await readZoom()).toBe(1);
		await svg().focus();
		await page.keyboard.press('+');
		await page.keyboard.press('+');
		expect(await readZoom()).toBe(2.56);
		const before = await svg().getAttribute('viewBox');
		await page.keyboard.press('ArrowRight');
		expect(await svg().getAttribute('viewBox')).not.toBe(before);
		await page.keyboard.press('0');
		expect(await readZoom()).toBe(1);
	});

	test('lets the page scroll past it; with Ctrl the wheel zooms', async () => {
		await svg().hover();
		const start = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, 200);
		await page.waitForFunction((from) => scrollY > from, start);
		expect(await readZoom()).toBe(1);
		await svg().hover();
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -200);
		await page.keyboard.up('Control');
		await expect.poll(readZoom).toBeGreaterThan(1.5);
	});

	test('goes from place to place and says what each is', async () => {
		await press('Next place');
		expect(await said()).toMatch(/^Seoul: capital, South Korea\. About \d+/);
		await press('Previous place');
		expect(await said()).not.toContain('Seoul: capital');
		await svg().focus();
		await page.keyboard.press('Escape');
		expect(await said()).toBe('');
	});

	test('says what lies under the pointer', async () => {
		const box = (await svg().boundingBox())!;
		for (let x = 0.1; x < 0.5 && !(await said()); x += 0.02) {
			for (let y = 0.4; y < 0.95; y += 0.03) {
				await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
			}
		}
		expect(await said()).toMatch(/: .+, .+\./);
	});

	test('switches a line off and on', async () => {
		const line = page.locator('.map-svg [data-layer=military-demarcation-line]').first();
		const button = page.getByRole('button', { name: 'Military Demarcation Line' });
		await button.click();
		expect(await line.getAttribute('display')).toBe('none');
		expect(await button.getAttribute('aria-pressed')).toBe('false');
		await button.click();
		expect(await line.getAttribute('display')).toBeNull();
	});

	test('has targets of 24 pixels and no fault axe knows', async () => {
		const boxes = await page
			.locator('.map-island button')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
		expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
		await page.evaluate(axe.source);
		const found = await page.evaluate((): Promise<AxeResults> =>
			(globalThis as unknown as { axe: typeof axe }).axe.run('.map-island'),
		);
		expect(found.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
		expect(opened.messages).toEqual([]);
	});

	test('has code below its limit', async () => {
		const code = opened.requests.filter((request) => /map-island/.test(request.url()));
		expect(code).toHaveLength(1);
		const body = await (await code[0]!.response())!.body();
		expect(compress(body).length).toBeLessThan(codeLimit);
	});
});

test('on the map of ranges the reader picks a missile and reads which capitals it reaches', async () => {
	await openMap('missile-ranges');
	await press('KN-23 type');
	expect(await said()).toContain('Inside: Seoul and Vladivostok. Outside: Beijing and Tokyo.');
	expect(await page.locator('.map-svg circle.map-dim').count()).toBe(2);
	await press('KN-23 type');
	expect(await page.locator('.map-svg circle.map-dim').count()).toBe(0);
});

test('on paper the map ends at its frame and has no tools', async () => {
	await openMap('dmz');
	await page.emulateMedia({ media: 'print' });
	expect(await svg().evaluate((map) => getComputedStyle(map).overflow)).toBe('hidden');
	expect(await page.locator('.map-tools').first().isVisible()).toBe(false);
});

test('on a phone two fingers zoom', async () => {
	await openMap('china-border', 360);
	await svg().evaluate((map) => {
		const send = (type: string, pointerId: number, clientX: number) =>
			map.dispatchEvent(
				new PointerEvent(type, { pointerId, clientX, clientY: 300, bubbles: true }),
			);
		map.setPointerCapture = () => undefined;
		send('pointerdown', 1, 100);
		send('pointerdown', 2, 200);
		send('pointermove', 2, 300);
		send('pointerup', 1, 100);
		send('pointerup', 2, 300);
	});
	expect(await readZoom()).toBe(2);
});

test('in forced colours the lines take the ink of the system and keep their patterns', async () => {
	await openMap('peninsula');
	await page.emulateMedia({ forcedColors: 'active' });
	const { ink, lines } = await svg().evaluate((map) => ({
		ink: getComputedStyle(document.body).color,
		lines: [...map.querySelectorAll('path.map-china, path.map-line')].map((line) => {
			const { stroke, strokeDasharray } = getComputedStyle(line);
			return { stroke, dashes: strokeDasharray };
		}),
	}));
	expect(new Set(lines.map(({ stroke }) => stroke))).toEqual(new Set([ink]));
	// Solid, dash and dot, dashed, dotted.
	expect(new Set(lines.map(({ dashes }) => dashes)).size).toBeGreaterThanOrEqual(4);
});
