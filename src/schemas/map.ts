import { z } from 'astro/zod';
import { idSchema, latSchema, lonSchema, textSchema } from './shared.ts';

/** What a map may draw besides land, coast and sea. */
const layerSchema = z.enum([
	'border-china',
	'border-russia',
	'border-china-russia',
	'military-demarcation-line',
	'demilitarised-zone',
	'han-estuary',
	'northern-limit-line',
]);

/** Side of a mark on which its label stands. */
export const sideSchema = z.enum([
	'east',
	'west',
	'north-east',
	'north-west',
	'south-east',
	'south-west',
	'north',
	'south',
]);

/** At which widths of the drawn map, in CSS pixels, something is set: 320, 680 and 1100 are laid out. */
const widths = {
	/** Left out below this width. */
	minWidth: z.int().optional(),
	/** Left out above this width. */
	maxWidth: z.int().optional(),
};

/** A place marked on a map. */
const mapPlaceSchema = z.strictObject({
	/** Id of the place. */
	id: idSchema,
	/** Its name on this map, one entry a line. Left out: the name of the place. */
	lines: z.array(textSchema).min(1).optional(),
	/** Preferred side of the label on this map. Left out: that of the place. */
	side: sideSchema.optional(),
	...widths,
});

/** Text set on a map that is no point: a country, a sea, a river, a line. */
const areaLabelSchema = z.strictObject({
	/** The words, one entry a line. */
	lines: z.array(textSchema).min(1),
	/** What it names: decides type and colour. */
	kind: z.enum(['country', 'sea', 'river', 'line']),
	/** The layer it names, whose colour it takes. */
	layer: layerSchema.optional(),
	/** Longitude of its middle, degrees. It may move a little to avoid other labels. */
	lon: lonSchema,
	/** Latitude of its middle, degrees. */
	lat: latSchema,
	/** Turn in degrees, clockwise. */
	rotate: z.number().default(0),
	/** A spot a thin line leads to from the words. */
	leadsTo: z.strictObject({ lon: lonSchema, lat: latSchema }).optional(),
	...widths,
});

/** A circle round a place: what a missile fired there is said to reach. */
const ringSchema = z.strictObject({
	/** Id of the claim that gives the range, and the key of the figure, in kilometres. */
	claim: idSchema,
	value: idSchema,
	/** What it is the range of, one entry a line; the figure is set under it. */
	lines: z.array(textSchema).min(1),
	/** Where on the circle the name stands: degrees clockwise from north. */
	bearing: z.number().min(0).max(360),
});

/** A distance drawn and written on the map: from a place to the nearest point of a line. */
const distanceSchema = z.strictObject({
	/** Id of the place. */
	from: idSchema,
	/** The line. */
	to: layerSchema.exclude(['demilitarised-zone']),
});

const cornerSchema = z.enum(['south-west', 'south-east', 'north-west', 'north-east']);

/** What one drawing shows. */
const drawingFields = {
	/** The projection; parameters in degrees as in d3-geo. */
	projection: z
		.strictObject({
			/** Name in `src/geo/data/make-projection.ts`. */
			name: z.enum([
				'conic-equal-area',
				'conic-conformal',
				'transverse-mercator',
				'azimuthal-equidistant',
			]),
			/** `[lambda, phi]` of d3-geo's `rotate`. */
			rotate: z.tuple([z.number(), z.number()]),
			/** The two standard parallels of a conic projection. */
			parallels: z.tuple([latSchema, latSchema]).optional(),
		})
		.refine(({ name, parallels }) => name.startsWith('conic') === (parallels !== undefined), {
			path: ['parallels'],
			message: 'A conic projection, and no other, has two standard parallels.',
		})
		.refine(({ parallels: [a, b] = [1, 1] }) => a + b !== 0, {
			path: ['parallels'],
			message: 'The standard parallels lie on both sides of the equator, so there is no cone.',
		}),
	/** What must be inside the frame: west, south, east, north in degrees. */
	extent: z
		.tuple([lonSchema, latSchema, lonSchema, latSchema])
		.refine(
			([west, south, east, north]) => west < east && south < north,
			'An extent runs from west to east and from south to north.',
		)
		.optional(),
	/** In place of an extent: draw all that lies within so many kilometres of the projection's centre. */
	horizon: z.number().positive().max(20_000).optional(),
	/** Height divided by width. */
	aspect: z
		.number()
		.min(0.3, 'A map is at most three times as wide as high.')
		.max(3, 'A map is at most three times as high as wide.'),
	/** Whose coasts: the finer ones round Korea, or those of the whole world. */
	coast: z.enum(['korea', 'world']).default('korea'),
	/** What it draws. */
	layers: z.array(layerSchema),
	/** The places it marks, the most important first. */
	places: z.array(mapPlaceSchema).default([]),
	/** Names of countries, seas, rivers and lines, the most important first. */
	labels: z.array(areaLabelSchema).default([]),
	/** Ranges, drawn as circles round a place. True only on an azimuthal equidistant projection centred there. */
	rings: z
		.strictObject({
			/** Id of the place in the middle. */
			from: idSchema,
			/** The circles, from the smallest. */
			ranges: z.array(ringSchema).min(1),
		})
		.optional(),
	/** Distances drawn on it. */
	distances: z.array(distanceSchema).default([]),
	/** The corner of a small map that shows where this one lies. */
	inset: cornerSchema.optional(),
	/** The scale bar: its length in kilometres and the corner it stands in. */
	scaleBar: z.strictObject({
		km: z.number().positive(),
		corner: cornerSchema.default('south-west'),
	}),
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
		/** What it shows, as a heading. */
		title: textSchema,
		/** Short text alternative. */
		alt: textSchema,
		...drawingFields,
	})
	.superRefine(checkDrawing);

/** A stop on a walk: a part of the drawing with a text. */
const stopSchema = z.strictObject({
	/** Permanent id; the section on the page has it with `walk-` in front. */
	id: idSchema,
	/** Heading of the stop. */
	title: textSchema,
	/** What is there to see, in two or three sentences. Figures as tokens. */
	text: textSchema,
	/** Middle of the part that is shown, degrees. */
	lon: lonSchema,
	lat: latSchema,
	/** How many kilometres the part is wide. */
	km: z.number().positive(),
	/** Countries, seas, rivers and lines named there, the most important first. */
	labels: z.array(areaLabelSchema).default([]),
	/** Ids of the places named there. */
	places: z.array(idSchema).default([]),
	/** Id of the map of the atlas that shows it closer. */
	map: idSchema.optional(),
});

/** A walk from stop to stop on one drawing. */
const walkSchema = z.strictObject({
	projection: drawingFields.projection,
	extent: drawingFields.extent.unwrap(),
	aspect: drawingFields.aspect,
	layers: drawingFields.layers,
	/** The stops in order. */
	stops: z.array(stopSchema).min(2),
});

const mapFields = z.strictObject({
	/** Title over the map. */
	title: textSchema,
	/** What it shows, in one or two sentences: the caption. Figures as tokens. */
	caption: textSchema,
	/** Short text alternative for the drawing; the text map says the rest. */
	alt: textSchema,
	...drawingFields,
	/** What the first drawing shows, where there is a second. */
	firstTitle: textSchema.optional(),
	/** A second drawing, beside or under the first. */
	second: secondDrawingSchema.optional(),
	/** A walk along what it shows, for `BorderWalk`. */
	walk: walkSchema.optional(),
	/** How it was made and how exact it is. */
	method: textSchema,
	/** Ids of the claims whose figures belong to the map; shown in its table. */
	claims: z.array(idSchema).default([]),
	/** Ids of the sources of its data. */
	sources: z.array(idSchema).min(1, 'A map names the sources of its data.'),
	/** Place in the atlas. */
	order: z.int().min(1),
});

/** One map of the atlas. */
export const mapSchema = mapFields.superRefine(checkDrawing);

export type LayerName = z.output<typeof layerSchema>;
export type Side = z.output<typeof sideSchema>;
export type MapEntry = z.output<typeof mapFields>;
export type WalkEntry = z.output<typeof walkSchema>;
/** What one drawing of a map shows. */
export type DrawingEntry = Pick<MapEntry, keyof typeof drawingFields | 'title' | 'alt'>;
