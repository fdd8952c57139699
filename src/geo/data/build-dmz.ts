import { buffer } from '@turf/buffer';
import { lineString } from '@turf/helpers';
import { type Point, type Polygon, toPoint } from './points.ts';
import { orientPolygon } from './rings.ts';

/** The Armistice Agreement of 27 July 1953, paragraph 1: each side withdraws two kilometres. */
export const WITHDRAWAL_KM = 2;

/**
 * The Demilitarised Zone as the armistice defines it: two kilometres on each side of the line.
 *
 * Its round ends reach into the sea; maps clip it to the land. It is not where today's fences stand.
 */
export function buildDmz(demarcationLine: Point[]): Polygon {
	const zone = buffer(lineString(demarcationLine), WITHDRAWAL_KM, {
		units: 'kilometers',
		steps: 12,
	});
	if (zone?.geometry.type !== 'Polygon')
		throw new Error('The buffer of the line is not one polygon.');
	return orientPolygon(zone.geometry.coordinates.map((ring) => ring.map(toPoint)));
}
