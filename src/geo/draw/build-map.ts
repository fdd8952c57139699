import { countryNames } from '../../model/country-names.ts';
import type { DrawingEntry, LayerName, MapEntry, Stretch } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import { areaNames, stateCodes } from '../../schemas/area-names.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { WITHDRAWAL_KM } from '../data/build-dmz.ts';
import type { BorderName } from '../data/cut-borders.ts';
import { getDiscRadius, makeProjection, projectPoint } from '../data/make-projection.ts';
import type { Box, Point } from '../data/points.ts';
import type { GeoProjection } from 'd3-geo';
import type { LineTone } from '../svg/line-styles.ts';
import { cutStretch } from './cut-stretch.ts';
import { drawGraticule } from './draw-graticule.ts';
import { drawInset } from './draw-inset.ts';
import {
	details,
	drawShapes,
	LINE_ORDER,
	makeCountryFinder,
	makeGroundFinder,
	type MapDetail,
	samplePoints,
	type Shapes,
} from './draw-shapes.ts';
import type { Ground, MapDrawing } from './drawing.ts';
import { formatPath } from './format-path.ts';
import { CARD_LAYOUT, FRAME_WIDTH, UNITS_PER_PX } from './frame.ts';
import { indexPoints } from './index-points.ts';
import { getExtent } from './get-extent.ts';
import { layoutLabels, type Name } from './layout-labels.ts';
import { listCredits } from './list-credits.ts';
import { listAreaNames, listPlaceNames } from './list-names.ts';
import type { MapContent } from './map-content.ts';
import { getUnitsPerKm } from './make-scale-bar.ts';
import { measureDistances } from './measure-distances.ts';
import { drawRings, sampleRings } from './range-rings.ts';

/** A map's entry with its id, the name of its file. */
export type MapInput = MapEntry & { id: string };

/** What a drawing is for, and what is pointed out on it. */
export interface DrawingOptions {
	detail?: MapDetail;
	/** The stretch of a line that is being told of. */
	stretch?: Stretch | undefined;
	/** How far outside the frame coasts are drawn, so that no stroke ends in sight; CSS pixels. */
	bleed?: number;
}

const BLEED = 16;

/** An enlarged part is drawn small, and its strokes stay as wide as they are: more of them lies outside. */
const MAGNIFIER_BLEED = 64;

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
	const own = { detail: second && detail === 'full' ? 'paired' : detail } as const;
	const drawing = buildDrawing(entry, content, geodata, own);
	const lower = second && buildDrawing({ ...second, id: `${entry.id}-2` }, content, geodata, own);
	const drawings = second ? [entry, second] : [entry];
	return {
		...drawing,
		title: firstTitle ?? drawing.title,
		second: lower,
		credits: listCredits(drawings, content.places),
	};
}

/**
 * Draws the hero of a map.
 *
 * @throws Error if the map has none.
 */
export function buildHero(
	{ hero, title, alt, id, places }: MapInput,
	content: MapContent,
	geodata: Geodata,
	detail: 'hero' | 'hero-fine',
): MapDrawing {
	if (!hero) throw new Error('It has no "hero".');
	const drawing = buildDrawing({ ...hero, id: `${id}-hero`, title, alt }, content, geodata, {
		detail,
	});
	return { ...drawing, credits: listCredits([hero, { ...hero, places }], content.places) };
}

/** Draws one drawing of a map, or a still of a walk. */
export function buildDrawing(
	entry: DrawingEntry & { id: string },
	{ places, claims }: MapContent,
	geodata: Geodata,
	{ detail = 'full', stretch, bleed = BLEED }: DrawingOptions,
): MapDrawing {
	assertPlaces(entry, places);
	const size: Point = [FRAME_WIDTH, Math.round(FRAME_WIDTH * entry.aspect)];
	const projection = makeProjection(entry, size, bleed * UNITS_PER_PX);
	const unitsPerKm = getUnitsPerKm(projection, size);
	const shapes = drawShapes(entry, geodata, projection, { detail, unitsPerKm, size });
	const layers = LINE_ORDER.filter((layer) => entry.layers.includes(layer));
	const rings = drawRings(entry.rings, claims, places, projection, unitsPerKm);
	const distances = measureDistances(entry.distances, places, geodata).map(
		({ from, spot, text, minWidth, maxWidth }, index) => {
			const ends: [Point, Point] = [projectPoint(projection, from), projectPoint(projection, spot)];
			const label = nameDistance(`distance-${index}`, text, ends);
			return { ends, label: { ...label, minWidth, maxWidth } };
		},
	);
	const disc = entry.horizon && getDiscRadius(size);
	const inset = entry.inset && drawInset(entry.inset, geodata, projection, size, stretch);
	const magnifier = entry.magnifier && drawMagnifier(entry, geodata, projection, size, detail);
	const findCountry = makeCountryFinder(geodata, projection, entry.coast);
	const findGround = makeGroundFinder(shapes, entry.layers.includes('demilitarised-zone'));
	const scene = {
		map: entry.id,
		size,
		names: pickNames(
			[
				...listAreaNames(entry.labels, projection, geodata, claims),
				...rings.map(({ label }) => label),
				...distances.map(({ label }) => label),
				...listPlaceNames(entry.places, places, projection, geodata),
			],
			detail,
		),
		scaleBar: entry.scaleBar,
		unitsPerKm,
		boxes: [inset?.box, magnifier?.box].filter((box) => box !== undefined),
		lines: indexPoints([
			...layers.flatMap((layer) => samplePoints(shapes[layer])),
			...(entry.layers.includes('demilitarised-zone') ? samplePoints(shapes.dmz) : []),
			...samplePoints({ parts: distances.map(({ ends }) => ends) }),
			...samplePoints({ parts: magnifier?.wires ?? [] }),
			...sampleRings(rings, 3 * UNITS_PER_PX),
			...sampleRings(disc === undefined ? [] : [makeEdge(size, disc)], 3 * UNITS_PER_PX),
		]),
		coasts: indexPoints(samplePoints(shapes.land)),
		rivers: indexPoints([...samplePoints(shapes.rivers), ...samplePoints(shapes.lakes)]),
		lakes: indexPoints(samplePoints(shapes.lakes)),
		getCourse: (layer: LayerName) => listCourse(layer, shapes, size, findGround, magnifier),
		getGround: (point: Point) => (isOnDisc(point, size, disc) ? findGround(point) : 'page'),
		getCountry: (point: Point) => {
			const code = findCountry(point);
			return code && { code, name: countryNames[code] };
		},
	};
	return {
		id: entry.id,
		title: entry.title,
		alt: entry.alt,
		width: size[0],
		height: size[1],
		disc,
		graticule:
			entry.graticule === undefined
				? undefined
				: formatPath(drawGraticule(entry.graticule, projection)),
		land: formatPath(shapes.land),
		lakes: formatPath(shapes.lakes),
		rivers: formatPath(shapes.rivers),
		countries: {
			KR: formatPath(shapes.KR),
			KP: formatPath(shapes.KP),
		},
		states: formatAll(stateCodes, shapes),
		areas: formatAll(areaNames, shapes),
		dmz: entry.layers.includes('demilitarised-zone') ? formatPath(shapes.dmz) : undefined,
		zoneTone: getZoneTone(entry, unitsPerKm),
		stretch: stretch && formatPath(cutStretch(stretch, shapes[stretch.line], projection)),
		lines: layers.map((layer) => ({
			layer,
			tone: getTone(layer, entry, unitsPerKm),
			path: formatPath(shapes[layer]),
			reach: getReach(samplePoints(shapes[layer]).filter((point) => isInFrame(point, size))),
		})),
		rings: rings.map(({ name, text, style, centre, radius }) => ({
			name,
			text,
			style,
			centre,
			radius,
		})),
		inset,
		magnifier,
		layouts: details[detail].widths.map((width) => layoutLabels(scene, width)),
		credits: [],
		second: undefined,
	};
}

const formatAll = <Name extends keyof Shapes>(names: readonly Name[], shapes: Shapes) =>
	Object.fromEntries(names.map((name) => [name, formatPath(shapes[name])])) as Record<Name, string>;

/** How much of a map's width and height a magnifier takes. */
const MAGNIFIED = { width: 0.3, aspect: 1.05 };

/** Draws the part of a map that is enlarged in its corner: lines and ground, without names. */
function drawMagnifier(
	{ magnifier, layers, quiet, id }: DrawingEntry & { id: string },
	geodata: Geodata,
	large: GeoProjection,
	[width, height]: Point,
	detail: MapDetail,
): MapDrawing['magnifier'] {
	if (!magnifier) return undefined;
	const { lon, lat, km, corner } = magnifier;
	const extent = getExtent([lon, lat], km, MAGNIFIED.aspect);
	const drawing = buildDrawing(
		{
			id: `${id}-magnifier`,
			title: '',
			alt: '',
			projection: { name: 'transverse-mercator', rotate: [-lon, -lat] },
			extent,
			aspect: MAGNIFIED.aspect,
			coast: 'korea',
			layers,
			quiet,
			labels: [],
			places: [],
			areas: [],
			states: [],
			distances: [],
			scaleBar: { km: 5, corner: 'south-west' },
		},
		{ places: new Map(), claims: new Map() },
		geodata,
		{ detail: detail === 'hero' ? 'magnifier' : detail, bleed: MAGNIFIER_BLEED },
	);
	const across = MAGNIFIED.width * width;
	const margin = 8 * UNITS_PER_PX;
	const left = corner.endsWith('west') ? margin : width - across - margin;
	const top = corner.startsWith('north') ? margin : height - across * MAGNIFIED.aspect - margin;
	const [x1, y1] = projectPoint(large, [extent[0], extent[3]]);
	const [x2, y2] = projectPoint(large, [extent[2], extent[1]]);
	const round = (box: number[]) => box.map(Math.round) as unknown as Box;
	return {
		box: round([left, top, left + across, top + across * MAGNIFIED.aspect]),
		spot: round([x1, y1, x2, y2]),
		wires: [
			[
				[x1, y2],
				[left, top],
			],
			[
				[x2, y2],
				[left + across, top],
			],
		],
		drawing,
	};
}

function assertPlaces(
	{ id: map, places: marked, rings, distances }: DrawingEntry & { id: string },
	places: ReadonlyMap<string, Place>,
): void {
	const ids = [
		...marked.map(({ id }) => id),
		...distances.flatMap(({ from, place = from }) => [from, place]),
	];
	for (const id of rings ? [...ids, rings.from] : ids) {
		if (!places.has(id))
			throw new Error(`The map "${map}" marks the place "${id}", which does not exist.`);
	}
}

/** The figure stands beside the way that it measures. */
function nameDistance(id: string, text: string, ends: [Point, Point]): Name {
	const [from, to] = ends;
	const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
	return { id, lines: [text], kind: 'scale', at: middle, along: [ends], way: ends };
}

/** The edge of a map that ends at its horizon. */
const makeEdge = ([width, height]: Point, radius: number) => ({
	centre: [width / 2, height / 2] as Point,
	radius,
});

/** Points of a line or of the edge of the zone that the drawing shows, and of the corner in which it is enlarged. */
function listCourse(
	layer: LayerName,
	shapes: Shapes,
	size: Point,
	findGround: (point: Point) => Ground,
	magnifier: MapDrawing['magnifier'],
): Point[] {
	const isZone = layer === 'demilitarised-zone';
	const course = samplePoints(shapes[isZone ? 'dmz' : layer]).filter(
		(point) => isInFrame(point, size) && (!isZone || findGround(point) !== 'sea'),
	);
	if (!magnifier || !course.some((point) => isIn(point, magnifier.spot))) return course;
	const [left, top, right, bottom] = magnifier.box;
	const corners: Point[] = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
		[left, top],
	];
	return [...course, ...samplePoints({ parts: [corners] })];
}

/** The breadth of the zone under which the line in it would hide it, in CSS pixels at the usual width. */
const SLIM = 6;

function getZoneTone({ quiet }: Pick<DrawingEntry, 'quiet'>, unitsPerKm: number) {
	if (quiet.includes('demilitarised-zone')) return 'quiet';
	return 2 * WITHDRAWAL_KM * unitsPerKm < SLIM * UNITS_PER_PX ? 'slim' : 'usual';
}

function getTone(
	layer: BorderName,
	{ loud, quiet, layers }: Pick<DrawingEntry, 'loud' | 'quiet' | 'layers'>,
	unitsPerKm: number,
): LineTone {
	if (layer === loud) return 'loud';
	if (quiet.includes(layer)) return 'quiet';
	const isInZone = layer === 'military-demarcation-line' && layers.includes('demilitarised-zone');
	return isInZone ? getZoneTone({ quiet }, unitsPerKm) : 'usual';
}

/** From the first to the last of some points across and down, as the crow flies. */
function getReach(points: readonly Point[]): number {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	if (points.length === 0) return 0;
	return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

const isIn = ([x, y]: Point, [left, top, right, bottom]: Box): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;

const isInFrame = (point: Point, [width, height]: Point): boolean =>
	isIn(point, [0, 0, width, height]);

function isOnDisc([x, y]: Point, [width, height]: Point, radius = Infinity): boolean {
	return Math.hypot(x - width / 2, y - height / 2) <= radius;
}

/** What a locator names. */
const LOCATOR_KINDS: readonly Name['kind'][] = ['country', 'region', 'sea', 'capital'];

/**
 * A locator names countries, seas and capitals only; where no capital is, the two places that its map names first; where
 * it has circles, these and what a phone has.
 */
function pickNames(names: Name[], detail: MapDetail): Name[] {
	if (detail !== 'locator') return names;
	if (names.some(({ circle }) => circle))
		return names.filter(
			({ circle, minWidth = 0 }) => circle !== undefined || minWidth <= CARD_LAYOUT,
		);
	const towns = names.filter(({ place }) => place !== undefined);
	const first = towns.some(({ kind }) => kind === 'capital') ? [] : towns.slice(0, 2);
	return names.filter((name) => LOCATOR_KINDS.includes(name.kind) || first.includes(name));
}
