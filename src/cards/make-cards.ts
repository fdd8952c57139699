import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keepFile, type KeptFile } from '../files/keep-file.ts';
import { siteConfig } from '../site.config.ts';
import { CARD_HEIGHT, CARD_WIDTH, drawCard } from './draw-card.ts';
import { drawJpeg } from './draw-jpeg.ts';
import { openTitleFont } from './open-title-font.ts';

/** Sharing services refuse large pictures; this quality keeps a card well below 150 KB. */
const QUALITY = 84;

/** Changes when cards are painted in another way: those of the cache are then made anew. */
const PAINTER = 2;

/** So many cards are made at once. */
const AT_ONCE = 6;

/** Whether a drawing is a card already, and no picture for one. */
const isWhole = (svg: string): boolean =>
	svg.includes(`viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}"`);

/** A card that pages ask for, with the title and the picture that the page it is named after gives it. */
interface WantedCard {
	/** Its path in `og/` without the extension: `dmz`, `maps/dmz`. */
	name: string;
	title: string;
	/** Path in `og/` of the picture on it, without the ending: `maps/dmz`; of claims and forecasts, of the whole card. */
	picture: string;
}

function readMeta(
	html: string,
	property: string,
): { content: string; picture?: string } | undefined {
	const tag = new RegExp(
		`<meta property="${property}" content="([^"]*)"(?: data-picture="([^"]*)")?`,
	);
	const [, content, picture] = tag.exec(html) ?? [];
	if (content === undefined) return undefined;
	const text = content.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
	return picture === undefined ? { content: text } : { content: text, picture };
}

/** Lists the cards that the built pages name. Where several pages share one, the page of its name says what is on it. */
async function listWantedCards(site: string): Promise<WantedCard[]> {
	const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html'));
	const cards = new Map<string, WantedCard>();
	for (const page of pages.sort()) {
		const html = await readFile(join(site, page), 'utf8');
		const image = readMeta(html, 'og:image');
		const name = /\/og\/([\w/-]+)\.jpg$/.exec(image?.content ?? '')?.[1];
		const title = readMeta(html, 'og:title')?.content;
		if (image?.picture === undefined || name === undefined || title === undefined) continue;
		const isOwn = page === `${name}/index.html` || (name === 'home' && page === 'index.html');
		if (isOwn || !cards.has(name)) cards.set(name, { name, title, picture: image.picture });
	}
	return [...cards.values()];
}

/**
 * Draws a card.
 *
 * @throws Error that names the page the card is for and what is wrong
 */
function nameCard(name: string, draw: () => string): string {
	try {
		return draw();
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`The sharing card of the page "${name}" cannot be drawn. ${reason}`, { cause });
	}
}

/**
 * Makes the sharing cards that the pages of a built site name, into its folder `og/`. A card whose
 * words and picture have not changed is taken from the cache.
 *
 * @param site folder of the built site; the pictures for the cards lie in its `og/`
 * @param cache folder for the cards, named by the hash of what they show; made if missing
 */
export async function makeCards(
	site: string,
	cache = '.cache/cards',
): Promise<{ made: number; kept: number }> {
	const font = openTitleFont();
	const count = { made: 0, kept: 0 };
	/** What is being painted, by its hash: pages may ask for the same card at once. */
	const painted = new Map<string, Promise<KeptFile>>();
	const make = async ({ name, title, picture }: WantedCard) => {
		const text = { title, site: siteConfig.title, subtitle: siteConfig.subtitle };
		const drawing = await readFile(join(site, 'og', `${picture}.svg`), 'utf8');
		const svg = isWhole(drawing) ? drawing : nameCard(name, () => drawCard(text, drawing, font));
		const hash = createHash('sha256')
			.update(`${PAINTER} ${QUALITY} ${svg}`)
			.digest('hex')
			.slice(0, 16);
		const known = painted.get(hash);
		const card =
			known ??
			keepFile(cache, hash, '.jpg', () => drawJpeg(svg, { width: CARD_WIDTH, quality: QUALITY }));
		painted.set(hash, card);
		const { bytes, isOld } = await card;
		count[known || isOld ? 'kept' : 'made'] += 1;
		const file = join(site, 'og', `${name}.jpg`);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, bytes);
	};
	// While one is painted others are packed, on another core.
	const wanted = await listWantedCards(site);
	for (let first = 0; first < wanted.length; first += AT_ONCE) {
		await Promise.all(wanted.slice(first, first + AT_ONCE).map(make));
	}
	return count;
}
