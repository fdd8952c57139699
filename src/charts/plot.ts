import type { Shape } from '../figures/drawing.ts';
import type { Box } from '../figures/place-beside.ts';
import type { ChartData, ChartPoint, ChartSeries } from './chart-data.ts';
import type { Panel } from './panels.ts';
import type { TimeAxis } from './time-scale.ts';

/** The field in which the figures of a panel stand. CSS pixels. */
export interface Plot {
	chart: ChartData;
	panel: Panel;
	axis: TimeAxis;
	left: number;
	right: number;
	/** Of the room for figures above the highest mark on the axis. */
	headTop: number;
	/** Of the highest mark on the axis. */
	top: number;
	/** Of the lowest. */
	bottom: number;
	/** From years of the axis. */
	x: (place: number) => number;
	y: (value: number) => number;
}

/** A figure that wants to be printed beside its mark. */
export interface FigureWish {
	series: ChartSeries;
	point: ChartPoint;
	/** The end of the mark, where the figure belongs. */
	at: [x: number, y: number];
	/** The mark, to which its figure has to stand nearer than to any other. */
	mark: Box;
	/** It stands straight above the mark, or below one that hangs, and nowhere else. */
	straight?: 'up' | 'down';
}

/** What a kind of chart makes of the figures of a panel. */
export interface MarkDrawing {
	shapes: Shape[];
	/** Where no words may stand. */
	taken: Box[];
	wishes: FigureWish[];
}

/** Path data of a rectangle. */
export const drawBox = ({ left, top, right, bottom }: Box): string =>
	`M${left.toFixed(1)} ${bottom.toFixed(1)}V${top.toFixed(1)}H${right.toFixed(1)}V${bottom.toFixed(1)}z`;
