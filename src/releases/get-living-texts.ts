import type { ChapterPage, Site } from '../model/build-site.ts';
import { keepByData } from '../model/keep-by-data.ts';
import { findPlace } from '../permalinks/find-place.ts';
import { type ChapterText, hasPlace } from './canonical-text.ts';
import { readChapter, type Work } from './read-chapter.ts';

const keep = keepByData<Site, Promise<ChapterText>>();

/** The canonical text of a chapter as it is now, read once as long as the site is the same. */
export const getChapterText = (
	site: Site,
	chapter: ChapterPage,
	work: Work,
): Promise<ChapterText> => keep(site, chapter.id, () => readChapter(site, chapter, work));

/**
 * The texts of now that a released chapter is to be compared with: of the chapter, and of those to which parts of it
 * have moved.
 *
 * @param home the id that the chapter has now
 */
export async function getLivingTexts(
	site: Site,
	released: ChapterText,
	home: string,
	work: Work,
): Promise<Map<string, ChapterText>> {
	const moved = released.blocks.filter(hasPlace).flatMap(({ id = '' }) => {
		const place = findPlace(site.permalinks, home, id);
		return place?.kind === 'place' ? place.chapter : [];
	});
	const wanted = new Set([home, ...moved]);
	const texts = new Map<string, ChapterText>();
	for (const chapter of site.chapters)
		if (wanted.has(chapter.id)) texts.set(chapter.id, await getChapterText(site, chapter, work));
	return texts;
}
