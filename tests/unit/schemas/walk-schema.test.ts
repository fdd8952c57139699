import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { figureSchema, idOf, keySchema, proseSchema } from '../../../src/schemas/shared.ts';
import {
	getDescription,
	getMeaning,
	listFields,
	listValues,
} from '../../../src/schemas/walk-schema.ts';

const spot = z.tuple([z.number(), z.number()]);

const schema = z
	.strictObject({
		name: proseSchema.max(40).optional().describe('Its name.'),
		from: idOf('places').describe('Where.').nullable(),
		see: z.array(idOf('claims')).min(1).default(['a']).describe('Others.'),
		values: z.record(keySchema, z.strictObject({ figure: figureSchema.optional() })).default({}),
		spot: spot.refine(([a]) => a > 0).optional(),
		drawing: z.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('line'), of: idOf('timeline') }),
			z.strictObject({ kind: z.literal('dot'), of: idOf('sources') }).superRefine(() => undefined),
		]),
	})
	.superRefine(() => undefined);

const meaningOf = (field: z.ZodType) => {
	const meaning = getMeaning(field);
	return meaning?.is === 'id' ? `id of ${meaning.of}` : meaning?.is;
};

describe('listFields', () => {
	const fields = listFields(schema);

	it('goes through optional, nullable, defaults, lists, records, tuples, unions and refinements', () => {
		expect(fields.map(({ path, schema: field }) => [path.join('.'), meaningOf(field)])).toEqual([
			['name', 'words'],
			['from', 'id of places'],
			['see', undefined],
			['see.*', 'id of claims'],
			['values', undefined],
			['values.*', undefined],
			['values.*.figure', 'figure'],
			['spot', undefined],
			['spot.0', undefined],
			['spot.1', undefined],
			['drawing', undefined],
			['drawing.kind', undefined],
			['drawing.of', 'id of timeline'],
			['drawing.kind', undefined],
			['drawing.of', 'id of sources'],
		]);
	});

	it('finds the description in front of a wrapper and behind it', () => {
		const describe = (name: string) =>
			fields
				.filter(({ path }) => path.join('.') === name)
				.map((field) => getDescription(field.schema));
		expect(describe('name')).toEqual(['Its name.']);
		expect(describe('from')).toEqual(['Where.']);
		expect(describe('see')).toEqual(['Others.']);
		expect(describe('see.*')).toEqual([undefined]);
	});

	it('passes over nothing that it does not know', () => {
		expect(() => listFields(z.strictObject({ name: z.set(z.string()) }))).toThrow(
			'The walk through the schemas does not know "set": teach it.',
		);
	});
});

describe('listValues', () => {
	const list = (data: unknown) =>
		listValues(schema, data).flatMap(({ path, value, schema: field }) => {
			const meaning = meaningOf(field);
			return meaning === undefined ? [] : [[path.join('.'), value, meaning]];
		});

	it('finds each value with the meaning of its field', () => {
		const data = { name: 'A', see: ['b', 'c'], values: { d: { figure: 'e/f' } }, spot: [1, 2] };
		expect(list(data)).toEqual([
			['name', 'A', 'words'],
			['see.0', 'b', 'id of claims'],
			['see.1', 'c', 'id of claims'],
			['values.d.figure', 'e/f', 'figure'],
		]);
	});

	it('takes the option of a union that the entry names, and none where it names none', () => {
		expect(list({ drawing: { kind: 'dot', of: 'a' } })).toEqual([
			['drawing.of', 'a', 'id of sources'],
		]);
		expect(list({ drawing: { kind: 'dott', of: 'a' } })).toEqual([]);
		expect(list({ drawing: { of: 'a' } })).toEqual([]);
	});

	it.each([undefined, null, 'text', 7, [], { see: 'b', values: [7], spot: {}, drawing: [] }])(
		'finds nothing where %j stands in the place of what should be there',
		(data) => {
			expect(list(data).filter(([path]) => path !== 'see')).toEqual([]);
		},
	);

	it('leaves out what is no field', () => {
		expect(list({ nmae: 'A', constructor: 'B' })).toEqual([]);
	});
});
