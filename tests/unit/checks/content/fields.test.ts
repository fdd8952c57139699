import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { proseFields } from '../../../../src/checks/content/list-prose.ts';
import {
	figureNameFields,
	referenceFields,
} from '../../../../src/checks/content/list-references.ts';
import { collections } from '../../../../src/schemas/collections.ts';
import { idSchema } from '../../../../src/schemas/shared.ts';

/** Ids that an entry gives to a part of its own. */
const OWN_IDS = new Set([
	'charts: series.*.id',
	'key-figures: groups.*.id',
	'maps: walk.stops.*.id',
	'diagrams: nodes.*.id',
	'diagrams: states.*.flows.*.from',
	'diagrams: states.*.flows.*.to',
]);

/** Patterns of all fields of a schema that hold no other fields, with their schemas. */
function listLeaves(schema: z.ZodType, path: string[] = []): [pattern: string, leaf: z.ZodType][] {
	const { innerType } = schema.def as { innerType?: z.ZodType };
	if (innerType) return listLeaves(innerType, path);
	if (schema instanceof z.ZodArray) return listLeaves(schema.element as z.ZodType, [...path, '*']);
	if (schema instanceof z.ZodRecord) {
		return listLeaves(schema.valueType as z.ZodType, [...path, '*']);
	}
	if (schema instanceof z.ZodDiscriminatedUnion) {
		return schema.options.flatMap((option) => listLeaves(option as z.ZodType, path));
	}
	if (!(schema instanceof z.ZodObject)) return [[path.join('.'), schema]];
	return Object.entries(schema.shape).flatMap(([name, child]) =>
		listLeaves(child as z.ZodType, [...path, name]),
	);
}

const names = Object.keys(collections) as (keyof typeof collections)[];

describe.each(names)('the fields of %s', (name) => {
	const leaves = new Map(listLeaves(collections[name].schema));
	const references = Object.keys(referenceFields[name] ?? {});
	const prose = proseFields[name] ?? [];

	it('that hold ids are all followed', () => {
		const ids = [...leaves].filter(([, leaf]) => leaf === idSchema).map(([pattern]) => pattern);
		const missing = ids.filter(
			(field) => !references.includes(field) && !OWN_IDS.has(`${name}: ${field}`),
		);
		expect(missing).toEqual([]);
	});

	it('that are checked exist', () => {
		const named = figureNameFields[name] ?? [];
		const missing = [...references, ...prose, ...named].filter((field) => !leaves.has(field));
		expect(missing).toEqual([]);
	});
});
