import type { GeoProjection } from 'd3-geo';
import type { DrawingEntry } from '../../schemas/map.ts';
import type { BorderName } from '../data/cut-borders.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { at, isInRings, type Point } from '../data/points.ts';
import { type PlaneShape, projectLines, projectPolygons } from '../data/project-shape.ts';
import { simplifyShapes } from '../data/simplify-shapes.ts';
import type { Ground } from './drawing.ts';
import { UNITS_PER_PX } from './frame.ts';

/** How much a drawing shows: all, what a small picture on the first screen needs, or more for a walk. */
export type MapDetail = 'full' | 'locator' | 'walk';

/** Smallest bend and island kept, in square CSS pixels at the usual width. */
const SMALLEST = {
	full: { bend: 1.5, island: 10 },
	locator: { bend: 14, island: 80 },
	// To be seen in parts, several times enlarged.
	walk: { bend: 0.4, island: 8 },
} as const satisfies Record<MapDetail, { bend: number; island: number }>;

/** Lines in the order in which they are drawn: the later ones lie on top. */
export const LINE_ORDER: BorderName[] = [
	'border-china-russia',
	'han-estuary',
	'northern-limit-line',
	'military-demarcation-line',
	'border-china',
	'border-russia',
];

/** All that can be drawn of the geodata, in drawing units. */
export type Shapes = Record<BorderName | 'land' | 'KR' | 'KP' | 'dmz', PlaneShape>;

/** Projects what a map shows and leaves out what is too small to see. */
export function drawShapes(
	{ layers, coast }: Pick<DrawingEntry, 'layers' | 'coast'>,
	{ land, world, countries, lines, dmz }: Geodata,
	projection: GeoProjection,
	detail: MapDetail,
): Shapes {
	const empty: PlaneShape = { kind: 'lines', parts: [] };
	const borders = LINE_ORDER.map((name) => [
		name,
		layers.includes(name) ? projectLines(lines[name], projection) : empty,
	]);
	const shapes: Shapes = {
		land: projectPolygons(coast === 'world' ? world : land, projection),
		KR: projectPolygons(countries.KR, projection),
		KP: projectPolygons(countries.KP, projection),
		dmz: projectPolygons([dmz], projection),
		...(Object.fromEntries(borders) as Record<BorderName, PlaneShape>),
	};
	// A map of half the world would be all bends and islands.
	const { bend, island } = coast === 'world' ? { bend: 3, island: 30 } : SMALLEST[detail];
	const square = UNITS_PER_PX ** 2;
	return simplifyShapes(shapes, { bend: bend * square, island: island * square });
}

/** Points no further apart than a letter is wide, along a shape's lines. */
export function samplePoints({ parts }: Pick<PlaneShape, 'parts'>): Point[] {
	const step = 3 * UNITS_PER_PX;
	return parts.flatMap((part) =>
		part.slice(1).flatMap((end, index) => {
			const start = at(part, index);
			const count = Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / step);
			return Array.from({ length: count }, (_, share): Point => {
				const along = share / count;
				return [start[0] + along * (end[0] - start[0]), start[1] + along * (end[1] - start[1])];
			});
		}),
	);
}

/** What lies under a point of the drawing; the North covers the South, as it is drawn. */
export function getGround(point: Point, shapes: Shapes): Ground {
	if (!isInRings(point, shapes.land.parts)) return 'sea';
	if (isInRings(point, shapes.KP.parts)) return 'north';
	return isInRings(point, shapes.KR.parts) ? 'south' : 'land';
}
