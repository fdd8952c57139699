import type { Term } from '../schemas/glossary.ts';
import type { Person } from '../schemas/person.ts';
import type { ClaimPage, Entry, Site, TextContext } from './build-site.ts';
import type { Mark } from './citations.ts';
import { scoreForecast, type ScoredForecast } from './scorecard.ts';

/** What the components of a text need to print it; the page puts it into `Astro.locals.prose`. */
export interface ProseContext {
	site: Site;
	/** The text being printed. */
	text: TextContext;
	/** The path the site is served under, `/` or `/explainer/`. */
	base: string;
	/** Print maps and charts as the book has them: still, with their words and tables at its back. */
	isStill?: boolean;
	/** Set where the text stands in the book. */
	book?: BookContext;
}

/** A figure as the book numbers it. */
export interface NumberedFigure {
	/** Id of its element in the book: `dmz--map-dmz`. */
	id: string;
	/** Id of its element in its chapter: `map-dmz`. */
	ownId: string;
	/** From 1, through the whole book. */
	number: number;
	title: string;
	/** Id of the chapter in which it stands. */
	chapter: string;
}

/** What the book as a whole tells a text in it. */
export interface BookContext {
	/** Id of the part in which the text stands. */
	part: string;
	/** All its figures, by the ids that their elements have in a chapter. */
	figures: ReadonlyMap<string, NumberedFigure>;
	/** Numbers of all sources in the one list that the book has, by id. */
	sourceNumbers: ReadonlyMap<string, number>;
	/** Ids of the maps that stand again, larger, among its plates. */
	plates: ReadonlySet<string>;
}

/** The context of a page whose text carries no numbered marks. */
export function withoutMarks(site: Site, base: string): ProseContext {
	return {
		site,
		base,
		text: {
			references: [],
			citations: { marks: [], sources: [] },
			bodyMarkOffset: 0,
			headings: [],
			terms: [],
			firstMentions: new Set(),
		},
	};
}

/**
 * A claim that surely has the figure asked for.
 *
 * @throws if the claim or the figure does not exist
 */
export function getClaim({ site }: ProseContext, id: string, value?: string): ClaimPage {
	const claim = site.claims.get(id);
	if (claim === undefined) throw new Error(`Claim "${id}" does not exist.`);
	if (value !== undefined && claim.values[value] === undefined) {
		throw new Error(`Claim "${id}" has no value "${value}".`);
	}
	return claim;
}

/**
 * A glossary entry.
 *
 * @throws if it does not exist
 */
export function getTerm({ site }: ProseContext, id: string): Entry<Term> {
	const term = site.terms.get(id);
	if (term === undefined) throw new Error(`Term "${id}" does not exist.`);
	return term;
}

/**
 * A person.
 *
 * @throws if there is none of that id
 */
export function getPerson({ site }: ProseContext, id: string): Entry<Person> {
	const person = site.people.get(id);
	if (person === undefined) throw new Error(`Person "${id}" does not exist.`);
	return person;
}

/**
 * A forecast with its outcome.
 *
 * @throws if it does not exist
 */
export function getScoredForecast({ site }: ProseContext, id: string): ScoredForecast {
	const forecast = site.forecasts.get(id);
	if (forecast === undefined) throw new Error(`Forecast "${id}" does not exist.`);
	return scoreForecast(forecast, site.forecasts);
}

/**
 * What the n-th `Claim`, `Cite` or `Quote` of the body rests on, with its place in the whole text.
 *
 * @param occurrence from 1, as the prose plugin counts
 * @throws if the text has no such mark, which means plugin and scanner disagree
 */
export function getMark({ text }: ProseContext, occurrence: number): Mark & { place: number } {
	const place = text.bodyMarkOffset + occurrence;
	const mark = text.citations.marks[place - 1];
	if (mark === undefined) throw new Error(`The text has no mark ${place}.`);
	return { ...mark, place };
}
