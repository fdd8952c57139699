import { hasPlace, parseText } from '../../src/releases/canonical-text.ts';
import { readReleases } from '../../src/releases/read-releases.ts';

/** A chapter as it was released, and the ids that its readers may have linked to. */
export interface ReleasedPlaces {
	/** Its path then, which may be an old one now. */
	path: string;
	ids: string[];
}

/** The places of all chapters of all releases, by the paths at which they stood, each id once. */
export function readReleasedPlaces(): ReleasedPlaces[] {
	const places = new Map<string, Set<string>>();
	for (const { id, text } of readReleases('content').flatMap(({ chapters }) => chapters)) {
		const path = `/${id}/`;
		const ids = places.get(path) ?? new Set();
		for (const block of parseText(text).blocks) {
			if (block.id !== undefined && hasPlace(block)) ids.add(block.id);
		}
		places.set(path, ids);
	}
	return [...places].map(([path, ids]) => ({ path, ids: [...ids] }));
}

/** In a page: the ids of all its elements. */
export const listIds = (): string[] =>
	[...document.querySelectorAll('[id]')].map((element) => element.id);
