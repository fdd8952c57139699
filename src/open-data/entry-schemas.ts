import { z } from 'astro/zod';
import { claimSchema } from '../schemas/claim.ts';
import { forecastSchema, outcomes } from '../schemas/forecast.ts';
import { termSchema } from '../schemas/glossary.ts';
import { personSchema } from '../schemas/person.ts';
import { daySchema, idOf, idSchema } from '../schemas/shared.ts';
import { sourceSchema } from '../schemas/source.ts';
import { eventSchema } from '../schemas/timeline.ts';

const id = idSchema.describe('Its id, which never changes.');
const address = z.url().describe('Where it stands on the site.');

export const claimRecord = claimSchema.extend({
	id,
	usedIn: z.array(idOf('chapters')).describe('Ids of the chapters that print it.'),
	address,
});

export const forecastRecord = forecastSchema.safeExtend({
	id,
	outcome: z
		.enum(outcomes)
		.describe('What became of it, seen from the essay: its status and its conditions together.'),
	uncounted: z
		.enum(['contradicted', 'counted-with-another'])
		.optional()
		.describe('Why it is left out of the tally; missing where it counts.'),
	address,
});

export const termRecord = termSchema.extend({ id, address });

export const personRecord = personSchema.extend({ id, address });

export const sourceRecord = sourceSchema.safeExtend({
	id,
	claims: z.array(idOf('claims')).describe('Ids of the claims that cite it.'),
	chapters: z
		.array(idOf('chapters'))
		.describe('Ids of the chapters that cite it, directly or through a claim.'),
	address,
});

export const eventRecord = eventSchema.extend({ id, address });

/** What a permanent id names. */
export const permalinkKinds = [
	'chapter',
	'paragraph',
	'key-point',
	'heading',
	'map',
	'chart',
	'diagram',
	'note',
	'claim',
	'forecast',
	'source',
	'term',
	'person',
	'event',
] as const;

export const permalinkRecord = z.strictObject({
	id: z.string().min(1).describe('The permanent id; unique together with `kind` and `chapter`.'),
	kind: z.enum(permalinkKinds).describe('What it names.'),
	chapter: idOf('chapters')
		.optional()
		.describe('Id of the chapter in which it was published, for what stands in one.'),
	status: z
		.enum(['living', 'alias', 'gone'])
		.describe(
			'`living`: it stands at its address. `alias`: something else has taken its place there. `gone`: a note there says why it is no more.',
		),
	address: z.url().describe('Where links to it lead now.'),
	page: z
		.url()
		.optional()
		.describe('Of a paragraph: a short address of its own that sends readers on.'),
	says: z.string().min(1).describe('Its title or first words; of what is gone, its last ones.'),
	since: daySchema.optional().describe('The day since which it is no more.'),
	because: z.string().optional().describe('Why there is nothing in its place.'),
});

export type PermalinkRecord = z.output<typeof permalinkRecord>;
