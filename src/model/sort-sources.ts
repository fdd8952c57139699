import type { Source } from '../schemas/source.ts';

/** Sorts sources as a bibliography: by author or publisher, then by date, the undated last. */
export function sortSources<Item extends Source & { id: string }>(
	sources: readonly Item[],
): Item[] {
	const name = ({ authors, publisher }: Item) => authors?.[0] ?? publisher;
	return sources.toSorted(
		(a, b) =>
			name(a).localeCompare(name(b), 'en') ||
			(a.date ?? '9999').localeCompare(b.date ?? '9999') ||
			a.id.localeCompare(b.id, 'en'),
	);
}
