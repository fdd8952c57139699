import type { CountryCode } from './read-packages.ts';
import {
	at,
	type Box,
	isInBox,
	isSamePoint,
	type Point,
	type Polygon,
	type Ring,
} from './points.ts';
import { cutRing, findIndex, pinPoints } from './rings.ts';

/**
 * Where the outline of North Korea is cut into lines, in degrees. Each is moved to the nearest point of
 * the outline; the point where the three countries meet is not listed, as the data have it exactly.
 */
const CUTS = {
	/** The line between river and sea at the mouth of the Yalu. */
	yaluMouth: [124.17, 39.83],
	/** Where the Tumen meets the sea. */
	tumenMouth: [130.7, 42.29],
	/** Where the Military Demarcation Line meets the Sea of Japan. */
	mdlEast: [128.36, 38.62],
	/** Where it meets the mouth of the Imjin; from there on the line lies in the Han estuary. */
	mdlWest: [126.69, 37.84],
	/** Points 1 and 11 of the Northern Limit Line, its eastern and western ends in the Yellow Sea. */
	limitEast: [126.1111, 37.7125],
	limitWest: [124.6333, 38.05],
	/** The outer end of the line in the Sea of Japan. */
	limitOuter: [128.656, 38.6177],
} satisfies Record<string, Point>;

/** Where the outline of Ukraine is its border with Russia alone, round the Kursk region. */
export const KURSK_BOX: Box = [32.6, 49.6, 39.2, 53];

/** The lines a map can draw. */
export type BorderName =
	| 'border-china'
	| 'border-russia'
	| 'border-china-russia'
	| 'border-russia-ukraine'
	| 'military-demarcation-line'
	| 'han-estuary'
	| 'northern-limit-line';

export interface Borders {
	/** Where China, North Korea and Russia meet. */
	tripoint: Point;
	/** The outline of North Korea and its territorial sea, with the ends of the lines as points of it. */
	outline: Ring;
	/** Each line in one or more pieces. */
	lines: Record<BorderName, Point[][]>;
}

/**
 * Cuts the lines out of the countries' outlines.
 *
 * All lines of North Korea come from its own outline: the neighbours' outlines were generalised apart
 * from it and leave gaps of up to a kilometre.
 *
 * @param box how far to follow the line between China and Russia.
 */
export function cutBorders(countries: Record<CountryCode, Polygon[]>, box: Box): Borders {
	const korea = getOutline(countries.KP);
	const china = findNeighbour(countries.CN, korea);
	const tripoint = findTripoint(korea, china, findNeighbour(countries.RU, korea));
	const { ring: outline, pins } = pinPoints(korea, CUTS);
	const cut = (from: Point, to: Point) => cutRing(outline, from, to);
	return {
		tripoint,
		outline,
		lines: {
			'border-china': [cut(pins.yaluMouth, tripoint)],
			'border-russia': [cut(tripoint, pins.tumenMouth)],
			'border-china-russia': [walkAway(china, tripoint, korea, box)],
			'border-russia-ukraine': [followInBox(getOutline(countries.UA), KURSK_BOX)],
			'military-demarcation-line': [cut(pins.mdlEast, pins.mdlWest)],
			'han-estuary': [cut(pins.mdlWest, pins.limitEast)],
			'northern-limit-line': [
				cut(pins.limitEast, pins.limitWest),
				cut(pins.mdlEast, pins.limitOuter),
			],
		},
	};
}

/** The longest part of a ring whose points all lie in a box. */
function followInBox(ring: Ring, box: Box): Point[] {
	const parts: Point[][] = [[]];
	for (const point of ring) {
		if (isInBox(point, box)) at(parts, -1).push(point);
		else if (at(parts, -1).length > 0) parts.push([]);
	}
	return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

function getOutline(polygons: Polygon[]): Ring {
	return at(at(polygons, 0), 0);
}

/** The mainland of a neighbour: the polygon that shares points with Korea's outline. */
function findNeighbour(polygons: Polygon[], korea: Ring): Ring {
	const keys = new Set(korea.map(String));
	const found = polygons.find((polygon) => polygon[0]?.some((point) => keys.has(String(point))));
	if (!found) throw new Error('A neighbour shares no border point with North Korea.');
	return getOutline([found]);
}

/** The one point that all three outlines share. */
function findTripoint(korea: Ring, china: Ring, russia: Ring): Point {
	const [inChina, inRussia] = [china, russia].map((ring) => new Set(ring.map(String)));
	const found = korea.find((point) => inChina?.has(String(point)) && inRussia?.has(String(point)));
	if (!found) throw new Error('China, North Korea and Russia share no point in the border data.');
	return found;
}

/** Follows a ring from a point, in the direction that leaves another ring, as far as the box goes. */
function walkAway(ring: Ring, start: Point, other: Ring, box: Box): Point[] {
	const open = ring.slice(0, -1);
	const first = findIndex(open, start);
	const next = at(open, (first + 1) % open.length);
	const step = other.some((point) => isSamePoint(point, next)) ? -1 : 1;
	const line: Point[] = [];
	for (let index = first; isInBox(at(open, index), box); index = (index + step) % open.length) {
		line.push(at(open, index));
	}
	return line;
}
