import type { ChapterPage, Site, TextContext } from '../model/build-site.ts';
import { PART_LABELS } from '../model/labels.ts';
import { type BookFigure, listFigures } from './list-figures.ts';
import { type BookNames, listNames } from './list-names.ts';

/** A way in which the texts are bound: on paper or for readers of e-books. */
export type BindingName = 'book' | 'e-book';

/** How a part of the book is set, on paper and elsewhere. */
interface PartLayout {
	title: string;
	/** Columns across the whole page, for what is looked up; without it, one beside the margin of the notes. */
	columns?: 1 | 2 | 3;
	/** `mixed`: large figures stand on pages turned round, so that the part is not fitted to pages of one size. */
	paper: 'portrait' | 'mixed';
	/** What it is to readers of e-books: a word of the EPUB vocabulary. All but the list of illustrations are roles too. */
	epubType: 'loi' | 'introduction' | 'chapter' | 'appendix' | 'glossary' | 'bibliography' | 'index';
	/** Where it stands. */
	bindings: readonly BindingName[];
}

/** How a part that is no chapter is made from the site. */
interface PartRow extends PartLayout {
	/** The page of the site whose text it is. */
	page?: 'voices' | 'about';
	/** It stands before the chapters. */
	isFront?: boolean;
	/** Ids of its entries, for what can be linked to one by one. */
	listEntries?: (site: Site) => Iterable<string>;
	/** What stands before the id of an entry in that of its element. */
	entryPrefix?: string;
	/** Paths of the site that lead to it, where that is not its own id. */
	paths?: readonly string[];
}

const everywhere = ['book', 'e-book'] as const;
const list = { columns: 2, paper: 'portrait', epubType: 'appendix', bindings: everywhere } as const;

/**
 * What the book has beside its chapters, in order. A row is all that says of a part what it is; the component of the
 * same name in `components/print/parts/` prints it.
 */
const rows = {
	figures: {
		title: 'Maps, charts and diagrams',
		columns: 2,
		paper: 'portrait',
		epubType: 'loi',
		bindings: everywhere,
		isFront: true,
	},
	introduction: {
		title: 'Introduction',
		paper: 'portrait',
		epubType: 'introduction',
		bindings: ['e-book'],
		page: 'voices',
		isFront: true,
	},
	maps: {
		...list,
		title: 'The maps',
		columns: 1,
		paper: 'mixed',
		listEntries: ({ maps }) => maps.keys(),
		entryPrefix: 'map-',
	},
	charts: { ...list, title: 'The figures of the charts' },
	// On paper the address under a diagram leads to them.
	diagrams: { ...list, title: 'The figures of the diagrams', bindings: ['e-book'], paths: [] },
	forecasts: {
		...list,
		title: 'The scorecard',
		listEntries: ({ forecasts }) => forecasts.keys(),
		entryPrefix: 'forecast-',
	},
	claims: { ...list, title: 'The claims', listEntries: ({ claims }) => claims.keys() },
	timeline: {
		...list,
		title: 'Timeline',
		listEntries: ({ events }) => events.map(({ id }) => id),
		paths: ['timeline', 'updates'],
	},
	people: { ...list, title: 'People', listEntries: ({ people }) => people.keys() },
	glossary: {
		...list,
		title: 'Glossary',
		epubType: 'glossary',
		listEntries: ({ terms }) => terms.keys(),
	},
	// For readers of e-books they stand after each chapter.
	notes: { ...list, title: 'Sources by chapter', columns: 3, bindings: ['book'] },
	sources: {
		...list,
		title: 'All sources',
		epubType: 'bibliography',
		listEntries: ({ sources }) => sources.keys(),
	},
	about: {
		title: 'About this explainer',
		paper: 'portrait',
		epubType: 'appendix',
		bindings: everywhere,
		page: 'about',
	},
	index: { ...list, title: 'Index of names and terms', columns: 3, epubType: 'index' },
} satisfies Record<string, PartRow>;

/** What prints a part: the name of a component. */
export type PartKind = keyof typeof rows | 'chapter';

/** A part of the book. */
export interface BookPart extends PartLayout {
	/** Id of its element, and what stands before every id in it. */
	id: string;
	kind: PartKind;
	/** What the contents gather it under. */
	group: string;
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
	/** What its index lists. */
	names: BookNames;
}

/** The contents, which stand before all parts. */
export const contentsPart = { id: 'contents', title: 'Contents', columns: 2 } as const;

/** The parts of a book that stand in one binding. */
export const listBound = ({ parts }: Pick<Book, 'parts'>, binding: BindingName): BookPart[] =>
	parts.filter(({ bindings }) => bindings.includes(binding));

/**
 * Gathers what the book binds: the parts with their texts and entries, and the names for its index.
 *
 * @throws if a page of the site that is a part is missing
 */
export function buildBook(site: Site): Book {
	const others = (Object.entries(rows) as [keyof typeof rows, PartRow][]).map(([id, row]) => ({
		isFront: row.isFront ?? false,
		part: buildPart(site, id, row),
	}));
	return {
		parts: [
			...others.filter(({ isFront }) => isFront).map(({ part }) => part),
			...site.chapters.map(buildChapter),
			...others.filter(({ isFront }) => !isFront).map(({ part }) => part),
		],
		figures: listFigures(site),
		names: listNames(site),
	};
}

function buildChapter(chapter: ChapterPage): BookPart {
	return {
		id: chapter.id,
		kind: 'chapter',
		title: `${chapter.number}  ${chapter.title}`,
		group: PART_LABELS[chapter.part],
		paper: 'portrait',
		epubType: 'chapter',
		bindings: everywhere,
		text: chapter,
		chapter,
		entries: new Map(),
		paths: [chapter.id],
	};
}

function buildPart(site: Site, id: keyof typeof rows, row: PartRow): BookPart {
	const { page, isFront, listEntries, entryPrefix = '', paths = [id], ...layout } = row;
	const text = page && site.pages.get(page);
	if (page && !text) throw new Error(`content/pages/${page}.mdx is missing.`);
	const entries = [...(listEntries?.(site) ?? [])];
	return {
		...layout,
		id,
		kind: id,
		group: isFront ? 'At the front' : 'At the back',
		...(text ? { text } : {}),
		entries: new Map(entries.map((entry) => [entry, `${entryPrefix}${entry}`])),
		paths,
	};
}
