import type { Site } from '../model/build-site.ts';
import type { Gone } from '../schemas/ledger.ts';
import { findPlace, isParagraphId } from './find-place.ts';

/** A place of a chapter that is no more, with what its links find. */
export interface GonePlace {
	id: string;
	what: 'paragraph' | 'part';
	gone: Gone;
	/** Where it stands now, if it moved to another chapter: address without the base, and title of the chapter. */
	to: { path: string; title: string } | undefined;
}

/** What was published in a chapter and stands in it no more, neither itself nor something in its place. */
export function listGonePlaces(
	{ permalinks, chapters }: Pick<Site, 'permalinks' | 'chapters'>,
	chapter: string,
): GonePlace[] {
	return Object.entries(permalinks.get(chapter)?.gone ?? {}).flatMap(([id, own]) => {
		const place = findPlace(permalinks, chapter, id);
		if (place?.kind === 'place' && place.chapter === chapter) return [];
		const target = place?.kind === 'place' && chapters.find((one) => one.id === place.chapter);
		return {
			id,
			what: isParagraphId(id) ? 'paragraph' : 'part',
			gone: place?.kind === 'gone' ? place.gone : own,
			to: target ? { path: `${target.path}#${place.id}`, title: target.title } : undefined,
		};
	});
}
