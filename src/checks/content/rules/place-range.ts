import type { Rule } from '../../problem.ts';
import { type Box, countryBoxes } from '../country-boxes.ts';
import { locateValue } from '../locate.ts';
import { getValid } from '../read-content.ts';

const isInside = (lon: number, lat: number, boxes: readonly Box[]): boolean =>
	boxes.some(
		([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north,
	);

export const placeRange: Rule = {
	id: 'place-range',
	title: 'A place lies far outside the countries it is said to lie in.',
	level: 'error',
	check(content, report) {
		for (const { entry, data } of getValid(content, 'places')) {
			const { lon, lat, countries } = data;
			const boxes = countries.flatMap((country) => countryBoxes[country]);
			if (isInside(lon, lat, boxes)) continue;
			const remedy = isInside(lat, lon, boxes) ? 'swap "lon" and "lat"' : 'correct "lon" and "lat"';
			report({
				...locateValue(entry, ['lon']),
				message: `lon ${lon}, lat ${lat} is nowhere near ${countries.join(' or ')}.`,
				fix: `${remedy}, or correct "countries".`,
			});
		}
	},
};
