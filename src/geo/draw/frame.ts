/**
 * A drawing unit is a quarter of a CSS pixel at the usual width of a map, so that whole numbers are
 * fine enough for every coordinate.
 */
export const UNITS_PER_PX = 4;

/** The usual width of a map in CSS pixels: that of the text column on a desk, and of print. */
const USUAL_WIDTH = 680;

/** Width of every drawing, in drawing units. */
export const FRAME_WIDTH = USUAL_WIDTH * UNITS_PER_PX;

/**
 * The widths in CSS pixels from which a layout of the labels is shown: a phone, the text column, a wide screen.
 * `text` is the base size of the letters in CSS pixels at that width, so that the smallest style never has less
 * than 11 pixels; `margin` is the space kept free along the frame. The same widths stand in `styles/map.css`.
 */
export const layoutSizes = {
	320: { text: 12, margin: 5 },
	500: { text: 12.6, margin: 7 },
	820: { text: 13.2, margin: 9 },
} as const;

export type LayoutWidth = keyof typeof layoutSizes;

export const layoutWidths = [320, 500, 820] as const satisfies LayoutWidth[];

/** The widest that a map is shown, in CSS pixels: its lines are as fine as that needs. */
export const WIDEST = 1100;

/** Pixels that a map fills on a sharing card, from edge to edge. */
export const CARD_MAP = { width: 536, height: 630 } as const;

/** The layout on a card: previews are small, and a phone's names are large for their map. */
export const CARD_LAYOUT: LayoutWidth = 320;

/** Drawing units in a CSS pixel when the drawing is shown at a width in CSS pixels. */
export function getUnitsPerPx(width: number): number {
	return FRAME_WIDTH / width;
}
