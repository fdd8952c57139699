import { z } from 'astro/zod';

/** The eight directions of the compass, clockwise from north, an eighth of a circle apart. */
export const compassPoints = [
	'north',
	'north-east',
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west',
] as const;

export const compassSchema = z.enum(compassPoints);

/** One of the eight directions of the compass. */
export type CompassPoint = z.output<typeof compassSchema>;
