/** Small valid entries for tests: each states only what the test is about. */
import type {
	ChapterPage,
	Entry,
	Site,
	SiteEntries,
	TextEntry,
} from '../../src/model/build-site.ts';
import { buildSite } from '../../src/model/build-site.ts';
import type { Chapter } from '../../src/schemas/chapter.ts';
import type { Claim, ClaimValue } from '../../src/schemas/claim.ts';
import type { Forecast } from '../../src/schemas/forecast.ts';
import type { Term } from '../../src/schemas/glossary.ts';
import type { Page } from '../../src/schemas/page.ts';
import type { Person } from '../../src/schemas/person.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { TimelineEvent } from '../../src/schemas/timeline.ts';

/** A figure, by default without one: give `value`, `low` and `high`, or `text`. */
export function makeValue(value: Partial<ClaimValue> = {}): ClaimValue {
	return { quantity: 'length of the river', asOf: null, saidBy: 'Atlas', sources: [], ...value };
}

export function makeClaim(claim: Partial<Entry<Claim>> = {}): Entry<Claim> {
	return {
		id: 'river-length',
		title: 'Length of the river',
		topic: 'geography',
		statement: 'The river is long.',
		values: {},
		confidence: 'established',
		essay: { verdict: 'supported' },
		sources: [],
		see: [],
		seeForecasts: [],
		checkedTo: '2026-06-12',
		reviewBy: '2027-12-31',
		...claim,
	};
}

/** What a claim cites: the ids of sources, each of which says something. */
export function cite(...ids: string[]): Claim['sources'] {
	return ids.map((id) => ({ id, says: 'Gives the length.' }));
}

export function makeSource(source: Partial<Entry<Source>> = {}): Entry<Source> {
	return {
		id: 'atlas',
		type: 'book',
		title: 'An atlas',
		publisher: 'Press',
		date: '2001',
		url: 'https://example.org/atlas',
		grade: 'A',
		...source,
	};
}

export function makeChapter(chapter: Partial<TextEntry<Chapter>> = {}): TextEntry<Chapter> {
	return {
		id: 'river',
		title: 'The river',
		standfirst: 'A river.',
		description: 'A river.',
		order: 1,
		part: 'country',
		essaySection: null,
		checkedTo: '2026-06-12',
		keyPoints: ['It is wet.', 'It is long.', 'It ends in the sea.'],
		cardMap: 'peninsula',
		body: '',
		...chapter,
	};
}

export function makePage(page: Partial<TextEntry<Page>> = {}): TextEntry<Page> {
	return {
		id: 'about',
		title: 'About',
		standfirst: 'A page.',
		description: 'A page.',
		figures: [],
		names: {},
		namesByMatter: {},
		subjects: {},
		otherwise: [],
		matters: {},
		see: {},
		log: [],
		body: '',
		...page,
	};
}

export function makeEvent(event: Partial<Entry<TimelineEvent>> = {}): Entry<TimelineEvent> {
	return {
		id: 'bridge-opens',
		title: 'The bridge opens',
		date: '1953-07-27',
		description: 'It opens.',
		themes: ['war'],
		sources: ['atlas'],
		claims: [],
		...event,
	};
}

export function makeForecast(forecast: Partial<Entry<Forecast>> = {}): Entry<Forecast> {
	return {
		id: 'river-floods',
		code: 'M1',
		scenario: 'most-likely',
		statement: 'The river floods by 2026.',
		likelihood: 'likely',
		window: { end: '2026', assigned: true },
		resolvesBy: 'A gauge above its mark.',
		wouldCount: 'Water in the streets.',
		wouldNotCount: 'Rain.',
		status: 'open',
		cameWithoutTrigger: false,
		contradicts: [],
		evidence: 'No flood so far.',
		claims: [],
		sources: [],
		confidence: 'high',
		checkedTo: '2026-06-12',
		...forecast,
	};
}

export function makeTerm(term: Partial<Entry<Term>> = {}): Entry<Term> {
	return {
		id: 'delta',
		term: 'Delta',
		aliases: [],
		definition: 'The mouth of a river.',
		claims: [],
		sources: [],
		see: [],
		...term,
	};
}

export function makePerson(person: Partial<Entry<Person>> = {}): Entry<Person> {
	return {
		id: 'ferryman',
		name: 'The Ferryman',
		romanisations: [],
		country: 'KP',
		role: 'Takes people across.',
		posts: [],
		claims: [],
		sources: ['atlas'],
		checkedTo: '2026-06-12',
		...person,
	};
}

/** A site of the given entries and no others. */
export function makeSite(entries: Partial<SiteEntries> = {}): Site {
	return buildSite({
		chapters: [],
		pages: [],
		claims: [],
		sources: [],
		forecasts: [],
		timeline: [],
		places: [],
		people: [],
		glossary: [],
		maps: [],
		charts: [],
		diagrams: [],
		keyFigures: [],
		permalinks: [],
		synonyms: [],
		yardsticks: [],
		releases: [],
		...entries,
	});
}

/** The only chapter of a site. */
export function getOnlyChapter({ chapters: [chapter] }: Site): ChapterPage {
	if (chapter === undefined) throw new Error('The site has no chapter.');
	return chapter;
}
