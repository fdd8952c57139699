/** A chapter of a release. */
export interface ReleasedChapter {
	id: string;
	/** The hash by which git calls its file: 40 hexadecimal digits. */
	hash: string;
	/** Its canonical text, as `releases/canonical-text.ts` reads it. */
	text: string;
}

/** All chapters as they were on a day. */
export interface Release {
	/** ISO day, its name. */
	day: string;
	/** In reading order. */
	chapters: readonly ReleasedChapter[];
}

/** An old id of a chapter and the one it has now. */
type Formerly = ReadonlyMap<string, { formerly: readonly string[] }>;

/** The id that a chapter has now; its own where no other chapter has taken its place. */
export const findPresentChapter = (id: string, ledgers: Formerly): string =>
	[...ledgers].find(([, { formerly }]) => formerly.includes(id))?.[0] ?? id;

/** The releases of a chapter under whatever id, the latest first. */
export function listReleasesOf(
	chapter: string,
	releases: readonly Release[],
	ledgers: Formerly,
): { day: string; id: string }[] {
	return releases
		.flatMap(({ day, chapters }) =>
			chapters
				.filter(({ id }) => findPresentChapter(id, ledgers) === chapter)
				// A chapter that another has taken in stands beside it: the one of the same name comes first.
				.sort((a, b) => Number(b.id === chapter) - Number(a.id === chapter))
				.slice(0, 1)
				.map(({ id }) => ({ day, id })),
		)
		.sort((a, b) => (a.day < b.day ? 1 : -1));
}
