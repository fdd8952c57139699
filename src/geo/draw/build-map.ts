import type { Claim } from '../../schemas/claim.ts';
import type { DrawingEntry, MapEntry } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { makeProjection, projectPoint } from '../data/make-projection.ts';
import type { Point } from '../data/points.ts';
import { drawInset } from './draw-inset.ts';
import { drawShapes, getGround, LINE_ORDER, type MapDetail, samplePoints } from './draw-shapes.ts';
import type { MapDrawing } from './drawing.ts';
import { formatPath } from './format-path.ts';
import { FRAME_WIDTH, layoutWidths, UNITS_PER_PX } from './frame.ts';
import { layoutLabels, type Name } from './layout-labels.ts';
import { listCredits } from './list-credits.ts';
import { listAreaNames, listPlaceNames } from './list-names.ts';
import { getUnitsPerKm } from './make-scale-bar.ts';
import { measureDistances } from './measure-distances.ts';
import { drawRings, sampleRings } from './range-rings.ts';

/** A map's entry with its id, the name of its file. */
export type MapInput = MapEntry & { id: string };

/** The entries that maps refer to, by id. */
export interface MapContent {
	places: ReadonlyMap<string, Place>;
	claims: ReadonlyMap<string, Pick<Claim, 'values'>>;
}

/** How far outside the frame coasts are drawn, so that no stroke ends in sight; CSS pixels. */
const BLEED = 8;

/**
 * Draws a map, and its second drawing if it has one.
 *
 * @throws Error if a place does not exist or labels do not fit; the message names them.
 */
export function buildMap(
	{ second, firstTitle, ...entry }: MapInput,
	content: MapContent,
	geodata: Geodata,
	detail: MapDetail = 'full',
): MapDrawing {
	const drawing = buildDrawing(entry, content, geodata, detail);
	const lower =
		second && buildDrawing({ ...second, id: `${entry.id}-2` }, content, geodata, detail);
	const marked = [...entry.places, ...(second?.places ?? [])];
	return {
		...drawing,
		title: firstTitle ?? drawing.title,
		second: lower,
		credits: listCredits(marked.flatMap(({ id }) => content.places.get(id) ?? [])),
	};
}

function buildDrawing(
	entry: DrawingEntry & { id: string },
	{ places, claims }: MapContent,
	geodata: Geodata,
	detail: MapDetail,
): MapDrawing {
	assertPlaces(entry, places);
	const size: Point = [FRAME_WIDTH, Math.round(FRAME_WIDTH * entry.aspect)];
	const projection = makeProjection(entry, size, BLEED * UNITS_PER_PX);
	const unitsPerKm = getUnitsPerKm(projection, size);
	const shapes = drawShapes(entry, geodata, projection, detail);
	const layers = LINE_ORDER.filter((layer) => entry.layers.includes(layer));
	const rings = drawRings(entry.rings, claims, places, projection, unitsPerKm);
	const distances = measureDistances(entry.distances, places, geodata).map(
		({ from, spot, text }, index) => {
			const ends: [Point, Point] = [projectPoint(projection, from), projectPoint(projection, spot)];
			return { ends, label: nameDistance(`distance-${index}`, text, ends) };
		},
	);
	const disc = entry.horizon && Math.min(...size) / 2;
	const inset = entry.inset && drawInset(entry.inset, geodata, projection, size);
	const scene = {
		map: entry.id,
		size,
		names: pickNames(
			[
				...listAreaNames(entry.labels, projection),
				...rings.map(({ label }) => label),
				...listPlaceNames(entry.places, places, projection),
				...distances.map(({ label }) => label),
			],
			detail,
		),
		scaleBar: entry.scaleBar,
		unitsPerKm,
		inset: inset?.box,
		lines: [
			...layers.flatMap((layer) => samplePoints(shapes[layer])),
			...samplePoints({ parts: distances.map(({ ends }) => ends) }),
			...sampleRings(rings, 3 * UNITS_PER_PX),
		],
		coasts: samplePoints(shapes.land),
		getGround: (point: Point) => (isOnDisc(point, size, disc) ? getGround(point, shapes) : 'page'),
	};
	return {
		id: entry.id,
		title: entry.title,
		alt: entry.alt,
		width: size[0],
		height: size[1],
		disc,
		land: formatPath(shapes.land),
		countries: (['KR', 'KP'] as const).map((code) => ({ code, path: formatPath(shapes[code]) })),
		dmz: entry.layers.includes('demilitarised-zone') ? formatPath(shapes.dmz) : undefined,
		lines: layers.map((layer) => ({ layer, path: formatPath(shapes[layer]) })),
		rings: rings.map(({ name, text, centre, radius }) => ({ name, text, centre, radius })),
		distances: distances.map(({ ends }) => ends),
		inset,
		layouts: layoutWidths.map((width) => layoutLabels(scene, width)),
		credits: [],
		second: undefined,
	};
}

function assertPlaces(
	{ id: map, places: marked, rings, distances }: DrawingEntry & { id: string },
	places: ReadonlyMap<string, Place>,
): void {
	const ids = [...marked.map(({ id }) => id), ...distances.map(({ from }) => from)];
	for (const id of rings ? [...ids, rings.from] : ids) {
		if (!places.has(id))
			throw new Error(`The map "${map}" marks the place "${id}", which does not exist.`);
	}
}

function nameDistance(id: string, text: string, [from, to]: [Point, Point]): Name {
	return { id, lines: [text], kind: 'scale', at: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] };
}

function isOnDisc([x, y]: Point, [width, height]: Point, radius = Infinity): boolean {
	return Math.hypot(x - width / 2, y - height / 2) <= radius;
}

/** A locator names countries, seas and capitals only. */
function pickNames(names: Name[], detail: MapDetail): Name[] {
	if (detail !== 'locator') return names;
	return names.filter(({ kind }) => kind === 'country' || kind === 'sea' || kind === 'capital');
}
