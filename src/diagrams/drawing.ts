import type { Claim } from '../schemas/claim.ts';
import type { Tone } from '../schemas/diagram.ts';

/** A drawing is laid out anew for each of these widths, in CSS pixels: a phone, a column, a page. */
export const WIDTHS = { narrow: 320, medium: 680, wide: 1040 } as const;

export type Size = keyof typeof WIDTHS;

/** How sure a thing is: told by the line, not only by a colour. */
export type Certainty = Claim['confidence'];

/** A colour by its role; each has a class in `styles/diagram.css` and a plain figure for files. */
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
}

export type Shape = PathShape | CircleShape | TextShape;

/** The drawing at one width, or a block of it. */
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
}

/** A place in a diagram at which a chapter stands: it prints a small copy that says so. */
export interface Place {
	/** "You are here: Less likely scenario". */
	title: string;
	/** The text alternative of the small copy. */
	alt: string;
}

/** A finished diagram: the drawing at every width, and the same in words and as a table. */
export interface DiagramDrawing {
	id: string;
	/** Set where this is a small copy at a place. */
	place?: Place;
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
}

/** What a kind of diagram makes of its entry. */
export interface Layout {
	draw(size: Size): SizeDrawing;
	/** Where chapters stand at places of the drawing: the small copies, by the name of the place. */
	places?: ReadonlyMap<string, Place & { draw(size: Size): SizeDrawing }>;
	words: DiagramDrawing['words'];
	table: DiagramDrawing['table'];
	/** Figures, events and forecasts used, in order: their sources are the diagram's. */
	figures: readonly { sources: string[] }[];
}

/** A figure of a claim, ready to be printed. */
export interface Figure {
	claim: { id: string; key?: string };
	/** With its unit: "4–6 million shells". Empty where the claim is named without a figure. */
	text: string;
	/** The ends of it as numbers, where it is one. */
	low: number | undefined;
	high: number | undefined;
	unit: string | undefined;
	/** Who gave it; empty without a figure. */
	who: string;
	/** The time it holds for, in words; empty where it is not known. */
	when: string;
	/** The same as an ISO date or range, or null. */
	date: string | null;
	certainty: Certainty;
	sources: string[];
}
