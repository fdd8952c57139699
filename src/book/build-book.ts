import {
	type ChapterPage,
	getClaimSources,
	type Site,
	type TextContext,
} from '../model/build-site.ts';
import { renumberCitations } from '../model/citations.ts';
import { PART_LABELS } from '../model/labels.ts';
import type { BindingName } from './bindings.ts';
import { type BookFigure, type ListFigureSources, listFigures } from './list-figures.ts';
import { type BookNames, listNames } from './list-names.ts';
import { type FoundSubject, listSubjects } from './list-subjects.ts';
import { listPlates } from './list-plates.ts';
import { numberClaims } from './number-claims.ts';
import { type BookSource, type CitingPart, numberSources } from './number-sources.ts';

/** How a part of the book is set, on paper and elsewhere. */
interface PartLayout {
	title: string;
	/** Columns across the whole page, for what is looked up; without it, one beside the margin of the notes. */
	columns?: 1 | 2 | 3;
	/** What it is to readers of e-books: a word of the EPUB vocabulary. */
	epubType:
		| 'copyright-page'
		| 'toc'
		| 'loi'
		| 'introduction'
		| 'chapter'
		| 'appendix'
		| 'glossary'
		| 'bibliography'
		| 'index';
	/** Bindings in which it begins where the part before it ends, under the same running head, not on a page of its own. */
	continues?: readonly BindingName[];
	/** What the running head says, where parts that continue it stand under it too. */
	runningTitle?: string;
	/** Where it stands. */
	bindings: readonly BindingName[];
}

/** How a part that is no chapter is made from the site. */
interface PartRow extends PartLayout {
	/** The page of the site whose text it is. */
	page?: 'voices' | 'about';
	/** It stands before the chapters. */
	isFront?: boolean;
	/** The contents do not list it. */
	isUnlisted?: boolean;
	/** Ids of its entries, for what can be linked to one by one. */
	listEntries?: (site: Site) => Iterable<string>;
	/** What stands before the id of an entry in that of its element. */
	entryPrefix?: string;
	/** First parts of the paths of the site that lead to it or to one of its entries, where that is not its own id. */
	paths?: readonly string[];
	/** Ids of the sources that it cites, in order. */
	listSources?: (site: Site, listFigureSources: ListFigureSources) => string[];
}

const everywhere = ['book', 'record', 'e-book'] as const;
const inBook = ['book', 'e-book'] as const;
const inRecord = ['record', 'e-book'] as const;
const list = { columns: 2, epubType: 'appendix' } as const;

/**
 * What the book has beside its chapters, in order. A row is all that says of a part what it is; the component of the
 * same name in `components/print/parts/` prints it.
 */
const rows = {
	imprint: {
		title: 'Imprint',
		epubType: 'copyright-page',
		bindings: inBook,
		isFront: true,
		isUnlisted: true,
	},
	// E-readers have contents of their own.
	contents: {
		title: 'Contents',
		columns: 2,
		epubType: 'toc',
		bindings: ['book', 'record'],
		continues: ['record'],
		isFront: true,
		isUnlisted: true,
	},
	figures: {
		title: 'Maps, charts and diagrams',
		columns: 2,
		continues: ['book', 'record'],
		epubType: 'loi',
		bindings: everywhere,
		isFront: true,
	},
	guide: {
		title: 'How to use this record',
		columns: 2,
		continues: ['record'],
		epubType: 'introduction',
		bindings: ['record'],
		isFront: true,
		isUnlisted: true,
	},
	introduction: {
		title: 'Introduction',
		epubType: 'introduction',
		bindings: ['e-book'],
		page: 'voices',
		isFront: true,
	},
	plates: {
		...list,
		title: 'Plates',
		columns: 1,
		bindings: ['book'],
		listEntries: listPlates,
		entryPrefix: 'map-',
		paths: ['maps'],
	},
	forecasts: {
		...list,
		title: 'The scorecard',
		bindings: everywhere,
		listEntries: ({ forecasts }) => forecasts.keys(),
		entryPrefix: 'forecast-',
		listSources: ({ forecasts }) => citeAll(forecasts.values()),
	},
	timeline: {
		...list,
		title: 'Timeline',
		bindings: inBook,
		listEntries: ({ events }) => events.map(({ id }) => id),
		paths: ['timeline', 'updates'],
		listSources: ({ events }) => citeAll(events),
	},
	people: {
		...list,
		title: 'People',
		bindings: inBook,
		listEntries: ({ people }) => people.keys(),
		listSources: ({ people }) => citeAll(people.values()),
	},
	glossary: {
		...list,
		title: 'Glossary',
		epubType: 'glossary',
		bindings: inBook,
		listEntries: ({ terms }) => terms.keys(),
	},
	'maps-in-words': {
		...list,
		title: 'The maps in words',
		runningTitle: 'Maps in words, figures of charts and diagrams',
		bindings: inRecord,
		listEntries: ({ maps }) => maps.keys(),
		entryPrefix: 'words-',
		paths: ['maps'],
		listSources: ({ maps }) => citeAll(maps.values()),
	},
	charts: {
		...list,
		title: 'The figures of the charts',
		continues: ['record'],
		bindings: inRecord,
		paths: [],
		listSources: ({ charts }, listFigureSources) =>
			[...charts.keys()].flatMap((id) => listFigureSources({ collection: 'charts', id })),
	},
	diagrams: {
		...list,
		title: 'The figures of the diagrams',
		columns: 1,
		continues: ['record'],
		bindings: inRecord,
		listEntries: ({ diagrams }) => diagrams.keys(),
		listSources: ({ diagrams }, listFigureSources) =>
			[...diagrams.keys()].flatMap((id) => listFigureSources({ collection: 'diagrams', id })),
	},
	claims: {
		...list,
		title: 'The claims',
		runningTitle: 'Claims and sources',
		bindings: inRecord,
		listEntries: ({ claims }) => claims.keys(),
		listSources: ({ claims }) =>
			[...claims.values()].flatMap((claim) => [...getClaimSources(claim)]),
	},
	about: {
		title: 'About this book',
		epubType: 'appendix',
		bindings: inBook,
		page: 'about',
	},
	sources: {
		...list,
		title: 'Sources',
		columns: 3,
		continues: ['record'],
		epubType: 'bibliography',
		bindings: everywhere,
		listEntries: ({ sources }) => sources.keys(),
	},
	index: {
		...list,
		title: 'Index of names and terms',
		columns: 3,
		epubType: 'index',
		bindings: inBook,
	},
} satisfies Record<string, PartRow>;

/** The sources that entries name, in order. */
const citeAll = (entries: Iterable<{ sources: readonly string[] }>): string[] =>
	[...entries].flatMap(({ sources }) => sources);

/** What prints a part: the name of a component. */
export type PartKind = keyof typeof rows | 'chapter';

/** A part of the book. */
export interface BookPart extends PartLayout {
	/** Id of its element, and what stands before every id in it. */
	id: string;
	kind: PartKind;
	/** What the contents gather it under; a part that they do not list has none. */
	group: string | undefined;
	/** The text of the site that it prints, if it is one. */
	text?: TextContext & { id: string; standfirst: string };
	/** The chapter that it prints, if it is one. */
	chapter?: ChapterPage;
	/** Ids of its entries on the site, and of their elements within it. */
	entries: ReadonlyMap<string, string>;
	/** First parts of the paths of the site that lead to it. */
	paths: readonly string[];
}

/** All that is bound. */
export interface Book {
	/** In order. */
	parts: BookPart[];
	/** The figures of its chapters, in order. */
	figures: BookFigure[];
	/** All that it cites, numbered once through: chapters first, then what follows them, then the record. */
	sources: BookSource[];
	/** The numbers of its claims, by their ids. */
	claimNumbers: ReadonlyMap<string, number>;
	/** What its index lists wherever it is mentioned. */
	names: BookNames;
	/** Where it is about what is mentioned everywhere. */
	subjects: FoundSubject[];
}

/** The parts of a book that stand in one of some bindings. */
export const listBound = (
	{ parts }: Pick<Book, 'parts'>,
	...bindings: readonly BindingName[]
): BookPart[] => parts.filter((part) => part.bindings.some((name) => bindings.includes(name)));

/** The front, chapters or back of a book. */
const arrange = <Part>(
	parts: readonly { isFront: boolean; part: Part }[],
	chapters: readonly Part[],
): Part[] => [
	...parts.filter(({ isFront }) => isFront).map(({ part }) => part),
	...chapters,
	...parts.filter(({ isFront }) => !isFront).map(({ part }) => part),
];

/**
 * Gathers what the book binds: the parts with their texts and entries, its figures and sources with their numbers, and
 * the names for its index.
 *
 * @param listFigureSources what a chart or a diagram rests on
 * @param editionSources ids of the sources that brief and executive edition cite: their readers find them in the record
 * @throws if a page of the site that is a part is missing
 */
export function buildBook(
	site: Site,
	listFigureSources: ListFigureSources = () => [],
	editionSources: readonly string[] = [],
): Book {
	const all = Object.entries(rows) as [keyof typeof rows, PartRow][];
	const figures = listFigures(site);
	const sources = numberSources([
		...arrange<CitingPart>(
			all.map(([, { isFront = false, bindings, listSources }]) => ({
				isFront,
				part: { bindings, sources: listSources?.(site, listFigureSources) ?? [] },
			})),
			site.chapters.map(({ id, citations }) => ({
				bindings: inBook,
				sources: [
					...citations.sources.map((source) => source.id),
					...figures
						.filter(({ chapter }) => chapter === id)
						.flatMap(({ collection, entry }) => listFigureSources({ collection, id: entry })),
				],
			})),
		),
		{ bindings: inRecord, sources: editionSources },
	]);
	const numbers = new Map(sources.map(({ id, number }) => [id, number]));
	return {
		parts: arrange(
			all.map(([id, row]) => ({ isFront: row.isFront ?? false, part: buildPart(site, id, row) })),
			site.chapters.map((chapter) => buildChapter(chapter, numbers)),
		),
		figures,
		sources,
		claimNumbers: numberClaims(site.claims.values()),
		names: listNames(site),
		subjects: listSubjects(site),
	};
}

function buildChapter(page: ChapterPage, numbers: ReadonlyMap<string, number>): BookPart {
	const chapter = { ...page, citations: renumberCitations(page.citations, numbers) };
	return {
		id: chapter.id,
		kind: 'chapter',
		title: `${chapter.number}  ${chapter.title}`,
		group: PART_LABELS[chapter.part],
		epubType: 'chapter',
		bindings: inBook,
		text: chapter,
		chapter,
		entries: new Map(),
		paths: [chapter.id],
	};
}

function buildPart(site: Site, id: keyof typeof rows, row: PartRow): BookPart {
	const { page, isFront = false, isUnlisted = false, listEntries, entryPrefix = '' } = row;
	const { title, columns, continues, runningTitle, epubType, bindings, paths = [id] } = row;
	const text = page && site.pages.get(page);
	if (page && !text) throw new Error(`content/pages/${page}.mdx is missing.`);
	const entries = [...(listEntries?.(site) ?? [])];
	return {
		title,
		...(columns === undefined ? {} : { columns }),
		...(continues === undefined ? {} : { continues }),
		...(runningTitle === undefined ? {} : { runningTitle }),
		epubType,
		bindings,
		id,
		kind: id,
		group: isUnlisted ? undefined : isFront ? 'At the front' : 'At the back',
		...(text ? { text } : {}),
		entries: new Map(entries.map((entry) => [entry, `${entryPrefix}${entry}`])),
		paths,
	};
}
