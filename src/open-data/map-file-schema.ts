import { z } from 'astro/zod';
import { latSchema, lonSchema } from '../schemas/shared.ts';

const position = z
	.tuple([lonSchema, latSchema])
	.describe('Longitude and latitude, degrees (WGS84).');

const geometry = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('Point'), coordinates: position }),
	z.strictObject({
		type: z.literal('MultiLineString'),
		coordinates: z.array(z.array(position).min(2)),
	}),
	z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(position).min(4)) }),
]);

const properties = z.strictObject({
	name: z.string().min(1),
	kind: z.string().optional().describe('Of a place: what it is.'),
	country: z
		.string()
		.optional()
		.describe('Of a place: its country, or those at whose border it lies.'),
	approximate: z
		.literal(true)
		.optional()
		.describe('Of a place: its coordinates are only good enough for a mark.'),
	range: z.string().optional().describe('Of a range: as it is printed.'),
	radiusKm: z.number().positive().optional().describe('Of a range: kilometres round the point.'),
});

/** What `/maps/dmz.geojson` holds: RFC 7946, with whose data they are and under which licence. */
export const mapFileSchema = z.strictObject({
	$schema: z.url().describe('Where this schema is published.'),
	type: z.literal('FeatureCollection'),
	title: z.string().min(1).describe('The title of the map.'),
	attribution: z.string().describe('Who made the data, to be named by those who use them.'),
	license: z.string().describe('The licence of the data.'),
	licenseUrl: z.url(),
	features: z.array(
		z.strictObject({
			type: z.literal('Feature'),
			id: z.string().min(1),
			properties,
			geometry,
		}),
	),
});
