import type { z } from 'astro/zod';
import type { Site } from '../model/build-site.ts';
import { fillAllTokens } from '../model/fill-tokens.ts';
import { LICENCE } from '../model/licence.ts';
import {
	claimPath,
	eventPath,
	forecastPath,
	personPath,
	schemaPath,
	sourcePath,
	termPath,
} from '../model/paths.ts';
import { scoreForecast } from '../model/scorecard.ts';
import {
	claimRecord,
	eventRecord,
	forecastRecord,
	permalinkRecord,
	personRecord,
	sourceRecord,
	termRecord,
} from './entry-schemas.ts';
import { listPermalinks } from './list-permalinks.ts';

/** What a data file holds: what it is about, and its entries. */
export interface DataFile {
	$schema: string;
	title: string;
	licence: string;
	checkedTo: string;
	entries: object[];
}

/** Makes a full address of a path. */
type At = (path: string) => string;

/** What a data file is called, what is in it, and what its entries look like. */
interface Kind {
	title: string;
	/** What it holds, for those who choose among the files. */
	about: string;
	schema: z.ZodType;
	list: (site: Site, at: At) => object[];
}

const listIds = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

/** Gives each entry the address of its page or place. */
const locate = <Entry extends { id: string }>(
	entries: Iterable<Entry>,
	path: (id: string) => string,
	at: At,
) => Array.from(entries, (entry) => ({ ...entry, address: at(path(entry.id)) }));

const kinds = {
	claims: {
		title: 'Claims of Three Borders',
		about: 'every figure and checkable statement with sources, dates and confidence',
		schema: claimRecord,
		list: ({ claims }, at) =>
			locate(claims.values(), claimPath, at).map((claim) => ({
				...claim,
				usedIn: listIds(claim.usedIn),
			})),
	},
	forecasts: {
		title: 'Forecasts of the essay, scored by Three Borders',
		about: 'the forecasts of the essay with their outcomes',
		schema: forecastRecord,
		list: ({ forecasts }, at) =>
			locate(forecasts.values(), forecastPath, at).map((forecast) => ({
				...forecast,
				...scoreForecast(forecast, forecasts),
			})),
	},
	people: {
		title: 'People of Three Borders',
		about: 'who is who, with posts, dates and sources',
		schema: personRecord,
		list: ({ people }, at) => locate(people.values(), personPath, at),
	},
	timeline: {
		title: 'Timeline of Three Borders',
		about: 'dated events with sources',
		schema: eventRecord,
		list: ({ events }, at) => locate(events, eventPath, at),
	},
	glossary: {
		title: 'Glossary of Three Borders',
		about: 'terms with their Korean forms',
		schema: termRecord,
		list: ({ terms }, at) => locate(terms.values(), termPath, at),
	},
	sources: {
		title: 'Sources of Three Borders',
		about: 'every work cited',
		schema: sourceRecord,
		list: ({ sources }, at) =>
			locate(sources.values(), sourcePath, at).map((source) => ({
				...source,
				claims: listIds(source.claims),
				chapters: listIds(source.chapters),
			})),
	},
	permalinks: {
		title: 'Permanent ids of Three Borders',
		about: 'every id that was ever published, with what it names and where it leads now',
		schema: permalinkRecord,
		list: listPermalinks,
	},
} satisfies Record<string, Kind>;

export type DataKind = keyof typeof kinds;

/** What there is a data file of, each as `/claims.json`. */
export const dataKinds = Object.keys(kinds) as DataKind[];

/** What a data file is called, what is in it, and the schema of its entries. */
export const getDataKind = (kind: DataKind): Omit<Kind, 'list'> => kinds[kind];

/**
 * One kind of entries of the site as data, each entry with its id and its address, the figures in its sentences filled
 * in.
 *
 * @param at makes a full address of a path
 */
export function buildDataFile(kind: DataKind, site: Site, at: At): DataFile {
	const { title, list }: Kind = kinds[kind];
	return {
		$schema: at(schemaPath(kind)),
		title,
		licence: `${LICENCE.name}, ${LICENCE.href}`,
		checkedTo: site.checkedTo,
		entries: fillAllTokens(list(site, at), site.claims),
	};
}
