import { z } from 'astro/zod';
import { figureSchema, idOf, proseSchema } from '../shared.ts';
import { commonFields, toneSchema } from './common.ts';

const fencesSchema = z.strictObject({
	what: proseSchema.describe('What is measured.'),
	figure: figureSchema.describe('The distance between them.'),
});

const sideSchema = z.strictObject({
	name: proseSchema.describe('Whose side it is.'),
	tone: toneSchema.describe('Its colour.'),
	admitted: figureSchema.describe('How many people it may let into the zone.'),
});

const markSchema = z.strictObject({
	symbol: z.enum(['post', 'wall', 'sign', 'mines']).describe('The sign it is drawn with.'),
	side: z
		.enum(['north', 'line', 'south', 'both'])
		.describe('Left of the line, on it, right of it, or all over the zone.'),
	what: proseSchema.describe('What it is.'),
	figure: figureSchema.describe('How many there are, or how long it is.'),
});

const tunnelSchema = z.strictObject({
	what: proseSchema.describe('Which one it is.'),
	depth: figureSchema.describe('How deep it lies under the ground.'),
	north: figureSchema.describe('How far it is from its start to the line.'),
	length: figureSchema.describe('How long it is from end to end.'),
});

const forcesSchema = z.strictObject({
	what: proseSchema.describe('Whose forces they are, and where they stand.'),
	share: figureSchema.describe('The share of them that stands there.'),
	within: figureSchema.describe('The distance from the line within which they stand.'),
});

const waySchema = z.strictObject({
	title: proseSchema.describe('What the way is.'),
	from: idOf('places').describe('The place at its left end.'),
	over: idOf('places').describe('The place on the line.'),
	to: idOf('places').describe('The place at its right end.'),
	forces: forcesSchema.describe(
		'The share of the forces that stands within a distance of the line, on the left.',
	),
});

/** A cut through a border zone: its widths and depths to one scale, and the way between two cities that it crosses. */
export const sectionSchema = z.strictObject({
	kind: z.literal('section').describe('A cut through a border zone.'),
	...commonFields,
	line: proseSchema.describe('Name of the line in the middle.'),
	design: figureSchema.describe('The width the zone was given.'),
	fences: fencesSchema.describe('The fences, by the distance between them.'),
	sides: z.array(sideSchema).length(2).describe('The two sides, left and right of the line.'),
	marks: z.array(markSchema).describe('What stands in the zone, from left to right.'),
	tunnels: z.array(tunnelSchema).describe('What was dug under the line.'),
	way: waySchema.describe('The way across the line, at a smaller scale, measured on the places.'),
});
