import type { Source } from '../schemas/source.ts';

/** What a source is sorted by: its first author, else its publisher. */
export const getSortName = ({
	authors,
	publisher,
}: Pick<Source, 'authors' | 'publisher'>): string => authors?.[0] ?? publisher;

/** Sorts sources as a bibliography: by author or publisher, then by date, the undated last. */
export function sortSources<Item extends Source & { id: string }>(
	sources: readonly Item[],
): Item[] {
	return sources.toSorted(
		(a, b) =>
			getSortName(a).localeCompare(getSortName(b), 'en') ||
			(a.date ?? '9999').localeCompare(b.date ?? '9999') ||
			a.id.localeCompare(b.id, 'en'),
	);
}
