import { type FigureDrawing, type Size, SIZES, WIDTHS } from './drawing.ts';
import { plainColors } from './paint.ts';
import { renderShapes } from './render-svg.ts';

/** The part of a sharing card that a chart or a diagram fills, and the room kept free along its edges; pixels. */
const CARD = { width: 720, height: 630, edge: 26 };

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** How much a drawing is enlarged to fill the card and be seen whole. */
function getScale({ sizes }: Pick<FigureDrawing, 'sizes'>, size: Size): number {
	const { width, height, edge } = CARD;
	return Math.min(
		(width - 2 * edge) / WIDTHS[size],
		(height - 2 * edge) / Math.ceil(sizes[size].height),
	);
}

/**
 * Prints a chart or a diagram for its sharing card, whole: the width for which it is laid out is the one that leaves its letters
 * the largest. With literal colours, as a file of its own.
 */
export function renderFigureCard(drawing: Pick<FigureDrawing, 'sizes'>): string {
	const [size = 'wide'] = SIZES.toSorted((a, b) => getScale(drawing, b) - getScale(drawing, a));
	const { width, height } = CARD;
	const { shapes, height: drawn } = drawing.sizes[size];
	const scale = getScale(drawing, size);
	const x = round((width - scale * WIDTHS[size]) / 2);
	const y = round((height - scale * drawn) / 2);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
		`<path fill="${plainColors.paper}" d="M0 0h${width}v${height}H0z"/>`,
		`<g transform="translate(${x} ${y}) scale(${round(scale)})">${renderShapes(shapes, 'file')}</g>`,
		'</svg>\n',
	].join('');
}
