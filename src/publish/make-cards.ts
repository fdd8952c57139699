import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteConfig } from '../site.config.ts';
import { CARD_WIDTH, drawCard } from './card.ts';
import { drawJpeg, openTitleFont } from './draw-jpeg.ts';

/** Sharing services refuse large pictures; this quality keeps a card well below 150 KB. */
const QUALITY = 84;

/** A card that pages ask for, with the title of the page it is named after. */
interface WantedCard {
	name: string;
	title: string;
}

function readMeta(html: string, property: string): string | undefined {
	const content = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
	return content?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Lists the cards that the built pages name. Where several pages share one, the page of its name gives the title. */
async function listWantedCards(site: string): Promise<WantedCard[]> {
	const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html'));
	const titles = new Map<string, string>();
	for (const page of pages.sort()) {
		const html = await readFile(join(site, page), 'utf8');
		const name = /\/og\/([\w-]+)\.jpg$/.exec(readMeta(html, 'og:image') ?? '')?.[1];
		const title = readMeta(html, 'og:title');
		if (name === undefined || title === undefined) continue;
		const isOwn = page === `${name}/index.html` || (name === 'home' && page === 'index.html');
		if (isOwn || !titles.has(name)) titles.set(name, title);
	}
	return [...titles].map(([name, title]) => ({ name, title }));
}

/**
 * Makes the sharing cards that the pages of a built site name, into its folder `og/`. A card whose
 * words and map have not changed is taken from the cache.
 *
 * @param site folder of the built site; its `maps/peninsula.svg` is the picture on the cards
 * @param cache folder for the cards, named by the hash of what they show; made if missing
 */
export async function makeCards(
	site: string,
	cache = '.cache/cards',
): Promise<{ made: number; kept: number }> {
	const map = await readFile(join(site, 'maps/peninsula.svg'), 'utf8');
	const font = openTitleFont();
	await mkdir(join(site, 'og'), { recursive: true });
	await mkdir(cache, { recursive: true });
	const count = { made: 0, kept: 0 };
	for (const { name, title } of await listWantedCards(site)) {
		const text = { title, site: siteConfig.title, subtitle: siteConfig.subtitle };
		const svg = drawCard(text, map, font);
		const hash = createHash('sha256').update(`${QUALITY} ${svg}`).digest('hex').slice(0, 16);
		const cached = join(cache, `${hash}.jpg`);
		if (existsSync(cached)) count.kept += 1;
		else {
			await writeFile(cached, await drawJpeg(svg, { width: CARD_WIDTH, quality: QUALITY }));
			count.made += 1;
		}
		await copyFile(cached, join(site, 'og', `${name}.jpg`));
	}
	return count;
}
