import type { GeoProjection } from 'd3-geo';
import type { DrawingEntry } from '../../schemas/map.ts';
import { type AreaName, areaNames, type StateCode, stateCodes } from '../../schemas/area-names.ts';
import type { BorderName } from '../data/cut-borders.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { cropPolygons } from '../data/join-land.ts';
import { at, type Point, type Polygon } from '../data/points.ts';
import { type PlaneShape, projectLines, projectPolygons } from '../data/project-shape.ts';
import type { CountryCode } from '../data/read-packages.ts';
import { simplifyShapes } from '../data/simplify-shapes.ts';
import type { Ground } from './drawing.ts';
import {
	CARD_MAP,
	getUnitsPerPx,
	type LayoutWidth,
	layoutWidths,
	UNITS_PER_PX,
	WIDEST,
} from './frame.ts';
import { getViewBox } from './get-view-box.ts';
import { indexRings } from './index-rings.ts';

/** What a drawing is for, which decides how wide it is shown. */
export type MapDetail =
	'full' | 'paired' | 'locator' | 'card' | 'still' | 'hero' | 'hero-fine' | 'magnifier' | 'inset';

interface Detail {
	/** The widest that it is shown, in CSS pixels. */
	shown: number;
	/** The layouts of its names. */
	widths: readonly LayoutWidth[];
	/**
	 * What stands on the first screen or beside others must be light: no rivers, and this smallest bend in place of the
	 * usual one, in square CSS pixels.
	 */
	lightBend?: number;
}

/** All kinds of drawings. */
export const details: Record<MapDetail, Detail> = {
	full: { shown: WIDEST, widths: layoutWidths },
	// Side by side, or one under the other where two have no room.
	paired: { shown: 824, widths: layoutWidths },
	locator: { shown: 400, widths: [320, 500], lightBend: 5 },
	card: { shown: CARD_MAP.width, widths: [320] },
	still: { shown: 640, widths: [320, 500] },
	hero: { shown: 400, widths: [320, 500], lightBend: 2 },
	'hero-fine': { shown: WIDEST, widths: [] },
	// In the corner of the hero.
	magnifier: { shown: 160, widths: [], lightBend: 1 },
	// In the corner of a map, nearly as large as that is ever shown.
	inset: { shown: 900, widths: [], lightBend: 1.2 },
};

/**
 * Smallest bend (Visvalingam: the triangle of three neighbouring points) and smallest island that are kept, in
 * square CSS pixels as the drawing is shown. One rule for maps, walks, insets and cards: at one scale a border has
 * one shape.
 */
const SMALLEST = { fine: 0.4, coarse: 1.5, island: 25 };

/** Where a CSS pixel is less ground than this, the shore is drawn finer: a scale bar of under 50 km. */
const FINE_KM = 0.35;

/** Lines in the order in which they are drawn: the later ones lie on top. */
export const LINE_ORDER: BorderName[] = [
	'border-china-russia',
	'border-russia-ukraine',
	'han-estuary',
	'northern-limit-line',
	'military-demarcation-line',
	'border-china',
	'border-russia',
];

/** All that can be drawn of the geodata, in drawing units. */
export type Shapes = Record<
	BorderName | AreaName | StateCode | 'land' | 'lakes' | 'rivers' | 'KR' | 'KP' | 'dmz',
	PlaneShape
>;

const NO_RINGS: PlaneShape = { kind: 'rings', parts: [] };
const NO_LINES: PlaneShape = { kind: 'lines', parts: [] };

/**
 * Projects what a map shows and leaves out what is too small to see.
 *
 * @param unitsPerKm length of a kilometre on the drawing, in drawing units.
 * @param size width and height of the drawing, in drawing units.
 */
export function drawShapes(
	{ layers, coast, areas, states }: Pick<DrawingEntry, 'layers' | 'coast' | 'areas' | 'states'>,
	geodata: Geodata,
	projection: GeoProjection,
	{ detail, unitsPerKm, size }: { detail: MapDetail; unitsPerKm: number; size: Point },
): Shapes {
	const { land, world, countries, lines, dmz, rivers, lakes } = geodata;
	const borders = LINE_ORDER.map((name) => [
		name,
		layers.includes(name) ? projectLines(lines[name], projection) : NO_LINES,
	]);
	const box = coast === 'korea' ? getViewBox(projection, size) : undefined;
	const project = (polygons: Polygon[]) =>
		projectPolygons(box ? cropPolygons(polygons, box) : polygons, projection);
	const isWorld = coast === 'world';
	const { shown, lightBend } = details[detail];
	const isBare = isWorld || lightBend !== undefined;
	const unitsPerPx = getUnitsPerPx(shown);
	const shapes: Shapes = {
		land: project(isWorld ? world : land),
		lakes: isBare ? NO_RINGS : project(lakes),
		rivers: isBare
			? NO_LINES
			: projectLines(
					rivers.map(({ points }) => points),
					projection,
				),
		KR: projectPolygons(countries.KR, projection),
		KP: projectPolygons(countries.KP, projection),
		dmz: projectPolygons([dmz], projection),
		...pick(areaNames, areas, (name) => project([geodata.areas[name]])),
		...pick(stateCodes, states, (code) => project(geodata.states[code])),
		...(Object.fromEntries(borders) as Record<BorderName, PlaneShape>),
	};
	const fine = unitsPerPx / unitsPerKm < FINE_KM ? SMALLEST.fine : SMALLEST.coarse;
	const bend = lightBend ?? fine;
	const square = unitsPerPx ** 2;
	const kept = simplifyShapes(shapes, { bend: bend * square, island: SMALLEST.island * square });
	return { ...kept, rivers: dropShort(kept.rivers) };
}

/** The shapes that are asked for; of the others nothing. */
function pick<Name extends string>(
	names: readonly Name[],
	asked: readonly Name[],
	draw: (name: Name) => PlaneShape,
): Record<Name, PlaneShape> {
	return Object.fromEntries(
		names.map((name) => [name, asked.includes(name) ? draw(name) : NO_RINGS]),
	) as Record<Name, PlaneShape>;
}

/** Rivers that the frame cuts down to a stub are no rivers any more. */
function dropShort({ kind, parts }: PlaneShape): PlaneShape {
	const least = 24 * UNITS_PER_PX;
	const isLong = (part: Point[]) => {
		const [xs, ys] = [part.map(([x]) => x), part.map(([, y]) => y)];
		return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys) > least;
	};
	return { kind, parts: parts.filter(isLong) };
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

/**
 * Tells what lies under a point of the drawing; lakes look as the sea does, the North covers the South, and the zone both, as they are drawn.
 *
 * @param hasZone whether the map draws the Demilitarised Zone
 */
export function makeGroundFinder(shapes: Shapes, hasZone: boolean): (point: Point) => Ground {
	const [isLand, isNorth] = [indexRings(shapes.land.parts), indexRings(shapes.KP.parts)];
	const isLake = indexRings(shapes.lakes.parts);
	const isZone = indexRings(hasZone ? shapes.dmz.parts : []);
	const [isSouth, isUkraine] = [indexRings(shapes.KR.parts), indexRings(shapes.UA.parts)];
	const isRegion = indexRings(shapes.kursk.parts);
	return (point) => {
		if (!isLand(point) || isLake(point)) return 'sea';
		if (isZone(point)) return 'zone';
		if (isNorth(point)) return 'north';
		if (isUkraine(point)) return 'ukraine';
		if (isRegion(point)) return 'region';
		return isSouth(point) ? 'south' : 'land';
	};
}

/** Bends of the other countries smaller than this, in square drawing units, do not change whose a name's ground is. */
const COARSE = { bend: 60, island: 60 };

/**
 * Tells in whose land, or territorial sea, a point of the drawing lies.
 *
 * @param coast on a map of the whole world, the countries that such a map may outline are whole
 */
export function makeCountryFinder(
	geodata: Geodata,
	projection: GeoProjection,
	coast: DrawingEntry['coast'],
): (point: Point) => CountryCode | undefined {
	// Korea's first: its outline is the finer one along its borders.
	const countries = {
		...geodata.countries,
		...(coast === 'world' ? geodata.states : {}),
	};
	const codes = Object.keys(countries).sort(
		(a, b) => Number(b.startsWith('K')) - Number(a.startsWith('K')),
	) as CountryCode[];
	const projected = codes.map((code) => [code, projectPolygons(countries[code], projection)]);
	const shapes = simplifyShapes(
		Object.fromEntries(projected) as Record<CountryCode, PlaneShape>,
		COARSE,
	);
	const finders = codes.map((code) => ({ code, isIn: indexRings(shapes[code].parts) }));
	return (point) => finders.find(({ isIn }) => isIn(point))?.code;
}
