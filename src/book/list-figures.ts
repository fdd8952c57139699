import type { Site } from '../model/build-site.ts';
import type { BookContext, NumberedFigure } from '../model/prose-context.ts';
import { scanBody } from '../model/scan-body.ts';
import { bindId } from './bind-html.ts';

/** A drawing of the site, by the collection it is an entry of. */
export interface FigureRef {
	collection: 'maps' | 'charts' | 'diagrams';
	id: string;
}

/** Tells the ids of the sources that a drawing rests on, in order. */
export type ListFigureSources = (figure: FigureRef) => readonly string[];

/** A map, chart or diagram of a chapter, as the book numbers it. */
export interface BookFigure extends NumberedFigure {
	collection: FigureRef['collection'];
	/** Id of the entry. */
	entry: string;
}

/** What authors write for a figure: the name of the component, what its id begins with, where its title stands. */
const kinds = {
	MapFigure: { prefix: 'map', collection: 'maps' },
	Chart: { prefix: 'chart', collection: 'charts' },
	Diagram: { prefix: 'diagram', collection: 'diagrams' },
} as const;

const isKind = (name: string): name is keyof typeof kinds => Object.hasOwn(kinds, name);

/** The part of the site that figures come from. */
type FigureSite = Pick<Site, 'maps' | 'charts' | 'diagrams'> & {
	chapters: readonly Pick<Site['chapters'][number], 'id' | 'body'>[];
};

/**
 * Numbers the figures of the chapters in reading order. One that several chapters show stands in the first of them; a
 * small copy that says where a chapter stands is no figure of its own.
 */
export function listFigures(site: FigureSite): BookFigure[] {
	const figures = site.chapters.flatMap(({ id: chapter, body }) =>
		scanBody(body).uses.flatMap(({ name, props: { id = '', at } }) => {
			if (!isKind(name) || at !== undefined) return [];
			const { prefix, collection } = kinds[name];
			const ownId = `${prefix}-${id}`;
			const title = site[collection].get(id)?.title ?? id;
			return [{ collection, entry: id, id: bindId(chapter, ownId), title, chapter, ownId }];
		}),
	);
	const firsts = figures.filter(
		({ ownId }, index) => figures.findIndex((other) => other.ownId === ownId) === index,
	);
	return firsts.map((figure, index) => ({ ...figure, number: index + 1 }));
}

/** Finds the figure of an entry of a collection, if a chapter shows it. */
export const findFigure = (
	figures: readonly BookFigure[],
	collection: FigureRef['collection'],
	id: string,
): BookFigure | undefined =>
	figures.find((figure) => figure.collection === collection && figure.entry === id);

/** Entries of a collection in the order of the numbers of their figures; those that no chapter shows follow as they stood. */
export function sortByNumber<Entry extends { id: string }>(
	figures: readonly BookFigure[],
	collection: FigureRef['collection'],
	entries: readonly Entry[],
): Entry[] {
	const numberOf = ({ id }: Entry) => findFigure(figures, collection, id)?.number ?? Infinity;
	return Array.from(Map.groupBy(entries, numberOf))
		.sort(([a], [b]) => (a === b ? 0 : a - b))
		.flatMap(([, own]) => own);
}

/**
 * Finds the figure that an earlier chapter of the book has in the place of one.
 *
 * @param ownId id of the figure's element in its chapter
 * @param book the part in which it is to stand, and the figures of the book; on the site every chapter has its own
 */
export function findEarlier(
	ownId: string,
	book: Pick<BookContext, 'part' | 'figures'> | undefined,
): NumberedFigure | undefined {
	const figure = book?.figures.get(ownId);
	return figure?.chapter === book?.part ? undefined : figure;
}
