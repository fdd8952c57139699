import { formatKm } from '../../model/format-km.ts';
import type { DrawingEntry, LayerName } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { getDistanceKm, getNearest } from '../data/measure.ts';
import type { Point } from '../data/points.ts';

/** The way from a place to the nearest point of a line or to another place, measured on our data. */
interface MeasuredDistance {
	/** Id of the place. */
	place: string;
	/** The line, or the id of the other place. */
	line: Exclude<LayerName, 'demilitarised-zone'> | undefined;
	other: string | undefined;
	from: Point;
	/** The nearest point of the line, or the other place. */
	spot: Point;
	km: number;
	/** Rounded, as printed. */
	text: string;
	/** The layouts that have it. */
	minWidth?: number | undefined;
	maxWidth?: number | undefined;
}

/** Measures the distances that a map draws. */
export function measureDistances(
	distances: DrawingEntry['distances'],
	places: ReadonlyMap<string, Place>,
	{ lines }: Pick<Geodata, 'lines'>,
): MeasuredDistance[] {
	const find = (id: string | undefined): Point | undefined => {
		const place = id === undefined ? undefined : places.get(id);
		return place && [place.lon, place.lat];
	};
	return distances.flatMap(({ from: place, to: line, place: other, ...widths }) => {
		const from = find(place);
		if (!from) return [];
		const goal = find(other);
		const way = line ? getNearest(from, lines[line]) : goal && measureWay(from, goal);
		if (!way) return [];
		return { place, line, other, from, ...way, text: formatKm(way.km), ...widths };
	});
}

const measureWay = (from: Point, spot: Point) => ({ spot, km: getDistanceKm(from, spot) });
