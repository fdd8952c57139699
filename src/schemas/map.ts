import { z } from 'astro/zod';
import { areaNames, stateCodes } from './area-names.ts';
import { compassSchema } from './compass.ts';
import {
	codeOf,
	figureSchema,
	idOf,
	keySchema,
	latSchema,
	lonSchema,
	proseSchema,
	proseWithTokensSchema,
	wordsWithTokensSchema,
} from './shared.ts';

/** What a map may draw besides land, coast and sea. */
const layerSchema = z.enum([
	'border-china',
	'border-russia',
	'border-china-russia',
	'border-russia-ukraine',
	'military-demarcation-line',
	'demilitarised-zone',
	'han-estuary',
	'northern-limit-line',
]);

/** At which widths of the drawn map, in CSS pixels, something is set: 320, 500 and 820 are laid out. */
const widths = {
	minWidth: z
		.int()
		.optional()
		.describe('Left out where the map is drawn narrower than this, in CSS pixels.'),
	maxWidth: z
		.int()
		.optional()
		.describe('Left out where the map is drawn wider than this, in CSS pixels.'),
};

const spotSchema = z.strictObject({
	lon: lonSchema.describe('Longitude, degrees.'),
	lat: latSchema.describe('Latitude, degrees.'),
});

/** A river by its name in the data (`Han`), also where it is a border (`Yalu`), or a line by its layer (`border-china`). */
const courseSchema = codeOf('river or line');

/** A place marked on a map. */
const mapPlaceSchema = z.strictObject({
	id: idOf('places').describe('Id of the place.'),
	lines: z
		.array(proseSchema)
		.min(1)
		.optional()
		.describe('Its name on this map, one entry a line. Left out: the name of the place.'),
	side: compassSchema
		.optional()
		.describe('Preferred side of the label on this map. Left out: that of the place.'),
	along: courseSchema
		.optional()
		.describe('The river or line along which its label is turned, where it fits in no other way.'),
	isAbroad: z
		.boolean()
		.optional()
		.describe(
			'Its label may stand in another country, at the end of a thin line: its own is too narrow here.',
		),
	...widths,
});

/** Text set on a map that is no point: a country, a sea, a river, a line. */
const areaLabelSchema = z.strictObject({
	lines: z
		.array(proseWithTokensSchema)
		.min(1)
		.describe('The words, one entry a line. Figures as tokens.'),
	kind: z
		.enum(['country', 'region', 'sea', 'river', 'line'])
		.describe('What it names: decides type and colour.'),
	layer: layerSchema.optional().describe('The layer it names, whose colour it takes.'),
	lon: lonSchema.describe(
		'Longitude of its middle, degrees. It may move a little to avoid other labels.',
	),
	lat: latSchema.describe('Latitude of its middle, degrees.'),
	rotate: z.number().default(0).describe('Turn in degrees, clockwise.'),
	along: courseSchema
		.optional()
		.describe('The river or line beside which it stands, turned with it, near `lon` and `lat`.'),
	leadsTo: spotSchema.optional().describe('A spot a thin line leads to from the words.'),
	...widths,
});

/** A circle round a place: what a missile fired there is said to reach. */
const ringSchema = z.strictObject({
	figure: figureSchema.describe('The range, in kilometres.'),
	lines: z
		.array(proseSchema)
		.min(1)
		.describe('What it is the range of, one entry a line; the figure is set under it.'),
	bearing: z
		.number()
		.min(0)
		.max(360)
		.describe('Where beside the circle the name stands if it can: degrees clockwise from north.'),
	isFlown: z
		.boolean()
		.default(false)
		.describe('It has been flown so far: a solid circle. Left out: it is credited, and broken.'),
	...widths,
});

/** A distance drawn and written on the map: from a place to the nearest point of a line, or to another place. */
const distanceSchema = z
	.strictObject({
		from: idOf('places').describe('Id of the place.'),
		to: layerSchema
			.exclude(['demilitarised-zone'])
			.optional()
			.describe('The line to whose nearest point it is measured.'),
		place: idOf('places')
			.optional()
			.describe('In place of a line: id of the place to which it is measured.'),
		...widths,
	})
	.refine(
		({ to, place }) => (to === undefined) !== (place === undefined),
		'A distance leads either to a line, "to", or to a "place".',
	);

const cornerSchema = compassSchema.extract([
	'south-west',
	'south-east',
	'north-west',
	'north-east',
]);

/** What one drawing shows. */
const drawingFields = {
	projection: z
		.strictObject({
			name: z
				.enum([
					'conic-equal-area',
					'conic-conformal',
					'transverse-mercator',
					'azimuthal-equidistant',
				])
				.describe('Its name, as `src/geo/data/make-projection.ts` has it.'),
			rotate: z
				.tuple([z.number(), z.number()])
				.describe(
					"`[lambda, phi]` of d3-geo's `rotate`: longitude and latitude of the centre, each with its sign turned.",
				),
			parallels: z
				.tuple([latSchema, latSchema])
				.optional()
				.describe('The two standard parallels of a conic projection.'),
		})
		.refine(({ name, parallels }) => name.startsWith('conic') === (parallels !== undefined), {
			path: ['parallels'],
			message: 'A conic projection, and no other, has two standard parallels.',
		})
		.refine(({ parallels: [a, b] = [1, 1] }) => a + b !== 0, {
			path: ['parallels'],
			message: 'The standard parallels lie on both sides of the equator, so there is no cone.',
		})
		.describe('The projection; parameters in degrees as in d3-geo.'),
	extent: z
		.tuple([lonSchema, latSchema, lonSchema, latSchema])
		.refine(
			([west, south, east, north]) => west < east && south < north,
			'An extent runs from west to east and from south to north.',
		)
		.optional()
		.describe('What must be inside the frame: west, south, east, north in degrees.'),
	horizon: z
		.number()
		.positive()
		.max(20_000)
		.optional()
		.describe(
			"In place of an extent: draw all that lies within so many kilometres of the projection's centre.",
		),
	aspect: z
		.number()
		.min(0.3, 'A map is at most three times as wide as high.')
		.max(3, 'A map is at most three times as high as wide.')
		.describe('Height divided by width.'),
	coast: z
		.enum(['korea', 'world'])
		.default('korea')
		.describe('Whose coasts: the finer ones round Korea, or those of the whole world.'),
	layers: z.array(layerSchema).describe('What it draws.'),
	loud: layerSchema
		.exclude(['demilitarised-zone'])
		.optional()
		.describe('The line that it is about, drawn broader than any other.'),
	quiet: z
		.array(layerSchema)
		.default([])
		.describe('Lines and zone that it is not about: drawn thin, without their own colours.'),
	places: z
		.array(mapPlaceSchema)
		.default([])
		.describe('The places it marks, the most important first.'),
	labels: z
		.array(areaLabelSchema)
		.default([])
		.describe('Names of countries, seas, rivers and lines, the most important first.'),
	rings: z
		.strictObject({
			from: idOf('places').describe('Id of the place in the middle.'),
			ranges: z.array(ringSchema).min(1).describe('The circles, from the smallest.'),
		})
		.optional()
		.describe(
			'Ranges, drawn as circles round a place. True only on an azimuthal equidistant projection centred there.',
		),
	magnifier: z
		.strictObject({
			lon: lonSchema.describe('Longitude of its middle, degrees.'),
			lat: latSchema.describe('Latitude of its middle, degrees.'),
			km: z.number().positive().describe('How many kilometres it is wide.'),
			corner: cornerSchema.describe('The corner it stands in.'),
		})
		.optional()
		.describe('A part shown enlarged in a corner.'),
	areas: z
		.array(z.enum(areaNames))
		.default([])
		.describe('Cities and regions filled on it within their boundaries.'),
	states: z
		.array(z.enum(stateCodes))
		.default([])
		.describe('Countries outlined on a map of the whole world; Ukraine is filled, too.'),
	graticule: z
		.number()
		.positive()
		.max(90)
		.optional()
		.describe('Meridians and parallels, so many degrees apart.'),
	distances: z.array(distanceSchema).default([]).describe('Distances drawn on it.'),
	inset: cornerSchema
		.optional()
		.describe('The corner of a small map that shows where this one lies.'),
	scaleBar: z
		.strictObject({
			km: z.number().positive().describe('Its length in kilometres.'),
			corner: cornerSchema.default('south-west').describe('The corner it stands in.'),
		})
		.describe('The scale bar.'),
};

/** Reports what a drawing has too much or too little of. */
function checkDrawing(
	drawing: Pick<
		z.output<z.ZodObject<typeof drawingFields>>,
		'projection' | 'extent' | 'horizon' | 'rings'
	>,
	context: z.core.$RefinementCtx,
): void {
	if ((drawing.extent === undefined) === (drawing.horizon === undefined)) {
		context.addIssue({
			code: 'custom',
			path: drawing.extent && ['horizon'],
			message: 'A drawing has either an "extent" or a "horizon".',
		});
	}
	if (drawing.rings && drawing.projection.name !== 'azimuthal-equidistant') {
		context.addIssue({
			code: 'custom',
			path: ['rings'],
			message: 'Ranges are circles on the projection "azimuthal-equidistant" alone.',
		});
	}
}

/** A second drawing of a map, on another scale. */
const secondDrawingSchema = z
	.strictObject({
		title: proseSchema.describe('What it shows, as a heading.'),
		alt: proseSchema.describe('Short text alternative.'),
		...drawingFields,
	})
	.superRefine(checkDrawing);

/** The stretch of a line that a stop tells of, marked on its map. */
const stretchSchema = z.strictObject({
	line: layerSchema.exclude(['demilitarised-zone']).describe('The line.'),
	from: spotSchema
		.optional()
		.describe('Where it begins: the nearest point of the line. Left out: the end of the line.'),
	to: spotSchema
		.optional()
		.describe('Where it ends: the nearest point of the line. Left out: the end of the line.'),
});

/** A stop on a walk: a map of its own with a text. */
const stopSchema = z.strictObject({
	id: keySchema.describe('Permanent id; the section on the page has it with `walk-` in front.'),
	title: proseSchema.describe('Heading of the stop.'),
	text: proseWithTokensSchema.describe(
		'What is there to see, in two or three sentences. Figures as tokens.',
	),
	lon: lonSchema.describe('Longitude of the middle of its map, degrees.'),
	lat: latSchema.describe('Latitude of the same.'),
	km: z.number().positive().describe('How many kilometres its map is wide.'),
	stretch: stretchSchema.describe('The stretch of the border that it tells of.'),
	labels: drawingFields.labels,
	places: drawingFields.places,
	inset: cornerSchema.describe('The corner of the small map that shows where it lies.'),
	scaleBar: drawingFields.scaleBar,
	map: idOf('maps').optional().describe('Id of the map of the atlas that shows it closer.'),
});

/** A walk from stop to stop along the borders. */
const walkSchema = z.strictObject({
	layers: drawingFields.layers,
	stops: z.array(stopSchema).min(2).describe('The stops in order.'),
});

/** The drawing that stands at the head of the home page. */
const heroSchema = z.strictObject(drawingFields).superRefine(checkDrawing);

const mapFields = z.strictObject({
	title: proseSchema.describe(
		'The finding, as a sentence without a full stop: what a reader should see.',
	),
	caption: proseWithTokensSchema.describe(
		'What it shows, in one or two sentences: the caption. Figures as tokens.',
	),
	alt: proseSchema.describe('Short text alternative for the drawing; the text map says the rest.'),
	...drawingFields,
	firstTitle: proseSchema
		.optional()
		.describe('What the first drawing shows, where there is a second.'),
	second: secondDrawingSchema.optional().describe('A second drawing, beside or under the first.'),
	alone: z
		.enum(['first', 'second'])
		.default('first')
		.describe(
			'Which of two drawings stands for the map where there is room for one: on its card and in the atlas.',
		),
	hero: heroSchema
		.optional()
		.describe('Another drawing of the same, for the head of the home page.'),
	walk: walkSchema.optional().describe('A walk along what it shows, for `BorderWalk`.'),
	cities: z
		.array(idOf('places'))
		.default([])
		.describe('Ids of cities whose distance from the middle of the ranges its table gives.'),
	method: wordsWithTokensSchema.describe('How it was made and how exact it is.'),
	claims: z
		.array(idOf('claims'))
		.default([])
		.describe('Ids of the claims whose figures belong to the map; shown in its table.'),
	sources: z
		.array(idOf('sources'))
		.min(1, 'A map names the sources of its data.')
		.describe('Ids of the sources of its data.'),
	order: z.int().min(1).describe('Place in the atlas.'),
});

/** One map of the atlas. */
export const mapSchema = mapFields.superRefine(checkDrawing);

export type LayerName = z.output<typeof layerSchema>;
export type MapEntry = z.output<typeof mapFields>;
export type WalkEntry = z.output<typeof walkSchema>;
export type Stretch = z.output<typeof stretchSchema>;
/** What one drawing of a map shows. */
export type DrawingEntry = Pick<MapEntry, keyof typeof drawingFields | 'title' | 'alt'>;
