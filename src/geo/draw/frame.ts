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
 * The widths in CSS pixels for which labels are laid out: a phone, the text column, a wide screen.
 * `text` is the base size of the letters in CSS pixels at that width, `margin` the space kept free
 * along the frame.
 */
export const layoutSizes = {
	320: { text: 11, margin: 4 },
	680: { text: 13.2, margin: 7 },
	1100: { text: 13.5, margin: 9 },
} as const;

export type LayoutWidth = keyof typeof layoutSizes;

export const layoutWidths = [320, 680, 1100] as const satisfies LayoutWidth[];

/** Pixels that a map fills on a sharing card, from edge to edge. */
export const CARD_MAP = { width: 536, height: 630 } as const;

/** The layout on a card: previews are small, and a phone's names are large for their map. */
export const CARD_LAYOUT: LayoutWidth = 320;

/** Drawing units in a CSS pixel when the drawing is shown at a width in CSS pixels. */
export function getUnitsPerPx(width: number): number {
	return FRAME_WIDTH / width;
}
