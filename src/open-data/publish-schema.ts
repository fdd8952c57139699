import { z } from 'astro/zod';
import { daySchema } from '../schemas/shared.ts';
import { type DataKind, dataKinds, getDataKind } from './data-files.ts';
import { mapFileSchema } from './map-file-schema.ts';

/** What there is a schema of, each as `/schemas/claims.json`. */
export const schemaNames = [...dataKinds, 'map'] as const;

export type SchemaName = (typeof schemaNames)[number];

/** What the schemas say to authors alone: in the files the figures are filled in. */
const FOR_AUTHORS = / ?(?:Figures(?: only)? as tokens[^.]*\.|Tokens[^.]* are filled in\.)/g;

function getSchema(name: SchemaName): { title: string; schema: z.ZodType } {
	if (name === 'map') return { title: 'A map of Three Borders as GeoJSON', schema: mapFileSchema };
	const { title, schema } = getDataKind(name satisfies DataKind);
	return {
		title,
		schema: z.strictObject({
			$schema: z.url().describe('Where this schema is published.'),
			title: z.literal(title),
			licence: z.string().describe('The licence of the entries, with its address.'),
			checkedTo: daySchema.describe('The day to which the evidence of the site was checked.'),
			entries: z.array(schema),
		}),
	};
}

/**
 * The JSON Schema (2020-12) of a data file, made of the one that the entries are checked with.
 *
 * @param address at which it is published
 */
export function publishSchema(name: SchemaName, address: string): Record<string, unknown> {
	const { title, schema } = getSchema(name);
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		io: 'output',
		override: ({ jsonSchema }) => {
			const { description } = jsonSchema;
			if (description !== undefined)
				jsonSchema.description = description.replace(FOR_AUTHORS, '').trim();
			// In the files nothing is left to a default.
			delete jsonSchema.default;
		},
	});
	return { $schema, $id: address, title, ...rest };
}
