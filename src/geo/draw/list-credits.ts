import type { DrawingEntry } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import type { Credit } from './drawing.ts';

/** Licence of the borders: a drawing made from them must name their makers and link to the terms. */
const openStreetMap: Credit = {
	text: '© OpenStreetMap contributors (ODbL)',
	href: 'https://www.openstreetmap.org/copyright',
};

/** Shore, rivers and lakes round Korea; LGPL. */
const gshhg: Credit = {
	text: 'GSHHG (LGPL)',
	href: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
	isDrawnOnly: true,
};

/** Public domain; named out of courtesy. */
const naturalEarth: Credit = { text: 'Natural Earth', href: 'https://www.naturalearthdata.com/' };

/** CC BY 4.0. */
const geoNames: Credit = { text: 'GeoNames', href: 'https://www.geonames.org/' };

/** Whom a map must name, given its drawings. */
export function listCredits(
	drawings: readonly Pick<DrawingEntry, 'coast' | 'places'>[],
	places: ReadonlyMap<string, Pick<Place, 'sources'>>,
): Credit[] {
	const marked = drawings.flatMap((drawing) =>
		drawing.places.flatMap(({ id }) => places.get(id) ?? []),
	);
	const hasGeoNames = marked.some(({ sources }) => sources.some((id) => id.startsWith('geonames')));
	const hasShore = drawings.some(({ coast }) => coast === 'korea');
	return [
		openStreetMap,
		...(hasShore ? [gshhg] : []),
		naturalEarth,
		...(hasGeoNames ? [geoNames] : []),
	];
}
