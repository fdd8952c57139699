import type { ChapterPage, Site } from '../model/build-site.ts';
import { fillTokens } from '../model/fill-tokens.ts';
import { formatDate } from '../model/format-date.ts';
import { keyFigurePath, listKeyFigures } from '../model/key-figures.ts';
import { listChartPlaces } from '../model/list-chart-places.ts';
import { PART_LABELS, PERSON_COUNTRY_LABELS, TOPIC_LABELS } from '../model/labels.ts';
import {
	claimPath,
	diagramPath,
	eventPath,
	forecastPath,
	mapPath,
	personPath,
	sourcePath,
	termPath,
} from '../model/paths.ts';
import { sortByOrder } from '../model/sort-by-order.ts';
import type { Place } from '../schemas/place.ts';
import { listSections } from './list-sections.ts';

/** What a search result can be, as printed beside it. */
export type DocumentKind =
	| 'Chapter'
	| 'Section'
	| 'Figure'
	| 'Claim'
	| 'Term'
	| 'Person'
	| 'Forecast'
	| 'Event'
	| 'Map'
	| 'Chart'
	| 'Diagram'
	| 'Place'
	| 'Source';

/** Another name or spelling of the title. */
interface Form {
	text: string;
	/** BCP 47 language; left out where it is that of the page. */
	lang?: string;
}

/** Something a search can find: one place of the site with its words. */
export interface SearchDocument {
	kind: DocumentKind;
	title: string;
	/** Where it belongs, printed beside the kind: a chapter, a subject, a date. May be empty. */
	context: string;
	/** Its address, with the anchor. */
	path: string;
	/** Printed beside the kind, and found like the title. */
	forms: Form[];
	/** What can be read there, as one line of plain text. */
	text: string;
}

/** The forms that are there, each spelling once. */
function listForms(...forms: [text: string | undefined, lang?: string | undefined][]): Form[] {
	const known = new Map<string, Form>();
	for (const [text, lang] of forms) {
		if (text === undefined || known.has(text)) continue;
		known.set(text, lang === undefined ? { text } : { text, lang });
	}
	return [...known.values()];
}

function listChapter(chapter: ChapterPage, site: Site): SearchDocument[] {
	const [opening, ...sections] = listSections(chapter.body, site);
	const front = [chapter.question ?? '', chapter.standfirst, ...chapter.keyPoints].map((text) =>
		fillTokens(text, site.claims),
	);
	return [
		{
			kind: 'Chapter',
			title: chapter.title,
			context: PART_LABELS[chapter.part],
			path: chapter.path,
			forms: [],
			text: [...front, opening?.text ?? ''].filter((text) => text !== '').join(' '),
		},
		...sections.map(({ id, title, text }): SearchDocument => ({
			kind: 'Section',
			title,
			context: chapter.title,
			path: `${chapter.path}#${id}`,
			forms: [],
			text,
		})),
	];
}

function listTerms({ terms, claims }: Site): SearchDocument[] {
	return [...terms.values()].map((term) => ({
		kind: 'Term',
		title: term.term,
		context: '',
		path: termPath(term.id),
		forms: listForms(
			[term.hangul, 'ko'],
			[term.hanja, 'ko-Hani'],
			[term.mccuneReischauer, 'ko-Latn'],
			[term.revisedRomanisation, 'ko-Latn'],
			...term.aliases.map((alias): [string] => [alias]),
		),
		text: fillTokens(term.definition, claims),
	}));
}

function listPeople({ people, claims }: Site): SearchDocument[] {
	return [...people.values()].map(({ id, name, hangul, romanisations, country, role, fate }) => ({
		kind: 'Person',
		title: name,
		context: PERSON_COUNTRY_LABELS[country],
		path: personPath(id),
		forms: listForms(
			[hangul, 'ko'],
			...romanisations.map((text): [string, string] => [text, 'ko-Latn']),
		),
		text: fillTokens(`${role} ${fate ?? ''}`.trim(), claims),
	}));
}

function listClaims({ claims }: Site): SearchDocument[] {
	return [...claims.values()].map(({ id, title, topic, statement }) => ({
		kind: 'Claim',
		title: fillTokens(title, claims),
		context: TOPIC_LABELS[topic],
		path: claimPath(id),
		forms: [],
		text: fillTokens(statement, claims),
	}));
}

function listFigures(site: Site): SearchDocument[] {
	return listKeyFigures(site).flatMap(({ title, figures }) =>
		figures.map(({ id, label, text, asOf, value }): SearchDocument => ({
			kind: 'Figure',
			title: label,
			context: title,
			path: keyFigurePath(id),
			forms: [],
			text: `${text}. ${value.saidBy}, ${asOf}.`,
		})),
	);
}

function listForecasts({ forecasts, claims }: Site): SearchDocument[] {
	return [...forecasts.values()].map(({ id, statement, statusDetail = '', evidence }) => ({
		kind: 'Forecast',
		title: fillTokens(statement, claims),
		context: '',
		path: forecastPath(id),
		forms: [],
		text: fillTokens(`${statusDetail} ${evidence}`.trim(), claims),
	}));
}

function listEvents({ events, claims }: Site): SearchDocument[] {
	return events.map(({ id, title, date, endDate, description }) => ({
		kind: 'Event',
		title: fillTokens(title, claims),
		context: formatDate(endDate === undefined ? date : `${date}/${endDate}`),
		path: eventPath(id),
		forms: [],
		text: fillTokens(description, claims),
	}));
}

/** The language of a place's name in its own script, where that is not Korean. */
function getLocalLanguage({ countries }: Place): string | undefined {
	if (countries.includes('CN')) return 'zh';
	return countries.includes('RU') ? 'ru' : undefined;
}

function listMaps(site: Site): SearchDocument[] {
	return sortByOrder(site.maps.values()).map(({ id, title, caption }) => ({
		kind: 'Map',
		title,
		context: '',
		path: mapPath(id),
		forms: [],
		text: fillTokens(caption, site.claims),
	}));
}

/** Charts, each where a chapter first prints it. */
const listCharts = (site: Site): SearchDocument[] =>
	listChartPlaces(site).map(({ chart, chapter, path }) => ({
		kind: 'Chart',
		title: chart.title,
		context: chapter.title,
		path,
		forms: [],
		text: fillTokens(`${chart.subtitle}. ${chart.summary}`, site.claims),
	}));

function listDiagrams({ diagrams, claims }: Site): SearchDocument[] {
	return [...diagrams.values()].map(({ id, title, summary }) => ({
		kind: 'Diagram',
		title: fillTokens(title, claims),
		context: '',
		path: diagramPath(id),
		forms: [],
		text: fillTokens(summary, claims),
	}));
}

/** Sources whose title is known. Of the others a search could show no more than publisher and date, again and again. */
function listSources({ sources }: Site): SearchDocument[] {
	return [...sources.values()].flatMap(({ id, title, authors = [], publisher, date }) => {
		if (title === null) return [];
		const imprint = [...authors, publisher, ...(date === null ? [] : [formatDate(date)])];
		return [
			{
				kind: 'Source',
				title,
				context: imprint.join(', '),
				path: sourcePath(id),
				forms: [],
				text: '',
			},
		];
	});
}

/** Places, each on the first map that marks it. A place on no map leads nowhere. */
function listPlaces(site: Site): SearchDocument[] {
	const maps = sortByOrder(site.maps.values());
	return [...site.places.values()].flatMap((place): SearchDocument[] => {
		const map = maps.find(({ places, second }) =>
			[...places, ...(second?.places ?? [])].some(({ id }) => id === place.id),
		);
		if (map === undefined) return [];
		return [
			{
				kind: 'Place',
				title: place.name,
				context: '',
				path: `${mapPath(map.id)}#places`,
				forms: listForms(
					[place.hangul, 'ko'],
					[place.hangulSouth, 'ko'],
					...place.romanisations.map((text): [string, string] => [text, 'ko-Latn']),
					[place.localName, getLocalLanguage(place)],
				),
				text: `${place.note ?? ''} On the map “${map.title}”.`.trim(),
			},
		];
	});
}

/** Lists everything on the site that a search can find. */
export function listDocuments(site: Site): SearchDocument[] {
	return [
		...site.chapters.flatMap((chapter) => listChapter(chapter, site)),
		...listTerms(site),
		...listPeople(site),
		...listFigures(site),
		...listClaims(site),
		...listForecasts(site),
		...listEvents(site),
		...listMaps(site),
		...listCharts(site),
		...listDiagrams(site),
		...listPlaces(site),
		...listSources(site),
	];
}
