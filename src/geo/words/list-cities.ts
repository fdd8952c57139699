import { toCompass } from '../../model/compass.ts';
import { countryNames } from '../../model/country-names.ts';
import { formatKm } from '../../model/format-km.ts';
import type { MapEntry } from '../../schemas/map.ts';
import { getBearing, getDistanceKm } from '../data/measure.ts';
import type { MapContent } from '../draw/map-content.ts';
import { listRanges } from '../draw/range-rings.ts';

/** A city at its distance from the middle of a map's ranges. */
export interface CityRow {
	name: string;
	country: string;
	/** Rounded, with its unit. */
	distance: string;
	/** The direction in which it lies. */
	direction: string;
	/** The shortest of the drawn ranges that reaches it. */
	range: string | undefined;
}

/** The cities of a map's table, the nearest first, along great circles. */
export function listCities(entry: MapEntry, { places, claims }: MapContent): CityRow[] {
	const centre = entry.rings && places.get(entry.rings.from);
	if (!centre) return [];
	const ranges = [entry, entry.second]
		.flatMap((drawing) => listRanges(drawing?.rings, claims))
		.sort((a, b) => a.km - b.km);
	return entry.cities
		.flatMap((id) => places.get(id) ?? [])
		.map((place) => ({
			place,
			km: getDistanceKm([centre.lon, centre.lat], [place.lon, place.lat]),
		}))
		.sort((a, b) => a.km - b.km)
		.map(({ place, km }) => ({
			name: place.name,
			country: place.countries.map((code) => countryNames[code]).join(', '),
			distance: formatKm(km),
			direction: toCompass(getBearing([centre.lon, centre.lat], [place.lon, place.lat])),
			range: ranges.find((range) => range.km >= km)?.name,
		}));
}
