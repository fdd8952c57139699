import { type FigureDrawing, type Size, type SizeDrawing, SIZES } from './drawing.ts';

/** Draws a figure at every width. */
export function drawSizes(draw: (size: Size) => SizeDrawing): FigureDrawing['sizes'] {
	return Object.fromEntries(SIZES.map((size) => [size, draw(size)])) as FigureDrawing['sizes'];
}
