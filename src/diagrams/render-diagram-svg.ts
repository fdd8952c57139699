import type { Size } from '../figures/drawing.ts';
import { renderSvg } from '../figures/render-svg.ts';
import type { DiagramDrawing } from './drawing.ts';

/** The id of the figure on a page, on which a diagram and a small copy of it may stand together. */
export const getFigureId = ({ id, place }: Pick<DiagramDrawing, 'id' | 'place'>): string =>
	`diagram-${id}${place ? '-here' : ''}`;

/** Prints one size of a diagram for a page; a small copy is named after its place. */
export function renderDiagramSvg(drawing: DiagramDrawing, size: Size): string {
	const { place, title, alt, sizes } = drawing;
	return renderSvg({ title: place?.title ?? title, alt, sizes }, getFigureId(drawing), size);
}
