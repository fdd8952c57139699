import type { GeoProjection } from 'd3-geo';
import type { LayerName, MapEntry } from '../schemas/map.ts';
import type { Place } from '../schemas/place.ts';
import type { BorderName } from './borders.ts';
import { listCredits } from './credits.ts';
import type { Ground, MapDrawing } from './drawing.ts';
import { FRAME_WIDTH, layoutWidths, UNITS_PER_PX } from './frame.ts';
import type { Geodata } from './geodata.ts';
import { layoutLabels, type Name } from './layout-labels.ts';
import { formatPath } from './path.ts';
import { at, isInRings, type Point } from './points.ts';
import { type PlaneShape, projectLines, projectPolygons } from './project-shape.ts';
import { makeProjection, projectPoint } from './projections.ts';
import { getUnitsPerKm } from './scale-bar.ts';
import { simplifyShapes } from './simplify-shapes.ts';
import { markStyles } from './text-styles.ts';

/** A map's entry with its id, the name of its file. */
export type MapInput = MapEntry & { id: string };

/** How much a drawing shows: all, or what a small picture on the first screen needs. */
export type MapDetail = 'full' | 'locator';

/** Smallest bend and island kept, in square CSS pixels at the usual width. */
const SMALLEST = {
	full: { bend: 1, island: 5 },
	locator: { bend: 14, island: 80 },
} as const satisfies Record<MapDetail, { bend: number; island: number }>;

/** Lines in the order in which they are drawn: the later ones lie on top. */
const LINE_ORDER: BorderName[] = [
	'border-china-russia',
	'han-estuary',
	'northern-limit-line',
	'military-demarcation-line',
	'border-china',
	'border-russia',
];

/** How far outside the frame coasts are drawn, so that no stroke ends in sight; CSS pixels. */
const BLEED = 8;

/**
 * Draws a map.
 *
 * @param places all places by id.
 * @throws Error if a place does not exist or labels do not fit; the message names them.
 */
export function buildMap(
	entry: MapInput,
	places: ReadonlyMap<string, Place>,
	geodata: Geodata,
	detail: MapDetail = 'full',
): MapDrawing {
	const size: Point = [FRAME_WIDTH, Math.round(FRAME_WIDTH * entry.aspect)];
	const projection = makeProjection(entry.projection, entry.extent, size, BLEED * UNITS_PER_PX);
	const shapes = drawShapes(entry.layers, geodata, projection, detail);
	const layers = LINE_ORDER.filter((layer) => entry.layers.includes(layer));
	const marked = entry.places.map(({ id }) => getPlace(places, id, entry.id));
	const scene = {
		map: entry.id,
		size,
		names: listNames(entry, places, projection, detail),
		scaleBar: entry.scaleBar,
		unitsPerKm: getUnitsPerKm(projection, size),
		lines: layers.flatMap((layer) => samplePoints(shapes[layer])),
		coasts: samplePoints(shapes.land),
		getGround: (point: Point) => getGround(point, shapes),
	};
	return {
		id: entry.id,
		title: entry.title,
		alt: entry.alt,
		width: size[0],
		height: size[1],
		land: formatPath(shapes.land),
		countries: (['KR', 'KP'] as const).map((code) => ({ code, path: formatPath(shapes[code]) })),
		dmz: entry.layers.includes('demilitarised-zone') ? formatPath(shapes.dmz) : undefined,
		lines: layers.map((layer) => ({ layer, path: formatPath(shapes[layer]) })),
		layouts: layoutWidths.map((width) => layoutLabels(scene, width)),
		credits: listCredits(marked),
	};
}

type ShapeName = BorderName | 'land' | 'KR' | 'KP' | 'dmz';

function drawShapes(
	layers: readonly LayerName[],
	{ land, countries, lines, dmz }: Geodata,
	projection: GeoProjection,
	detail: MapDetail,
): Record<ShapeName, PlaneShape> {
	const empty: PlaneShape = { kind: 'lines', parts: [] };
	const borders = LINE_ORDER.map((name) => [
		name,
		layers.includes(name) ? projectLines(lines[name], projection) : empty,
	]);
	const shapes = {
		land: projectPolygons(land, projection),
		KR: projectPolygons(countries.KR, projection),
		KP: projectPolygons(countries.KP, projection),
		dmz: projectPolygons([dmz], projection),
		...(Object.fromEntries(borders) as Record<BorderName, PlaneShape>),
	};
	const { bend, island } = SMALLEST[detail];
	const square = UNITS_PER_PX ** 2;
	return simplifyShapes(shapes, { bend: bend * square, island: island * square });
}

function listNames(
	entry: MapInput,
	places: ReadonlyMap<string, Place>,
	projection: GeoProjection,
	detail: MapDetail,
): Name[] {
	const areas = entry.labels.map((label, index): Name => {
		const { lines, kind, layer, rotate, leadsTo, minWidth, maxWidth } = label;
		const spot = projectPoint(projection, [label.lon, label.lat]);
		return {
			id: `label-${index}`,
			lines,
			kind,
			layer,
			rotate,
			at: spot,
			leadsTo: leadsTo && projectPoint(projection, [leadsTo.lon, leadsTo.lat]),
			minWidth,
			maxWidth,
		};
	});
	const points = entry.places.map(({ id, lines, side, minWidth, maxWidth }): Name => {
		const place = getPlace(places, id, entry.id);
		const { shape, text } = markStyles[place.kind];
		return {
			id,
			lines: lines ?? [place.name],
			kind: text,
			at: projectPoint(projection, [place.lon, place.lat]).map(Math.round) as Point,
			mark: shape,
			side: side ?? place.label,
			minWidth,
			maxWidth,
		};
	});
	const names = [...areas, ...points];
	if (detail === 'full') return names;
	return names.filter(({ kind }) => kind === 'country' || kind === 'sea' || kind === 'capital');
}

function getPlace(places: ReadonlyMap<string, Place>, id: string, map: string): Place {
	const place = places.get(id);
	if (!place) throw new Error(`The map "${map}" marks the place "${id}", which does not exist.`);
	return place;
}

/** Points no further apart than a letter is wide, along a shape's lines. */
function samplePoints({ parts }: PlaneShape): Point[] {
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
function getGround(point: Point, shapes: Record<ShapeName, PlaneShape>): Ground {
	if (!isInRings(point, shapes.land.parts)) return 'sea';
	if (isInRings(point, shapes.KP.parts)) return 'north';
	return isInRings(point, shapes.KR.parts) ? 'south' : 'land';
}
