import { getDistanceKm } from '../../geo/data/measure.ts';
import { formatKm } from '../../model/format-km.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import type { Place } from '../../schemas/place.ts';

/** A place at its distance from the origin. */
export interface Landmark {
	name: string;
	km: number;
	/** Rounded, with its unit. */
	text: string;
}

/**
 * Measures how far places are from the origin, along great circles, the nearest first.
 *
 * @throws if a place does not exist
 */
export function measureLandmarks(
	{ from, places: marks }: NonNullable<DiagramOf<'ranges'>['landmarks']>,
	places: ReadonlyMap<string, Place>,
): Landmark[] {
	const getPlace = (id: string): Place => {
		const place = places.get(id);
		if (place === undefined) throw new Error(`There is no place "${id}".`);
		return place;
	};
	const origin = getPlace(from);
	return marks
		.map(({ id, name }) => {
			const place = getPlace(id);
			const km = getDistanceKm([origin.lon, origin.lat], [place.lon, place.lat]);
			return { name: name ?? place.name, km, text: formatKm(km) };
		})
		.sort((a, b) => a.km - b.km);
}
