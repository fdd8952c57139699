import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/schemas/collections.ts';
import { exceptionsSchema } from '../../../src/schemas/exception.ts';
import { proseSchema, textSchema } from '../../../src/schemas/shared.ts';
import {
	getDescription,
	getMeaning,
	listFields,
	unwrap,
} from '../../../src/schemas/walk-schema.ts';

/** Fields without a word for those who edit. Items of a list are described with the list. */
const listUndescribed = (schema: z.ZodType): string[] =>
	listFields(schema)
		.filter(({ path }) => !/^(?:\*|\d+)$/.test(path.at(-1) ?? ''))
		.filter(({ schema: field }) => !/^[A-Z`].*\.$/.test(getDescription(field) ?? ''))
		.map(({ path }) => path.join('.'));

/** Strings of which nobody said what they are: they would be neither followed nor searched. */
const listMeaningless = (schema: z.ZodType): string[] =>
	listFields(schema)
		.filter(({ schema: field }) => unwrap(field) instanceof z.ZodString && !getMeaning(field))
		.map(({ path }) => path.join('.'));

const schemas = [
	...Object.entries(collections).map(([name, { schema }]) => [name, schema] as const),
	['exceptions', exceptionsSchema] as const,
];

describe.each(schemas)('the fields of %s', (_, schema) => {
	it('are each described in sentences', () => {
		expect(listUndescribed(schema)).toEqual([]);
	});

	it('that hold text say what it is: prose, words, an id, a date', () => {
		expect(listMeaningless(schema)).toEqual([]);
	});
});

describe('a new field', () => {
	const withField = (field: z.ZodType) =>
		z.strictObject({ parts: z.array(z.strictObject({ field })) });

	it('cannot be forgotten', () => {
		expect(listUndescribed(withField(proseSchema))).toEqual(['parts', 'parts.*.field']);
		expect(listMeaningless(withField(z.string().optional()))).toEqual(['parts.*.field']);
		expect(listMeaningless(withField(textSchema.describe('A text.')))).toEqual(['parts.*.field']);
		expect(listMeaningless(withField(z.array(textSchema)))).toEqual(['parts.*.field.*']);
		expect(listMeaningless(withField(proseSchema))).toEqual([]);
	});
});
