import type { GeoProjection } from 'd3-geo';
import { formatValue } from '../../model/format-value.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { DrawingEntry } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import { projectPoint } from '../data/make-projection.ts';
import type { Point } from '../data/points.ts';
import type { RingStyle } from '../svg/line-styles.ts';
import type { Name } from './layout-labels.ts';

/** A range as a claim gives it. */
interface Range {
	/** What it is the range of. */
	name: string;
	/** The figure as printed, with its unit. */
	text: string;
	km: number;
	style: RingStyle;
}

/** A range as a circle on a map, with its name on the circle. In drawing units. */
interface RangeRing extends Range {
	centre: Point;
	radius: number;
	label: Name;
}

type Claims = ReadonlyMap<string, Pick<Claim, 'values'>>;

/**
 * The ranges a map draws, from the figures of the claims it names.
 *
 * @throws Error if a claim has no such figure in kilometres.
 */
export function listRanges(rings: DrawingEntry['rings'], claims: Claims): Range[] {
	return (rings?.ranges ?? []).map(({ figure, lines, isFlown }) => {
		const [claim = '', key = ''] = figure.split('/');
		const value = claims.get(claim)?.values[key];
		const km = value?.value ?? value?.high;
		if (!value || km === undefined || value.unit !== 'km') {
			throw new Error(`A range is drawn from {${figure}}, which is no figure in kilometres.`);
		}
		const style = isFlown ? 'flown' : 'credited';
		return { name: lines.join(' '), text: formatValue(value), km, style };
	});
}

/**
 * Draws ranges as circles. On an azimuthal equidistant projection centred on the place, and on no
 * other, all points at one distance from it lie on a circle.
 */
export function drawRings(
	rings: DrawingEntry['rings'],
	claims: Claims,
	places: ReadonlyMap<string, Place>,
	projection: GeoProjection,
	unitsPerKm: number,
): RangeRing[] {
	const place = rings && places.get(rings.from);
	if (!place) return [];
	const centre = projectPoint(projection, [place.lon, place.lat]);
	const ranges = listRanges(rings, claims);
	const radii = ranges.map(({ km }) => km * unitsPerKm);
	return ranges.map((range, index) => {
		const radius = range.km * unitsPerKm;
		const others = radii.filter((_, other) => other !== index);
		const { lines = [], bearing = 0, minWidth, maxWidth } = rings.ranges[index] ?? {};
		const angle = (bearing * Math.PI) / 180;
		const label: Name = {
			id: `ring-${index}`,
			lines: [...lines, range.text],
			kind: 'line',
			short: lines,
			circle: { centre, radius, others },
			minWidth,
			maxWidth,
			at: [centre[0] + radius * Math.sin(angle), centre[1] - radius * Math.cos(angle)],
		};
		return { ...range, centre, radius, label };
	});
}

/** Points along circles, no further apart than `step`, to keep labels off them. */
export function sampleRings(
	rings: readonly Pick<RangeRing, 'centre' | 'radius'>[],
	step: number,
): Point[] {
	return rings.flatMap(({ centre: [x, y], radius }) => {
		const count = Math.ceil((2 * Math.PI * radius) / step);
		return Array.from({ length: count }, (_, index): Point => {
			const angle = (2 * Math.PI * index) / count;
			return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
		});
	});
}
