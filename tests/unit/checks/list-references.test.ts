import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { referenceFields } from '../../../src/checks/list-references.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { idSchema } from '../../../src/schemas/shared.ts';

/** Ids that an entry gives to a part of its own. */
const OWN_IDS = new Set(['charts: series.*.id']);

/** Patterns of all fields of a schema that hold an id. */
function listIdFields(schema: z.ZodType, path: string[] = []): string[] {
	if (schema === idSchema) return [path.join('.')];
	const def = schema.def as { innerType?: z.ZodType };
	if (def.innerType) return listIdFields(def.innerType, path);
	if (schema instanceof z.ZodArray)
		return listIdFields(schema.element as z.ZodType, [...path, '*']);
	if (schema instanceof z.ZodRecord)
		return listIdFields(schema.valueType as z.ZodType, [...path, '*']);
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries(schema.shape).flatMap(([name, child]) =>
		listIdFields(child as z.ZodType, [...path, name]),
	);
}

describe('referenceFields', () => {
	it.each(Object.entries(collections))(
		'names every field of %s that holds an id',
		(name, { schema }) => {
			const known = Object.keys(referenceFields[name as keyof typeof collections] ?? {});
			const missing = listIdFields(schema).filter(
				(field) => !known.includes(field) && !OWN_IDS.has(`${name}: ${field}`),
			);
			expect(missing).toEqual([]);
		},
	);
});
