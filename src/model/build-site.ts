import type { Chapter } from '../schemas/chapter.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Diagram } from '../schemas/diagram.ts';
import type { Forecast } from '../schemas/forecast.ts';
import type { Term } from '../schemas/glossary.ts';
import type { KeyFigures } from '../schemas/key-figures.ts';
import type { MapEntry } from '../schemas/map.ts';
import type { Page } from '../schemas/page.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Person } from '../schemas/person.ts';
import type { Place } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';
import type { Synonyms } from '../schemas/synonyms.ts';
import type { TimelineEvent } from '../schemas/timeline.ts';
import type { Yardstick } from '../schemas/yardstick.ts';
import { type Citations, numberCitations, type Reference } from './citations.ts';
import { chapterPath } from './paths.ts';
import type { Release } from './earlier-versions.ts';
import { countWords, getReadingMinutes } from './reading-time.ts';
import { type BodyHeading, type ComponentUse, scanBody } from './scan-body.ts';
import { sortByOrder } from './sort-by-order.ts';
import { sortEvents } from './timeline.ts';
import { isCited, parseTokens } from './tokens.ts';
import { findSpec } from './vocabulary.ts';

/** An entry with its id. */
export type Entry<Data> = Data & { id: string };

/** A chapter or page as read: front matter, id and MDX body. */
export type TextEntry<Data> = Entry<Data> & { body: string };

/** All validated entries, as the collections hold them. */
export interface SiteEntries {
	chapters: TextEntry<Chapter>[];
	pages: TextEntry<Page>[];
	claims: Entry<Claim>[];
	sources: Entry<Source>[];
	forecasts: Entry<Forecast>[];
	timeline: Entry<TimelineEvent>[];
	places: Entry<Place>[];
	people: Entry<Person>[];
	glossary: Entry<Term>[];
	maps: Entry<MapEntry>[];
	charts: Entry<Chart>[];
	diagrams: Entry<Diagram>[];
	keyFigures: Entry<KeyFigures>[];
	permalinks: Entry<Ledger>[];
	synonyms: Entry<Synonyms>[];
	yardsticks: Entry<Yardstick>[];
	releases: readonly Release[];
}

/** What a page needs to print a text with its marks: the same for chapters and other pages. */
export interface TextContext {
	/** Claims and sources the text refers to, in reading order; the n-th has the n-th mark. */
	references: Reference[];
	/** Source marks and numbered sources of the text. */
	citations: Citations;
	/** How many marks the front matter takes before the body's first. */
	bodyMarkOffset: number;
	/** Headings of the body in order. */
	headings: BodyHeading[];
	/** Ids of the glossary terms it uses, in reading order, each once. */
	terms: string[];
	/** Mark numbers at which the body prints a figure for the first time: a length takes its miles there. */
	firstMentions: ReadonlySet<number>;
}

/** A chapter with everything its page prints. */
export interface ChapterPage extends TextEntry<Chapter>, TextContext {
	/** Place among the chapters that exist, from 1. */
	number: number;
	path: string;
	readingMinutes: number;
	previous: ChapterNeighbour | undefined;
	next: ChapterNeighbour | undefined;
}

/** Enough of a chapter to link to it. */
export interface ChapterLink {
	id: string;
	number: number;
	title: string;
	path: string;
}

/** The chapter before or after one, with what invites to it. */
export interface ChapterNeighbour extends ChapterLink {
	question: string | undefined;
}

/** A claim with the places it is used. */
export interface ClaimPage extends Entry<Claim> {
	/** Chapters that print it, with the anchor of the first mark. */
	usedIn: (ChapterLink & { ref: string })[];
}

/** A source with what rests on it. */
export interface SourceRecord extends Entry<Source> {
	/** Claims that cite it. */
	claims: { id: string; title: string }[];
	/** Chapters that cite it, directly or through a claim. */
	chapters: ChapterLink[];
}

/** The whole site, joined and numbered: pages only print it. */
export interface Site {
	/** The latest day to which any entry was checked: that of the evidence of the whole site. */
	checkedTo: string;
	chapters: ChapterPage[];
	pages: ReadonlyMap<string, TextEntry<Page> & TextContext>;
	claims: ReadonlyMap<string, ClaimPage>;
	sources: ReadonlyMap<string, SourceRecord>;
	people: ReadonlyMap<string, Entry<Person>>;
	terms: ReadonlyMap<string, Entry<Term>>;
	places: ReadonlyMap<string, Entry<Place>>;
	events: Entry<TimelineEvent>[];
	forecasts: ReadonlyMap<string, Entry<Forecast>>;
	maps: ReadonlyMap<string, Entry<MapEntry>>;
	charts: ReadonlyMap<string, Entry<Chart>>;
	diagrams: ReadonlyMap<string, Entry<Diagram>>;
	keyFigures: Entry<KeyFigures>[];
	/** Permanent ids of the chapters, by chapter. */
	permalinks: ReadonlyMap<string, Ledger>;
	/** Groups of words that the search takes for the same. */
	synonyms: readonly string[][];
	yardsticks: ReadonlyMap<string, Entry<Yardstick>>;
	/** The chapters as they were, the earliest release first. */
	releases: readonly Release[];
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
	return new Map(items.map((item) => [item.id, item]));
}

/** Claims named by the tokens of strings, in reading order. */
function getTokenReferences(texts: readonly string[]): Reference[] {
	return texts
		.flatMap((text) => parseTokens(text))
		.filter(isCited)
		.map((segment) =>
			segment.type === 'token'
				? { claim: segment.claim, value: segment.value }
				: { claim: segment.claim },
		);
}

/** Claims and sources the components of a body refer to, in reading order. */
function getBodyReferences(uses: readonly ComponentUse[]): Reference[] {
	return uses.flatMap(({ name, props }): Reference[] => {
		const { cites } = findSpec(name) ?? {};
		if (cites === undefined) return [];
		const id = props[cites.prop] ?? '';
		const { value } = props;
		if (cites.kind === 'source') return [{ source: id }];
		return [value === undefined ? { claim: id } : { claim: id, value }];
	});
}

/** Mark numbers at which the body prints a figure for the first time. */
function getFirstMentions(references: readonly Reference[], bodyMarkOffset: number): Set<number> {
	const seen = new Set<string>();
	return new Set(
		references.flatMap((reference, index) => {
			if (!('claim' in reference) || reference.value === undefined) return [];
			const key = `${reference.claim}/${reference.value}`;
			if (seen.has(key)) return [];
			seen.add(key);
			return [bodyMarkOffset + index + 1];
		}),
	);
}

/** Entries that texts refer to, by id. */
interface Evidence {
	claims: ReadonlyMap<string, Claim>;
	sources: ReadonlyMap<string, Source>;
}

function readText(
	front: readonly string[],
	body: string,
	{ claims, sources }: Evidence,
): TextContext {
	const { uses, headings } = scanBody(body);
	const frontReferences = getTokenReferences(front);
	const bodyReferences = getBodyReferences(uses);
	const references = [...frontReferences, ...bodyReferences];
	const citations = numberCitations(references, claims);
	for (const { id } of citations.sources) {
		if (!sources.has(id)) throw new Error(`Source "${id}" does not exist.`);
	}
	return {
		references,
		citations,
		bodyMarkOffset: frontReferences.length,
		headings,
		terms: [
			...new Set(
				uses.flatMap(({ name, props }) =>
					findSpec(name)?.props['id']?.kind === 'glossary' ? (props['id'] ?? []) : [],
				),
			),
		],
		firstMentions: getFirstMentions(bodyReferences, frontReferences.length),
	};
}

function buildChapters(entries: readonly TextEntry<Chapter>[], evidence: Evidence): ChapterPage[] {
	const ordered = sortByOrder(entries);
	const links = ordered.map(({ id, title, question }, index): ChapterNeighbour => ({
		id,
		title,
		question,
		number: index + 1,
		path: chapterPath(id),
	}));
	return ordered.map((entry, index) => ({
		...entry,
		...readText([entry.standfirst, ...entry.keyPoints], entry.body, evidence),
		number: index + 1,
		path: chapterPath(entry.id),
		readingMinutes: getReadingMinutes(countWords(entry.body)),
		previous: links[index - 1],
		next: links[index + 1],
	}));
}

/** The chapters that use a claim, with the anchor of the first mark in each. */
function getUses(id: string, chapters: readonly ChapterPage[]): ClaimPage['usedIn'] {
	return chapters.flatMap((chapter) => {
		const first = chapter.references.findIndex(
			(reference) => 'claim' in reference && reference.claim === id,
		);
		return first === -1 ? [] : [{ ...toLink(chapter), ref: `ref-${first + 1}` }];
	});
}

const toLink = ({ id, number, title, path }: ChapterLink): ChapterLink => ({
	id,
	number,
	title,
	path,
});

/** The latest day to which an entry was checked; the empty string where there is no entry. */
function getLatestDay({ chapters, claims, forecasts, timeline, people }: SiteEntries): string {
	return [...chapters, ...claims, ...forecasts, ...timeline, ...people]
		.flatMap(({ checkedTo }) => checkedTo ?? [])
		.reduce((latest, day) => (day > latest ? day : latest), '');
}

/** Sources a claim rests on, its figures' included. */
export function getClaimSources(claim: Claim): Set<string> {
	return new Set([
		...claim.sources.map(({ id }) => id),
		...Object.values(claim.values).flatMap((value) => value.sources),
	]);
}

/**
 * Joins all entries into the site that the pages print: chapters in order with numbered sources,
 * claims with the places they are used, sources with what rests on them.
 *
 * @throws if a text refers to a claim, figure or source that does not exist; the content checker
 *   reports these with file and line before it comes to that.
 */
export function buildSite(entries: SiteEntries): Site {
	const evidence = { claims: byId(entries.claims), sources: byId(entries.sources) };
	const chapters = buildChapters(entries.chapters, evidence);
	const sources = entries.sources.map((source): SourceRecord => ({
		...source,
		claims: entries.claims
			.filter((claim) => getClaimSources(claim).has(source.id))
			.map(({ id, title }) => ({ id, title })),
		chapters: chapters
			.filter(({ citations }) => citations.sources.some(({ id }) => id === source.id))
			.map(toLink),
	}));
	return {
		checkedTo: getLatestDay(entries),
		chapters,
		pages: byId(
			entries.pages.map((page) => ({
				...page,
				...readText([page.standfirst], page.body, evidence),
			})),
		),
		claims: byId(
			entries.claims.map((claim) => ({ ...claim, usedIn: getUses(claim.id, chapters) })),
		),
		sources: byId(sources),
		people: byId(entries.people),
		terms: byId(entries.glossary),
		places: byId(entries.places),
		events: sortEvents(entries.timeline),
		forecasts: byId(entries.forecasts),
		maps: byId(entries.maps),
		charts: byId(entries.charts),
		diagrams: byId(entries.diagrams),
		keyFigures: entries.keyFigures,
		permalinks: byId(entries.permalinks),
		synonyms: entries.synonyms.flatMap(({ groups }) => groups),
		yardsticks: byId(entries.yardsticks),
		releases: entries.releases,
	};
}
