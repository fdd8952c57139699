import type { GeoProjection } from 'd3-geo';
import type { DrawingEntry, Stretch } from '../../schemas/map.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { makeProjection, projectPoint } from '../data/make-projection.ts';
import type { Box, Point } from '../data/points.ts';
import { cutStretch } from './cut-stretch.ts';
import { drawShapes, type Shapes } from './draw-shapes.ts';
import type { Inset } from './drawing.ts';
import { formatPath } from './format-path.ts';
import { FRAME_WIDTH, UNITS_PER_PX } from './frame.ts';
import { getUnitsPerKm } from './make-scale-bar.ts';

/** What every inset shows: the peninsula and the borders of the North. */
const PENINSULA: Pick<DrawingEntry, 'projection' | 'extent' | 'horizon'> = {
	projection: { name: 'transverse-mercator', rotate: [-127.3, -38.2] },
	extent: [122.6, 33, 132.4, 43.7],
};
const BORDERS = [
	'border-china',
	'border-russia',
	'military-demarcation-line',
	'han-estuary',
	'northern-limit-line',
] as const;

/** Share of the large map's width, and height divided by width. */
const SHARE = 0.2;
const ASPECT = 1.34;
const SIZE: Point = [Math.round(FRAME_WIDTH * SHARE), Math.round(FRAME_WIDTH * SHARE * ASPECT)];

/** The least width of the spot, so that it is seen, in CSS pixels. */
const LEAST_SPOT = 9;

const drawn = new WeakMap<Geodata, { projection: GeoProjection; shapes: Shapes }>();

/** The peninsula, drawn once: a page with many insets has the same one in all, which packs well. */
function drawPeninsula(geodata: Geodata) {
	const known = drawn.get(geodata);
	if (known) return known;
	const projection = makeProjection(PENINSULA, SIZE, 8 * UNITS_PER_PX);
	const entry = { layers: [...BORDERS], coast: 'korea' as const, areas: [], states: [] };
	const unitsPerKm = getUnitsPerKm(projection, SIZE);
	const options = { detail: 'inset' as const, unitsPerKm, size: SIZE };
	const made = { projection, shapes: drawShapes(entry, geodata, projection, options) };
	drawn.set(geodata, made);
	return made;
}

/** Draws the small map that shows where the large one lies, into a corner of it. */
export function drawInset(
	corner: NonNullable<DrawingEntry['inset']>,
	geodata: Geodata,
	large: GeoProjection,
	[width, height]: Point,
	stretch: Stretch | undefined,
): Inset {
	const left = corner.endsWith('west') ? 0 : width - SIZE[0];
	const top = corner.startsWith('north') ? 0 : height - SIZE[1];
	const { projection, shapes } = drawPeninsula(geodata);
	return {
		box: [left, top, left + SIZE[0], top + SIZE[1]],
		land: formatPath(shapes.land),
		north: formatPath(shapes.KP),
		lines: BORDERS.map((name) => formatPath(shapes[name])).join(''),
		stretch: stretch && formatPath(cutStretch(stretch, shapes[stretch.line], projection)),
		spot: getSpot(large, projection, [width, height]),
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
