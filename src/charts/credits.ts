import type { Source } from '../schemas/source.ts';
import type { ChartData } from './chart-data.ts';

/** The terms of the site's own drawings and tables. */
export const LICENCE = { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' };

/** A work a chart rests on, in short: "KBS World 2023". */
export interface Credit {
	id: string;
	label: string;
}

/** What a file says about its origin. */
export interface FileNotes {
	credits: readonly Credit[];
	/** Name of the site that made it. */
	maker: string;
	/** The address of the file on that site. */
	href: string;
}

/**
 * The works a chart rests on, in the order of its points.
 *
 * @throws if a source does not exist
 */
export function listCredits(
	{ series }: Pick<ChartData, 'series'>,
	sources: ReadonlyMap<string, Source>,
): Credit[] {
	const points = series.flatMap((own) => own.points);
	const ids = new Set(points.flatMap((point) => point.sources));
	return [...ids].map((id) => {
		const source = sources.get(id);
		if (source === undefined) throw new Error(`There is no source "${id}".`);
		const year = source.date?.slice(0, 4);
		return { id, label: year === undefined ? source.publisher : `${source.publisher} ${year}` };
	});
}

/** The same as one line of words. */
export function formatCredits(credits: readonly Credit[]): string {
	return [...new Set(credits.map(({ label }) => label))].join('; ');
}
