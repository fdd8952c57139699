import { toCompass } from '../../model/compass.ts';
import { countryNames, joinNames } from '../../model/country-names.ts';
import { formatKm } from '../../model/format-km.ts';
import type { DrawingEntry } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import type { BorderName } from '../data/cut-borders.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { DATA_BOX } from '../data/get-geodata.ts';
import { getBearing, getDistanceKm, getNearest } from '../data/measure.ts';
import { isInBox, type Point } from '../data/points.ts';
import { placeNames } from '../draw/text-styles.ts';
import { lineWords } from './line-words.ts';

/** A place that a map marks, in words and figures. */
export interface PlaceRow {
	id: string;
	/** Its name on the map. */
	label: string;
	/** What it is: town, bridge. */
	kind: string;
	/** The country, or the countries at whose border it lies. */
	country: string;
	lon: number;
	lat: number;
	approximate: boolean;
	note: string | undefined;
	/** "about 40 km north-west of Seoul"; none for the place the others are measured from. */
	fromReference: string | undefined;
	/** "on the border with China", "about 10 km from the Military Demarcation Line". */
	fromLine: string | undefined;
}

/** Further from every line than this, a place is not said to lie by one. */
const FAR_KM = 100;

/** The place from which the others are measured: the first capital, or else the first place. */
export function findReference(
	entry: DrawingEntry,
	places: ReadonlyMap<string, Place>,
): (Place & { id: string }) | undefined {
	const marked = entry.places.flatMap(({ id, lines }) => {
		const place = places.get(id);
		return place ? [{ ...place, id, name: lines?.join(' ') ?? place.name }] : [];
	});
	const found = marked.find(({ kind }) => kind === 'capital') ?? marked[0];
	if (found?.kind !== 'treaty-point') return found;
	return { ...found, name: `the ${found.name.toLowerCase()}` };
}

/** The places of a drawing, in the order of its entry. */
export function listPlaceRows(
	entry: DrawingEntry,
	places: ReadonlyMap<string, Place>,
	{ lines }: Pick<Geodata, 'lines'>,
): PlaceRow[] {
	const reference = findReference(entry, places);
	const borders = entry.layers.filter((layer) => layer !== 'demilitarised-zone');
	return entry.places.flatMap(({ id, lines: label }) => {
		const place = places.get(id);
		if (!place) return [];
		const { lon, lat, kind, countries, approximate, note } = place;
		return {
			id,
			label: label?.join(' ') ?? place.name,
			kind: placeNames[kind].toLowerCase(),
			country: joinNames(countries.map((code) => countryNames[code])),
			lon,
			lat,
			approximate,
			note,
			fromReference: reference && id !== reference.id ? measureFrom(reference, place) : undefined,
			fromLine: findLine([lon, lat], borders, lines),
		};
	});
}

function measureFrom(reference: Place, place: Place): string {
	const [a, b]: [Point, Point] = [
		[reference.lon, reference.lat],
		[place.lon, place.lat],
	];
	const way = formatKm(getDistanceKm(a, b));
	return `${way} ${toCompass(getBearing(a, b))} of ${reference.name}`;
}

function findLine(
	point: Point,
	layers: readonly BorderName[],
	lines: Geodata['lines'],
): string | undefined {
	if (!isInBox(point, DATA_BOX)) return undefined;
	const measured = layers
		.map((layer) => ({ layer, km: getNearest(point, lines[layer]).km }))
		.toSorted((a, b) => a.km - b.km);
	const [nearest] = measured;
	if (!nearest || nearest.km > FAR_KM) return undefined;
	const { name } = lineWords[nearest.layer];
	return nearest.km < 1 ? `on ${name}` : `${formatKm(nearest.km)} from ${name}`;
}
