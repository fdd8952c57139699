import type { GeoProjection } from 'd3-geo';
import type { MapEntry } from '../../schemas/map.ts';
import { getDistanceKm } from '../data/measure.ts';
import type { Point } from '../data/points.ts';
import type { ScaleBar } from './drawing.ts';
import { measureText } from './measure-text.ts';
import { textStyles } from './text-styles.ts';

/** Length of a kilometre on the drawing, measured over a short way at its middle. */
export function getUnitsPerKm(projection: GeoProjection, [width, height]: Point): number {
	const reach = width / 200;
	const ends = [width / 2 - reach, width / 2 + reach].map((x) =>
		projection.invert?.([x, height / 2]),
	);
	const [west, east] = ends;
	if (!west || !east) throw new RangeError('The middle of the map is outside the projection.');
	return (2 * reach) / getDistanceKm(west, east);
}

/**
 * Lays out the scale bar in its corner.
 *
 * @param em base size of the text, in drawing units.
 * @param margin between frame and bar, in drawing units.
 */
export function makeScaleBar(
	{ km, corner }: MapEntry['scaleBar'],
	unitsPerKm: number,
	[width, height]: Point,
	em: number,
	margin: number,
): Omit<ScaleBar, 'ground'> {
	const text = `${km.toLocaleString('en-GB')} km`;
	const size = textStyles.scale.size * em;
	const length = Math.round(km * unitsPerKm);
	const half = Math.max(length, measureText(text, textStyles.scale, size)) / 2;
	const middle = corner.endsWith('west') ? margin + half : width - margin - half;
	const y = corner.startsWith('north') ? margin + 1.6 * size : height - margin;
	const textY = y - 0.55 * size;
	return {
		text,
		x: Math.round(middle - length / 2),
		y: Math.round(y),
		length,
		textY: Math.round(textY),
		box: [middle - half, textY - size, middle + half, y],
	};
}
