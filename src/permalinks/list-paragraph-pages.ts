import type { ChapterPage, Site } from '../model/build-site.ts';
import { findPlace, isParagraphId } from './find-place.ts';
import { printWording } from './print-wording.ts';

/** What the page of a paragraph needs: `/p/7k3q/`. */
export interface ParagraphPage {
	/** Its permanent id, with the `p-`. */
	id: string;
	/** The chapter in which its id is: the paragraph, what has taken its place or what tells why it is gone. */
	chapter: ChapterPage;
	/** The id there: its own, or that of what has taken its place. */
	anchor: string;
	/** What is there now, or what it said last. */
	text: string;
}

/** The pages of all paragraphs that are and that were, by their ids. */
export function listParagraphPages(
	site: Pick<Site, 'permalinks' | 'chapters' | 'claims' | 'terms' | 'people'>,
): ParagraphPage[] {
	const { permalinks, chapters } = site;
	const pages = new Map<string, ParagraphPage>();
	for (const [published, ledger] of permalinks) {
		const own = [ledger.keyPoints, ledger.paragraphs, ledger.gone].flatMap(Object.keys);
		for (const id of own.filter(isParagraphId)) {
			const place = findPlace(permalinks, published, id);
			const home = place?.kind === 'place' ? place : { chapter: published, id };
			const there = permalinks.get(home.chapter);
			const wording = there?.paragraphs[home.id] ?? there?.keyPoints[home.id];
			const chapter = chapters.find((one) => one.id === home.chapter);
			// The chapter that a paragraph has left does not speak for it.
			if (!chapter || (place?.kind === 'place' && place.id === id && home.chapter !== published))
				continue;
			const text = wording === undefined ? ledger.gone[id]?.says : printWording(wording, site);
			pages.set(id, { id, chapter, anchor: home.id, text: text ?? chapter.description });
		}
	}
	return [...pages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
