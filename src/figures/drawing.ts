import type { Claim } from '../schemas/claim.ts';
import type { Tone } from '../schemas/diagram.ts';

/**
 * A figure is laid out anew for each of these widths, in CSS pixels: a phone, a column, a sheet of paper, a page. A
 * sheet shrinks it to 176 mm, so that its smallest letters are of 6.8 points.
 */
export const WIDTHS = { narrow: 320, medium: 680, sheet: 840, wide: 1040 } as const;

export type Size = keyof typeof WIDTHS;

export const SIZES = Object.keys(WIDTHS) as Size[];

/** Whether there is room for words beside what they name, and for parts beside one another. */
export const isBroad = (size: Size): boolean => size === 'sheet' || size === 'wide';

/** How sure a thing is: told by the line, not only by a colour. */
export type Certainty = Claim['confidence'];

/** A colour by its role; each has a class in `styles/figure.css` and a plain value for files. */
export type Color = Tone | 'ink' | 'muted' | 'rule' | 'paper' | 'surface' | 'accent' | 'dmz';

/** How words are set; sizes stand in `text-styles.ts`. */
export type TextKind = 'heading' | 'figure' | 'label' | 'small';

/** A line or a face, as SVG path data in CSS pixels. */
export interface PathShape {
	type: 'path';
	d: string;
	stroke?: Color;
	/** CSS pixels; 1.5 where it is left out. */
	width?: number;
	/** Solid, dashed or dotted. */
	certainty?: Certainty;
	fill?: Color;
	/** A face so pale that it steps behind the others. */
	isPale?: boolean;
}

export interface CircleShape {
	type: 'circle';
	at: [x: number, y: number];
	radius: number;
	stroke?: Color;
	certainty?: Certainty;
	fill: Color;
}

/** One line of words; `at` is the start, middle or end of its baseline. */
export interface TextShape {
	type: 'text';
	text: string;
	at: [x: number, y: number];
	anchor: 'start' | 'middle' | 'end';
	kind: TextKind;
	color: Color;
	/** It may lie over thin lines: an edge in the colour of the page keeps them off its letters. */
	hasEdge?: boolean;
}

export type Shape = PathShape | CircleShape | TextShape;

export const isText = (shape: Shape): shape is TextShape => shape.type === 'text';

/** A figure at one width, or a block of it. */
export interface SizeDrawing {
	/** CSS pixels. */
	height: number;
	shapes: Shape[];
}

/** A cell of the table; one with a figure leads to its claim, another to any path of the site. */
export interface Cell {
	text: string;
	claim?: { id: string; key?: string };
	path?: string;
	/** Of a name, what it says more than the name itself: the name, and the rest as words of their own. */
	more?: { of: string; text: string };
}

/** A finished chart or diagram: the drawing at every width, and the same in words and as a table. */
export interface FigureDrawing {
	id: string;
	title: string;
	subtitle: string;
	/** The text alternative. */
	alt: string;
	notes: string[];
	asOf: string;
	sizes: Record<Size, SizeDrawing>;
	/** Every mark of the drawing in a sentence, by part. */
	words: { heading: string; sentences: string[] }[];
	table: { columns: string[]; rows: Cell[][] };
	/** Ids of the sources that the figures rest on, in order. */
	sources: string[];
	/** Ids of charts in whose place it stands: their addresses lead to it. */
	replaces: string[];
}
