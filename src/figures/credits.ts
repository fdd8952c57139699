import type { Source } from '../schemas/source.ts';

/** A work that a figure rests on, in short: "KBS World 2023". */
export interface Credit {
	id: string;
	label: string;
}

/** What a file says about its origin. */
export interface FileNotes {
	credits: readonly Credit[];
	/** Name of the site that made it. */
	maker: string;
	/** Where it can be found. */
	href: string;
}

/**
 * The works of some ids, in short.
 *
 * @throws if a source does not exist
 */
export function listCredits(
	ids: readonly string[],
	sources: ReadonlyMap<string, Source>,
): Credit[] {
	return ids.map((id) => {
		const source = sources.get(id);
		if (source === undefined) throw new Error(`There is no source "${id}".`);
		const year = source.date?.slice(0, 4);
		return { id, label: year === undefined ? source.publisher : `${source.publisher} ${year}` };
	});
}

/** The same as one line of words, each once. */
export function formatCredits(credits: readonly Credit[]): string {
	return [...new Set(credits.map(({ label }) => label))].join('; ');
}
