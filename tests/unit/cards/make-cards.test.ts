import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCards } from '../../../src/cards/make-cards.ts';

let folder: string;
let site: string;
let cache: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cards-'));
	[site, cache] = [join(folder, 'site'), join(folder, 'cache')];
	write('og/maps/peninsula.svg', '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
	mkdirSync(dirname(join(site, path)), { recursive: true });
	writeFileSync(join(site, path), text);
}

/** Writes a page that asks for a card. */
function writePage(path: string, card: string, title: string, picture = 'maps/peninsula'): void {
	write(
		path,
		`<meta property="og:title" content="${title}"><meta property="og:image" content="https://example.org/base/og/${card}.jpg" data-picture="${picture}">`,
	);
}

const readCard = (name: string) => readFileSync(join(site, 'og', `${name}.jpg`));

describe('makeCards', () => {
	it('says for which page it lacks a letter', async () => {
		writePage('river/index.html', 'river', 'The river 강');
		await expect(makeCards(site, cache)).rejects.toThrow(
			'The sharing card of the page "river" cannot be drawn. The font of the sharing cards has no "강"',
		);
	});

	it('makes a JPEG of 1200 × 630 pixels that no service refuses as too large', async () => {
		const borders = Array.from({ length: 900 }, (_, n) => `M${n % 30} ${n / 10}l1 ${n % 7}`);
		write(
			'og/maps/peninsula.svg',
			`<svg viewBox="0 0 30 90"><path d="${borders.join('')}" stroke="#84301c" stroke-width=".1"/></svg>`,
		);
		writePage('river/index.html', 'river', 'The river');
		expect(await makeCards(site, cache)).toEqual({ made: 1, kept: 0 });
		const { format, width, height } = await sharp(readCard('river')).metadata();
		expect([format, width, height]).toEqual(['jpeg', 1200, 630]);
		// As much as the card with the real map has.
		expect(readCard('river').length).toBeGreaterThan(50_000);
		expect(readCard('river').length).toBeLessThan(150_000);
	});

	it('takes a card from the cache if its words and map are the same', async () => {
		writePage('river/index.html', 'river', 'The river');
		await makeCards(site, cache);
		const card = readCard('river');
		rmSync(join(site, 'og/river.jpg'));
		expect(await makeCards(site, cache)).toEqual({ made: 0, kept: 1 });
		expect(readCard('river')).toEqual(card);
	});

	it('makes a card anew if the title or the map has changed', async () => {
		writePage('river/index.html', 'river', 'The river');
		await makeCards(site, cache);
		writePage('river/index.html', 'river', 'The long river');
		expect(await makeCards(site, cache)).toEqual({ made: 1, kept: 0 });
		write('og/maps/peninsula.svg', '<svg viewBox="0 0 9 9"><path d="M0 0h8v9z"/></svg>');
		expect(await makeCards(site, cache)).toEqual({ made: 1, kept: 0 });
	});

	it('gives a card that pages share the title of the page it is named after', async () => {
		writePage('alpha/index.html', 'claims', 'A claim');
		writePage('claims/index.html', 'claims', 'All claims');
		await makeCards(site, cache);
		const shared = readCard('claims');
		writePage('own/index.html', 'own', 'All claims');
		await makeCards(site, cache);
		expect(readCard('own')).toEqual(shared);
	});

	it('shows the picture that the page names', async () => {
		write('og/maps/dmz.svg', '<svg viewBox="0 0 9 9"><circle r="9"/></svg>');
		write('og/diagrams/dmz.svg', '<svg viewBox="0 0 9 9"><path d="M0 0h4v4z"/></svg>');
		writePage('a/index.html', 'a', 'The line');
		writePage('b/index.html', 'b', 'The line', 'maps/dmz');
		writePage('maps/dmz/index.html', 'maps/dmz', 'The line', 'maps/dmz');
		writePage('diagrams/dmz/index.html', 'diagrams/dmz', 'The line', 'diagrams/dmz');
		expect(await makeCards(site, cache)).toEqual({ made: 3, kept: 1 });
		expect(readCard('diagrams/dmz')).not.toEqual(readCard('b'));
		expect(readCard('b')).not.toEqual(readCard('a'));
		expect(readCard('maps/dmz')).toEqual(readCard('b'));
	});

	it('makes a card anew that was damaged in the cache', async () => {
		writePage('river/index.html', 'river', 'The river');
		await makeCards(site, cache);
		const card = readCard('river');
		for (const name of readdirSync(cache)) truncateSync(join(cache, name), 300);
		expect(await makeCards(site, cache)).toEqual({ made: 1, kept: 0 });
		expect(readCard('river')).toEqual(card);
	});

	it('fails if there is no such map', async () => {
		writePage('a/index.html', 'a', 'The line', 'maps/atlantis');
		await expect(makeCards(site, cache)).rejects.toThrow(/og.maps.atlantis\.svg/);
	});

	it('gives the card "home" the title of the first page', async () => {
		writePage('about/index.html', 'home', 'About');
		writePage('index.html', 'home', 'Three rivers');
		writePage('own/index.html', 'own', 'Three rivers');
		expect(await makeCards(site, cache)).toEqual({ made: 1, kept: 1 });
		expect(readCard('home')).toEqual(readCard('own'));
	});

	it('reads a title as a browser does', async () => {
		writePage('a/index.html', 'a', '“Rice” &amp; maize');
		writePage('b/index.html', 'b', '“Rice” & maize');
		writePage('c/index.html', 'c', 'Rice &amp;quot; maize');
		writePage('d/index.html', 'd', 'Rice &quot; maize');
		expect(await makeCards(site, cache)).toEqual({ made: 3, kept: 1 });
	});

	it('makes none for a page that asks for none', async () => {
		write('404.html', '<title>Not found</title>');
		expect(await makeCards(site, cache)).toEqual({ made: 0, kept: 0 });
		expect(existsSync(join(site, 'og', '404.jpg'))).toBe(false);
	});
});
