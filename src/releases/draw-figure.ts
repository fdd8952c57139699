import { getChart } from '../charts/get-chart.ts';
import { getDiagramDrawing } from '../diagrams/get-diagram-drawing.ts';
import { listCredits } from '../figures/credits.ts';
import type { FigureDrawing } from '../figures/drawing.ts';
import { renderFile } from '../figures/render-file.ts';
import { getMapDrawing } from '../geo/draw/get-map-drawing.ts';
import { renderMapFile } from '../geo/svg/render-map-svg.ts';
import type { Site } from '../model/build-site.ts';

/** A figure as a chapter names it. */
export interface FigureUse {
	kind: 'map' | 'chart' | 'diagram';
	id: string;
	/** The place in a diagram at which the chapter stands. */
	at: string | undefined;
}

/** What a figure says in words, and the drawing. */
export interface ReadFigure {
	title: string;
	/** What stands beneath it. */
	notes: string[];
	/** What it shows. */
	alt: string;
	/** Prints it as a file, at one width and in light colours. */
	print: () => string;
}

/** CSS pixels: as the file of a map is offered for download. */
const MAP_WIDTH = 820;

async function readMap(site: Site, id: string): Promise<ReadFigure> {
	const drawing = await getMapDrawing(site, id);
	const { title = '', caption = '' } = site.maps.get(id) ?? {};
	const { second } = drawing;
	return {
		title,
		notes: [caption],
		// Of two drawings each has a title of its own.
		alt: second
			? [drawing, second].map((one) => `${one.title}: ${one.alt}`).join(' ')
			: drawing.alt,
		print: () => `${renderMapFile(drawing, { as: 'file', theme: 'light', width: MAP_WIDTH })}\n`,
	};
}

const readDrawing = (
	site: Site,
	drawing: FigureDrawing,
	maker: string,
	place?: { title: string },
): ReadFigure => ({
	// A small copy that says where the chapter stands names the whole beneath it.
	title: place?.title ?? drawing.title,
	notes: place ? [drawing.title] : [drawing.subtitle, ...drawing.notes],
	alt: drawing.alt,
	// Without an address: the same drawing is the same file wherever the site stands.
	print: () => renderFile(drawing, { credits: listCredits(drawing.sources, site.sources), maker }),
});

/**
 * Reads a figure. The same figure is the same file to the byte, wherever and whenever it is printed.
 *
 * @param maker name of the site
 * @throws if it does not exist or cannot be drawn
 */
export async function readFigure(
	site: Site,
	{ kind, id, at }: FigureUse,
	maker: string,
): Promise<ReadFigure> {
	if (kind === 'map') return readMap(site, id);
	if (kind === 'chart') {
		const { drawing } = getChart(site, id);
		return readDrawing(site, drawing, maker);
	}
	const drawing = getDiagramDrawing(site, id, at);
	return readDrawing(site, drawing, maker, drawing.place);
}
