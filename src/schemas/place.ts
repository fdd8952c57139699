import { z } from 'astro/zod';
import { idSchema, latSchema, lonSchema, textSchema } from './shared.ts';

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
]);

/** A point on the maps. */
export const placeSchema = z.strictObject({
	/** Name as printed on maps and in prose. */
	name: textSchema,
	/** Korean name in the spelling of the place's own state. */
	hangul: textSchema.optional(),
	/** Korean name as South Korea spells it, where it differs. */
	hangulSouth: textSchema.optional(),
	/**
	 * The Korean name in Latin letters by the Revised Romanisation or McCune–Reischauer, where that is not the
	 * name as printed: the search must also find it. Accents and apostrophes make no difference there.
	 */
	romanisations: z.array(textSchema).default([]),
	/** Chinese or Russian name in its own script. */
	localName: textSchema.optional(),
	/** Longitude, WGS84, decimal degrees. */
	lon: lonSchema,
	/** Latitude, WGS84, decimal degrees. */
	lat: latSchema,
	/** What it is. */
	kind: placeKindSchema,
	/** The country it lies in; two for a place on a shared border. */
	countries: z.array(countrySchema).min(1),
	/** True where the coordinates are only good enough for a mark, not for print. */
	approximate: z.boolean().default(false),
	/** Where the coordinates come from, in words. */
	coordinatesFrom: textSchema,
	/** Ids of the sources that give the coordinates. */
	sources: z.array(idSchema).default([]),
	/** Preferred side of the label, where the automatic choice is not good. */
	label: z
		.enum([
			'north',
			'north-east',
			'east',
			'south-east',
			'south',
			'south-west',
			'west',
			'north-west',
		])
		.optional(),
	/** What a reader should know about the place. */
	note: textSchema.optional(),
});

export type PlaceKind = z.output<typeof placeKindSchema>;
export type PlaceCountry = z.output<typeof countrySchema>;
export type Place = z.output<typeof placeSchema>;
