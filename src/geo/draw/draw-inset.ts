import type { GeoProjection } from 'd3-geo';
import type { DrawingEntry } from '../../schemas/map.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { makeProjection, projectPoint } from '../data/make-projection.ts';
import type { Box, Point } from '../data/points.ts';
import { drawShapes } from './draw-shapes.ts';
import type { Inset } from './drawing.ts';
import { formatPath } from './format-path.ts';
import { UNITS_PER_PX } from './frame.ts';

/** What every inset shows: the peninsula. */
const PENINSULA: Pick<DrawingEntry, 'projection' | 'extent' | 'horizon'> = {
	projection: { name: 'transverse-mercator', rotate: [-127.3, -38.2] },
	extent: [122.6, 33, 132.4, 43.7],
};

/** Share of the large map's width, and height divided by width. */
const SHARE = 0.2;
const ASPECT = 1.4;

/** The least width of the spot, so that it is seen, in CSS pixels. */
const LEAST_SPOT = 7;

/** Draws the small map that shows where the large one lies, into a corner of it. */
export function drawInset(
	corner: NonNullable<DrawingEntry['inset']>,
	geodata: Geodata,
	projection: GeoProjection,
	[width, height]: Point,
): Inset {
	const size: Point = [Math.round(width * SHARE), Math.round(width * SHARE * ASPECT)];
	const left = corner.endsWith('west') ? 0 : width - size[0];
	const top = corner.startsWith('north') ? 0 : height - size[1];
	const small = makeProjection(PENINSULA, size, 8 * UNITS_PER_PX);
	const { land, KP } = drawShapes({ layers: [], coast: 'korea' }, geodata, small, 'locator');
	return {
		box: [left, top, left + size[0], top + size[1]],
		land: formatPath(land),
		north: formatPath(KP),
		spot: getSpot(projection, small, [width, height]),
	};
}

/** The frame of the large map on the small one. */
function getSpot(large: GeoProjection, small: GeoProjection, [width, height]: Point): Box {
	const corners = [
		[0, 0],
		[width, height],
	].map((corner) => projectPoint(small, large.invert?.(corner as Point) ?? [0, 0]));
	const [[x1, y1], [x2, y2]] = corners as [Point, Point];
	const half = Math.max(Math.abs(x2 - x1), LEAST_SPOT * UNITS_PER_PX) / 2;
	const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
	const tall = Math.max(Math.abs(y2 - y1) / 2, half * (height / width));
	return [x - half, y - tall, x + half, y + tall].map(Math.round) as unknown as Box;
}
