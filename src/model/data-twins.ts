import type { Site } from './build-site.ts';
import { fillAllTokens } from './fill-tokens.ts';
import { claimPath, eventPath, forecastPath, personPath, sourcePath, termPath } from './paths.ts';
import { scoreForecast } from './scorecard.ts';

/** What there is a data twin of, each as `/claims.json`. */
export const dataTwinKinds = [
	'claims',
	'forecasts',
	'glossary',
	'people',
	'sources',
	'timeline',
] as const;

type DataTwinKind = (typeof dataTwinKinds)[number];

/** A data twin: what the file is about, and its entries. */
interface DataTwin {
	title: string;
	licence: string;
	checkedTo: string;
	entries: object[];
}

const LICENCE = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';

/**
 * One kind of entries of the site as data, each entry with its id and its address, the
 * figures in its sentences filled in.
 *
 * @param at makes a full address of a path
 */
export function buildDataTwin(
	kind: DataTwinKind,
	site: Site,
	at: (path: string) => string,
): DataTwin {
	const twin = listEntries(kind, site, at);
	return { ...twin, entries: fillAllTokens(twin.entries, site.claims) };
}

function listEntries(kind: DataTwinKind, site: Site, at: (path: string) => string): DataTwin {
	const about = { licence: LICENCE, checkedTo: site.checkedTo };
	switch (kind) {
		case 'claims':
			return {
				title: 'Claims of Three Borders',
				...about,
				entries: [...site.claims.values()].map(({ usedIn, ...claim }) => ({
					...claim,
					address: at(claimPath(claim.id)),
					usedIn: usedIn.map(({ id }) => id),
				})),
			};
		case 'forecasts':
			return {
				title: 'Forecasts of the essay, scored by Three Borders',
				...about,
				entries: [...site.forecasts.values()].map((forecast) => ({
					...scoreForecast(forecast, site.forecasts),
					address: at(forecastPath(forecast.id)),
				})),
			};
		case 'glossary':
			return {
				title: 'Glossary of Three Borders',
				...about,
				entries: [...site.terms.values()].map((term) => ({
					...term,
					address: at(termPath(term.id)),
				})),
			};
		case 'people':
			return {
				title: 'People of Three Borders',
				...about,
				entries: [...site.people.values()].map((person) => ({
					...person,
					address: at(personPath(person.id)),
				})),
			};
		case 'sources':
			return {
				title: 'Sources of Three Borders',
				...about,
				entries: [...site.sources.values()].map(({ claims, chapters, ...source }) => ({
					...source,
					address: at(sourcePath(source.id)),
					claims: claims.map(({ id }) => id),
					chapters: chapters.map(({ id }) => id),
				})),
			};
		case 'timeline':
			return {
				title: 'Timeline of Three Borders',
				...about,
				entries: site.events.map((event) => ({ ...event, address: at(eventPath(event.id)) })),
			};
	}
}
