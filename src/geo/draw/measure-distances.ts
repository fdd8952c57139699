import { formatKm } from '../../model/format-km.ts';
import type { DrawingEntry, LayerName } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { getNearest } from '../data/measure.ts';
import type { Point } from '../data/points.ts';

/** The way from a place to the nearest point of a line, measured on our data. */
interface MeasuredDistance {
	/** Id of the place. */
	place: string;
	line: Exclude<LayerName, 'demilitarised-zone'>;
	from: Point;
	/** The nearest point of the line. */
	spot: Point;
	km: number;
	/** Rounded, as printed. */
	text: string;
	/** The layouts that have it. */
	minWidth: number | undefined;
	maxWidth: number | undefined;
}

/** Measures the distances that a map draws. */
export function measureDistances(
	distances: DrawingEntry['distances'],
	places: ReadonlyMap<string, Place>,
	{ lines }: Pick<Geodata, 'lines'>,
): MeasuredDistance[] {
	return distances.flatMap(({ from: id, to, minWidth, maxWidth }) => {
		const place = places.get(id);
		if (!place) return [];
		const from: Point = [place.lon, place.lat];
		const { spot, km } = getNearest(from, lines[to]);
		return { place: id, line: to, from, spot, km, text: formatKm(km), minWidth, maxWidth };
	});
}
