import type { LayerName } from '../../schemas/map.ts';
import type { PlaceKind } from '../../schemas/place.ts';
import type { BorderName } from '../data/cut-borders.ts';
import type { AreaName, StateCode } from '../../schemas/area-names.ts';
import type { Box, Point } from '../data/points.ts';
import type { LineTone, RingStyle } from '../svg/line-styles.ts';
import type { LayoutWidth } from './frame.ts';
import type { LabelRequest } from './list-candidates.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { MarkShape } from './text-styles.ts';

/** What lies under a label, whose colour its halo takes; nothing outside a map's disc. */
export type Ground = 'sea' | 'land' | 'north' | 'south' | 'ukraine' | 'region' | 'zone' | 'page';

/** A name on a drawing, placed. */
export interface Label extends LabelRequest {
	/** The layer it names, whose colour it takes. */
	layer?: LayerName | undefined;
	/** How it is turned, degrees clockwise. */
	rotate?: number | undefined;
	ground: Ground;
	/** From the words to the spot they name. */
	leader?: [Point, Point] | undefined;
	/** It names its circle without the figure, which the key tells. */
	isShort?: boolean | undefined;
}

/** The mark of a place. */
export interface Mark {
	id: string;
	kind: PlaceKind;
	shape: MarkShape;
	at: Point;
}

/** A bar of known length, in drawing units, and its words, centred over it. */
export interface ScaleBar {
	text: string;
	/** Left end of the bar. */
	x: number;
	y: number;
	length: number;
	/** Baseline of the words. */
	textY: number;
	/** What lies under it, whose colour its halo takes. */
	ground: Ground;
	/** What bar and words cover. */
	box: Box;
}

/** Marks, labels and scale bar as they are set at one width of the drawing. */
export interface LabelLayout {
	/** Width of the drawing in CSS pixels for which it is made. */
	width: LayoutWidth;
	/** Base size of the text, in drawing units. */
	em: number;
	marks: Mark[];
	labels: PlacedLabel<Label>[];
	/** Distances from a place to a line, drawn as straight lines. */
	distances: [Point, Point][];
	scaleBar: ScaleBar;
}

/** Somebody whose data a map shows and who must be named by it. */
export interface Credit {
	text: string;
	href: string;
	/** True of data that are drawn and not handed out with the lines and places. */
	isDrawnOnly?: boolean;
}

/** A small map that shows where the large one lies. Paths in drawing units from its own corner. */
export interface Inset {
	/** Left, top, right, bottom on the large map. */
	box: Box;
	land: string;
	north: string;
	/** The borders of the North. */
	lines: string;
	/** The stretch of them that is being told of. */
	stretch: string | undefined;
	/** What the large map shows. */
	spot: Box;
}

/** A part of a map enlarged in a corner of it. */
interface Magnifier {
	/** Left, top, right, bottom on the large map. */
	box: Box;
	/** What it enlarges, on the large map. */
	spot: Box;
	/** From the spot to the box. */
	wires: [Point, Point][];
	drawing: MapDrawing;
}

/**
 * A finished map: plain data, ready to be printed as SVG. Coordinates are drawing units, four to a
 * CSS pixel at the usual width.
 */
export interface MapDrawing {
	id: string;
	title: string;
	/** Short text alternative. */
	alt: string;
	width: number;
	height: number;
	/** Radius of the disc that is drawn in place of a rectangle, about the middle. */
	disc: number | undefined;
	/** Meridians and parallels. */
	graticule: string | undefined;
	/** All land, as SVG path data. Its edge is the coast. */
	land: string;
	/** Lakes and rivers on it; empty where there are none. */
	lakes: string;
	rivers: string;
	/** Countries with their territorial sea, to be clipped to the land. */
	countries: Record<'KR' | 'KP', string>;
	/** Countries that are outlined on a map of the whole world, to be clipped to the land; empty where they are not. */
	states: Record<StateCode, string>;
	/** Cities and regions within their boundaries; empty where they are not drawn. */
	areas: Record<AreaName, string>;
	/** The Demilitarised Zone, to be clipped to the land. */
	dmz: string | undefined;
	/** How much is made of it: slim where it is no broader than a stroke. */
	zoneTone: Exclude<LineTone, 'loud'>;
	/** The stretch of a line that is being told of. */
	stretch: string | undefined;
	/** Borders and other lines, in the order in which they are drawn, and how far each reaches within the frame. */
	lines: { layer: BorderName; tone: LineTone; path: string; reach: number }[];
	/** Ranges as circles, from the smallest. */
	rings: { name: string; text: string; style: RingStyle; centre: Point; radius: number }[];
	inset: Inset | undefined;
	magnifier: Magnifier | undefined;
	layouts: LabelLayout[];
	credits: Credit[];
	/** The second drawing of the same map, on another scale. */
	second: MapDrawing | undefined;
}

/** A stop of a walk, with its map. */
export interface WalkStop {
	id: string;
	title: string;
	text: string;
	map: string | undefined;
	drawing: MapDrawing;
}
