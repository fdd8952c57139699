import type { Site } from './build-site.ts';
import { fillAllTokens } from './fill-tokens.ts';
import { claimPath, eventPath, forecastPath, personPath, sourcePath, termPath } from './paths.ts';
import { scoreForecast } from './scorecard.ts';

/** A data twin: what the file is about, and its entries. */
interface DataTwin {
	title: string;
	licence: string;
	checkedTo: string;
	entries: object[];
}

/** What the entries of a kind are called, where their pages or places are, and what is told of them. */
interface Kind {
	title: string;
	/** The path of an entry by its id. */
	path: (id: string) => string;
	list: (site: Site) => { id: string }[];
}

const listIds = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

const kinds = {
	claims: {
		title: 'Claims of Three Borders',
		path: claimPath,
		list: ({ claims }) =>
			[...claims.values()].map((claim) => ({ ...claim, usedIn: listIds(claim.usedIn) })),
	},
	forecasts: {
		title: 'Forecasts of the essay, scored by Three Borders',
		path: forecastPath,
		list: ({ forecasts }) =>
			[...forecasts.values()].map((forecast) => scoreForecast(forecast, forecasts)),
	},
	glossary: {
		title: 'Glossary of Three Borders',
		path: termPath,
		list: ({ terms }) => [...terms.values()],
	},
	people: {
		title: 'People of Three Borders',
		path: personPath,
		list: ({ people }) => [...people.values()],
	},
	sources: {
		title: 'Sources of Three Borders',
		path: sourcePath,
		list: ({ sources }) =>
			[...sources.values()].map((source) => ({
				...source,
				claims: listIds(source.claims),
				chapters: listIds(source.chapters),
			})),
	},
	timeline: {
		title: 'Timeline of Three Borders',
		path: eventPath,
		list: ({ events }) => [...events],
	},
} satisfies Record<string, Kind>;

type DataTwinKind = keyof typeof kinds;

/** What there is a data twin of, each as `/claims.json`. */
export const dataTwinKinds = Object.keys(kinds) as DataTwinKind[];

const LICENCE = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';

/**
 * One kind of entries of the site as data, each entry with its id and its address, the
 * figures in its sentences filled in.
 *
 * @param at makes a full address of a path
 */
export function buildDataTwin(
	name: DataTwinKind,
	site: Site,
	at: (path: string) => string,
): DataTwin {
	const { title, path, list }: Kind = kinds[name];
	const entries = list(site).map((entry) => ({ ...entry, address: at(path(entry.id)) }));
	const { checkedTo } = site;
	return { title, licence: LICENCE, checkedTo, entries: fillAllTokens(entries, site.claims) };
}
