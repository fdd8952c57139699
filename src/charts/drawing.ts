import type { ChartColor } from './paint.ts';

/** How a chart is laid out: for a phone's column or for a page's. */
export type ChartForm = 'narrow' | 'wide';

/**
 * The narrowest column each form must fit, in CSS pixels. The page changes from one to the other where the
 * second begins; above it a form stretches and its letters keep their size.
 */
export const MIN_WIDTHS: Record<ChartForm, number> = { narrow: 256, wide: 512 };

/*
 * Coordinates: across the frame a share of its width, from 0 to 1, so that one drawing fits every width; down the
 * frame CSS pixels.
 */

/** A straight line. */
export interface Rule {
	type: 'rule';
	color: ChartColor;
	from: [share: number, y: number];
	to: [share: number, y: number];
	dash?: 'dotted' | 'dashed';
}

/** A rectangle: a column, or a range between two figures. */
export interface Bar {
	type: 'bar';
	color: ChartColor;
	mark: 'solid' | 'hollow';
	x: number;
	width: number;
	y: number;
	height: number;
}

export type MarkShape = 'dot' | 'arrow-right' | 'arrow-left' | 'arrow-up' | 'arrow-down';

/** A figure's dot, or the arrow beside it that says "or more", "or less". */
export interface Mark {
	type: 'mark';
	shape: MarkShape;
	color: ChartColor;
	mark: 'solid' | 'hollow';
	at: [share: number, y: number];
	/** CSS pixels added across. */
	dx: number;
}

/** What words on a chart are. `text-styles.ts` says how each is set. */
export type TextKind = 'title' | 'heading' | 'label' | 'figure' | 'small';

/** A stretch of words set alike. */
export interface Run {
	text: string;
	kind: TextKind;
	color: ChartColor;
}

/** One line of words. */
export interface TextLine {
	type: 'text';
	runs: Run[];
	at: [share: number, y: number];
	/** CSS pixels added across. */
	dx: number;
	anchor: 'start' | 'middle' | 'end';
}

export type Shape = Rule | Bar | Mark | TextLine;

/** One form of a chart, ready to be printed. */
export interface FormDrawing {
	form: ChartForm;
	/** CSS pixels. */
	height: number;
	shapes: Shape[];
}

/** A finished chart: plain data. */
export interface ChartDrawing {
	id: string;
	title: string;
	/** The text alternative. */
	alt: string;
	forms: Record<ChartForm, FormDrawing>;
}
