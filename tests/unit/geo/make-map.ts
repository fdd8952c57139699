import type { MapInput } from '../../../src/geo/draw/build-map.ts';
import type { MapContent } from '../../../src/geo/draw/map-content.ts';
import { mapSchema } from '../../../src/schemas/map.ts';
import type { Place } from '../../../src/schemas/place.ts';

/** A small map of the middle of Korea for a test. */
export function makeMap(map: Record<string, unknown> = {}): MapInput {
	const entry = mapSchema.parse({
		title: 'Test',
		caption: 'Test',
		alt: 'Test & picture',
		projection: { name: 'transverse-mercator', rotate: [-127.3, -38.2] },
		extent: [125, 37, 129, 40],
		aspect: 0.9,
		layers: ['border-china', 'military-demarcation-line', 'demilitarised-zone'],
		scaleBar: { km: 50 },
		method: 'Test',
		sources: ['test'],
		order: 1,
		...map,
	});
	return { ...entry, id: 'test' };
}

/** What a test map refers to: places, and one claim with a range. */
export function makeContent(places: Record<string, Place> = {}): MapContent {
	const value = {
		quantity: 'Test',
		value: 100,
		unit: 'km',
		asOf: null,
		saidBy: 'Test',
		sources: [],
	};
	return {
		places: new Map(Object.entries(places)),
		claims: new Map([['range', { values: { short: value } }]]),
	};
}
