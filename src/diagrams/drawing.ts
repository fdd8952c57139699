import type { Certainty, FigureDrawing, Size, SizeDrawing } from '../figures/drawing.ts';

/** A place in a diagram at which a chapter stands: it prints a small copy that says so. */
export interface Place {
	/** "You are here: Less likely scenario". */
	title: string;
	/** The text alternative of the small copy. */
	alt: string;
}

/** A finished diagram. */
export interface DiagramDrawing extends FigureDrawing {
	/** Set where this is a small copy at a place. */
	place?: Place;
}

/** What a kind of diagram makes of its entry. */
export interface Layout {
	draw(size: Size): SizeDrawing;
	/** Where chapters stand at places of the drawing: the small copies, by the name of the place. */
	places?: ReadonlyMap<string, Place & { draw(size: Size): SizeDrawing }>;
	words: FigureDrawing['words'];
	table: FigureDrawing['table'];
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
