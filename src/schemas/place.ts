import { z } from 'astro/zod';
import { compassSchema } from './compass.ts';
import { idOf, latSchema, lonSchema, proseSchema, wordsSchema } from './shared.ts';

/** What a place is: decides its mark and the weight of its label. */
const placeKindSchema = z.enum([
	'border-site',
	'border-town',
	'bridge',
	'capital',
	'city',
	'island',
	'lake',
	'launch-site',
	'mountain',
	'nuclear-site',
	'treaty-point',
]);

/** Codes of ISO 3166-1. */
const countrySchema = z.enum([
	'KP',
	'KR',
	'CN',
	'RU',
	'JP',
	'TW',
	'MN',
	'PH',
	'IN',
	'GU',
	'US',
	'CA',
	'MX',
	'BR',
	'GB',
	'EG',
	'ZA',
	'AU',
	'UA',
]);

/** A point on the maps. */
export const placeSchema = z.strictObject({
	name: proseSchema.describe('Name as printed on maps and in prose.'),
	hangul: wordsSchema.optional().describe("Korean name in the spelling of the place's own state."),
	hangulSouth: wordsSchema
		.optional()
		.describe('Korean name as South Korea spells it, where it differs.'),
	romanisations: z
		.array(wordsSchema)
		.default([])
		.describe(
			'The Korean name in Latin letters by the Revised Romanisation or McCune–Reischauer, where that is not the name as printed: the search must also find it. Accents and apostrophes make no difference there.',
		),
	localName: wordsSchema.optional().describe('Chinese or Russian name in its own script.'),
	lon: lonSchema.describe('Longitude, WGS84, decimal degrees.'),
	lat: latSchema.describe('Latitude, WGS84, decimal degrees.'),
	kind: placeKindSchema.describe('What it is.'),
	countries: z
		.array(countrySchema)
		.min(1)
		.describe('The country it lies in; two for a place on a shared border.'),
	approximate: z
		.boolean()
		.default(false)
		.describe('True where the coordinates are only good enough for a mark, not for print.'),
	coordinatesFrom: wordsSchema.describe('Where the coordinates come from, in words.'),
	sources: z
		.array(idOf('sources'))
		.default([])
		.describe('Ids of the sources that give the coordinates.'),
	label: compassSchema
		.optional()
		.describe('Preferred side of the label, where the automatic choice is not good.'),
	note: proseSchema.optional().describe('What a reader should know about the place.'),
});

export type PlaceKind = z.output<typeof placeKindSchema>;
export type PlaceCountry = z.output<typeof countrySchema>;
export type Place = z.output<typeof placeSchema>;
