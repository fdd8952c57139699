import { z } from 'astro/zod';
import type { toneSchema } from './diagram-kinds/common.ts';
import { countsSchema } from './diagram-kinds/counts.ts';
import { flowsSchema } from './diagram-kinds/flows.ts';
import { lanesSchema } from './diagram-kinds/lanes.ts';
import { multiplesSchema } from './diagram-kinds/multiples.ts';
import { rangesSchema } from './diagram-kinds/ranges.ts';
import { reignsSchema } from './diagram-kinds/reigns.ts';
import { sectionSchema } from './diagram-kinds/section.ts';
import { timelineSchema } from './diagram-kinds/timeline.ts';
import { treeSchema } from './diagram-kinds/tree.ts';

/** A drawing that explains: relations, lanes, sections. Each kind has its folder in `src/diagrams/`. */
export const diagramSchema = z.discriminatedUnion('kind', [
	countsSchema,
	flowsSchema,
	timelineSchema,
	sectionSchema,
	lanesSchema,
	reignsSchema,
	treeSchema,
	rangesSchema,
	multiplesSchema,
]);

export type Diagram = z.output<typeof diagramSchema>;
export type DiagramOf<Kind extends Diagram['kind']> = Extract<Diagram, { kind: Kind }>;
export type Tone = z.output<typeof toneSchema>;
