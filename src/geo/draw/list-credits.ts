import type { Place } from '../../schemas/place.ts';
import type { Credit } from './drawing.ts';

/** Licence of the borders: a drawing made from them must name their makers and link to the terms. */
const openStreetMap: Credit = {
	text: '© OpenStreetMap contributors (ODbL)',
	href: 'https://www.openstreetmap.org/copyright',
};

/** Public domain; named out of courtesy. */
const naturalEarth: Credit = { text: 'Natural Earth', href: 'https://www.naturalearthdata.com/' };

/** CC BY 4.0. */
const geoNames: Credit = { text: 'GeoNames', href: 'https://www.geonames.org/' };

/** Whom a map must name, given the places it marks. */
export function listCredits(places: readonly Pick<Place, 'sources'>[]): Credit[] {
	const hasGeoNames = places.some(({ sources }) => sources.some((id) => id.startsWith('geonames')));
	return [openStreetMap, naturalEarth, ...(hasGeoNames ? [geoNames] : [])];
}
