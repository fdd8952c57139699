import type { Place } from '../../../src/schemas/place.ts';

/** A place for a test: Pyongyang unless told otherwise. */
export function makePlace(place: Partial<Place> = {}): Place {
	return {
		name: 'Pyongyang',
		lon: 125.7543,
		lat: 39.0339,
		kind: 'capital',
		countries: ['KP'],
		romanisations: [],
		approximate: false,
		coordinatesFrom: 'test',
		sources: [],
		...place,
	};
}
