import type { Feature, FeatureCollection, Position } from 'geojson';
import { LICENCE } from '../../model/licence.ts';
import type { MapEntry } from '../../schemas/map.ts';
import type { Geodata } from '../data/get-geodata.ts';
import type { Point, Ring } from '../data/points.ts';
import type { MapContent } from '../draw/map-content.ts';
import type { Credit } from '../draw/drawing.ts';
import { listRanges } from '../draw/range-rings.ts';
import { lineNames } from '../svg/line-styles.ts';
import type { PlaceRow } from '../words/list-places.ts';

/** A collection that says whose data it holds and under which licence. */
interface LicensedCollection extends FeatureCollection {
	/** Where the JSON Schema of such files is. */
	$schema: string;
	title: string;
	attribution: string;
	license: string;
	licenseUrl: string;
}

const ODBL = {
	license: 'Open Database License 1.0',
	licenseUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
};

const CC_BY = {
	license: 'Creative Commons Attribution 4.0',
	licenseUrl: LICENCE.href,
};

/** A tenth of a metre. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

const toPosition = ([lon, lat]: Point): Position => [round(lon), round(lat)];

/** Our outlines are wound for d3-geo, clockwise; RFC 7946 wants them the other way round. */
const toRing = (ring: Ring): Position[] => ring.map(toPosition).reverse();

/**
 * What a map draws as GeoJSON (RFC 7946, WGS84): its lines as far as we have them, the Demilitarised
 * Zone and its places. Shore, rivers and lakes are left out: they are under a licence of their own, and coasts are Natural Earth's, unchanged. Ranges are given as
 * their middle and their radius, since circles that hold a pole are no polygons there.
 *
 * @param schema full address of the JSON Schema of such files
 */
export function makeGeoJson(
	entry: MapEntry,
	rows: readonly PlaceRow[],
	credits: readonly Credit[],
	content: MapContent,
	{ lines, dmz }: Geodata,
	schema: string,
): LicensedCollection {
	const features = [
		...entry.layers.map((layer): Feature => {
			if (layer === 'demilitarised-zone') {
				return {
					type: 'Feature',
					id: layer,
					properties: { name: 'Demilitarised Zone, as the armistice defines it' },
					geometry: { type: 'Polygon', coordinates: dmz.map(toRing) },
				};
			}
			return {
				type: 'Feature',
				id: layer,
				properties: { name: lineNames[layer] },
				geometry: {
					type: 'MultiLineString',
					coordinates: lines[layer].map((line) => line.map(toPosition)),
				},
			};
		}),
		...listRangeFeatures(entry, content),
		...rows.map(makePlaceFeature),
	];
	return {
		$schema: schema,
		type: 'FeatureCollection',
		title: entry.title,
		attribution: credits
			.filter(({ isDrawnOnly }) => !isDrawnOnly)
			.map(({ text }) => text)
			.join(', '),
		...(entry.layers.length > 0 ? ODBL : CC_BY),
		features,
	};
}

/** Coordinates only good enough for a mark are given to a hundredth of a degree. */
function makePlaceFeature({ id, label, kind, country, lon, lat, approximate }: PlaceRow): Feature {
	const place = roundPlace({ lon, lat, approximate });
	return {
		type: 'Feature',
		id,
		properties: { name: label, kind, country, ...(approximate && { approximate }) },
		geometry: { type: 'Point', coordinates: place },
	};
}

/** The coordinates of a place as they may be given away. */
export function roundPlace({
	lon,
	lat,
	approximate,
}: Pick<PlaceRow, 'lon' | 'lat' | 'approximate'>): [number, number] {
	const scale = approximate ? 100 : 10_000;
	return [Math.round(lon * scale) / scale, Math.round(lat * scale) / scale];
}

function listRangeFeatures(entry: MapEntry, { places, claims }: MapContent): Feature[] {
	return [entry, entry.second].flatMap((drawing) => {
		const centre = drawing?.rings && places.get(drawing.rings.from);
		if (!centre) return [];
		return listRanges(drawing.rings, claims).map(({ name, text, km }): Feature => ({
			type: 'Feature',
			id: `range-${km}`,
			properties: { name, range: text.replaceAll('\u00A0', ' '), radiusKm: km },
			geometry: { type: 'Point', coordinates: [centre.lon, centre.lat] },
		}));
	});
}
