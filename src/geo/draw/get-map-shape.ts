import type { MapDrawing } from './drawing.ts';

/** Flatter than this, height by width, a map takes more than a column of text. */
const WIDE = 0.8;

/** How a map takes its place on a page. */
export type MapShape = 'wide' | 'even' | 'tall';

type Measures = Pick<MapDrawing, 'width' | 'height'>;

/** Whether a map takes more than a column of text by itself. */
export const isFlat = ({ width, height }: Measures): boolean => height / width < WIDE;

/** Whether a map lies or stands. Two drawings side by side lie. */
export function getMapShape({
	width,
	height,
	second,
}: Pick<MapDrawing, 'width' | 'height' | 'second'>): MapShape {
	if (second !== undefined || isFlat({ width, height })) return 'wide';
	return height > width ? 'tall' : 'even';
}
