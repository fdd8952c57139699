import type { z } from 'astro/zod';
import { chapterSchema } from './chapter.ts';
import { chartSchema } from './chart.ts';
import { claimSchema } from './claim.ts';
import { diagramSchema } from './diagram.ts';
import { forecastSchema } from './forecast.ts';
import { termSchema } from './glossary.ts';
import { keyFiguresSchema } from './key-figures.ts';
import { permalinksSchema } from './ledger.ts';
import { mapSchema } from './map.ts';
import type { CollectionName } from './meanings.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { sourceSchema } from './source.ts';
import { synonymsSchema } from './synonyms.ts';
import { eventSchema } from './timeline.ts';
import { yardstickSchema } from './yardstick.ts';

/** Every folder of `content/`: how its files end and what an entry may contain. */
export const collections = {
	chapters: { extension: 'mdx', schema: chapterSchema },
	pages: { extension: 'mdx', schema: pageSchema },
	claims: { extension: 'yml', schema: claimSchema },
	sources: { extension: 'yml', schema: sourceSchema },
	forecasts: { extension: 'yml', schema: forecastSchema },
	timeline: { extension: 'yml', schema: eventSchema },
	places: { extension: 'yml', schema: placeSchema },
	people: { extension: 'yml', schema: personSchema },
	glossary: { extension: 'yml', schema: termSchema },
	maps: { extension: 'yml', schema: mapSchema },
	charts: { extension: 'yml', schema: chartSchema },
	diagrams: { extension: 'yml', schema: diagramSchema },
	'key-figures': { extension: 'yml', schema: keyFiguresSchema },
	permalinks: { extension: 'yml', schema: permalinksSchema },
	synonyms: { extension: 'yml', schema: synonymsSchema },
	yardsticks: { extension: 'yml', schema: yardstickSchema },
} as const satisfies Record<CollectionName, { extension: string; schema: z.ZodType }>;

export type { CollectionName };
