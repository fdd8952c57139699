import { escapeXml } from '../html/escape-xml.ts';

/** A figure that others may show in their pages. */
export interface Embed {
	/** Path among the pages for frames: `china`, `diagrams/dynasty`, `charts/exports`. */
	name: string;
	title: string;
	/** Of the frame, CSS pixels. */
	width: number;
	height: number;
	/** Path in `/og/` of its sharing card, without the ending. */
	card: string;
}

/** Room in the frame for what stands round the drawing: title, words and credits. CSS pixels. */
const AROUND_MAP = 310;
const AROUND_FIGURE = 290;

/** Notes stand under a diagram; so many letters go into a line at its width. */
const NOTE = { letters: 140, leading: 24 };

const MAP_WIDTH = 680;
const FIGURE_WIDTH = 1040;

const measureNotes = (notes: readonly string[]): number =>
	notes.reduce((sum, { length }) => sum + Math.ceil(length / NOTE.letters) * NOTE.leading, 0);

/** The frame of a map. Aspects are height by width of its drawings, which stand one below the other. */
export const frameMap = (map: {
	id: string;
	title: string;
	aspect: number;
	second?: { aspect: number } | undefined;
}): Embed => ({
	name: map.id,
	title: map.title,
	width: MAP_WIDTH,
	height: Math.round(MAP_WIDTH * (map.aspect + (map.second?.aspect ?? 0)) + AROUND_MAP),
	card: `maps/${map.id}`,
});

/** The frame of a chart, whose notes are folded away, or of a diagram. */
export const frameFigure = (
	folder: 'charts' | 'diagrams',
	{
		id,
		title,
		sizes,
		notes,
	}: { id: string; title: string; sizes: { wide: { height: number } }; notes: readonly string[] },
): Embed => ({
	name: `${folder}/${id}`,
	title,
	width: FIGURE_WIDTH,
	height: Math.round(
		sizes.wide.height + AROUND_FIGURE + (folder === 'diagrams' ? measureNotes(notes) : 0),
	),
	card: `${folder}/${id}`,
});

/**
 * The element that shows a figure in somebody else's page.
 *
 * @param address full address of the page for frames
 * @param site name of the site
 */
export const printFrame = (
	{ title, width, height }: Pick<Embed, 'title' | 'width' | 'height'>,
	address: string,
	site: string,
): string =>
	`<iframe src="${escapeXml(address)}" title="${escapeXml(`${title} (${site})`)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
