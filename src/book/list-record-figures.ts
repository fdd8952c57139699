import { bindId } from './bind-html.ts';
import { type BookFigure, type FigureRef, findFigure } from './list-figures.ts';

/** What the record says of a drawing. */
export interface RecordFigure {
	/** Id of the heading over it. */
	id: string;
	/** Its number in the book; undefined for a plate. */
	number: number | undefined;
	title: string;
	/** Id of the part that has it. */
	part: string;
}

/** Which part tells the drawings of a collection, and what stands before their ids there. */
const places: Record<FigureRef['collection'], { part: string; prefix: string }> = {
	maps: { part: 'maps-in-words', prefix: 'words-' },
	charts: { part: 'charts', prefix: 'table-' },
	diagrams: { part: 'diagrams', prefix: '' },
};

const find = (collection: FigureRef['collection'], id: string) => {
	const { part, prefix } = places[collection];
	return { id: bindId(part, `${prefix}${id}`), part };
};

/** Where the record tells each figure of the book, by number; then the maps that the book has as plates. */
export function listRecordFigures(
	figures: readonly BookFigure[],
	maps: Iterable<{ id: string; title: string }>,
): RecordFigure[] {
	const plates = [...maps].filter(({ id }) => !findFigure(figures, 'maps', id));
	return [
		...figures.map(({ collection, entry, number, title }) => ({
			...find(collection, entry),
			number,
			title,
		})),
		...plates.map(({ id, title }) => ({
			...find('maps', id),
			number: undefined,
			title: `Plate: ${title}`,
		})),
	];
}
