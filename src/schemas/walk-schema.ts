import { z } from 'astro/zod';
import { type Meaning, meanings } from './meanings.ts';

/** A step into an entry: the name of a field or the number of an item, from 0. */
type Path = readonly PropertyKey[];

/** A field, an item of a list or a value of a record, as its schema has it. */
export interface Field {
	/** Steps from the entry, with `*` for every item of a list and every key of a record. */
	path: readonly string[];
	/** As declared, with what wraps it: optional, a default. */
	schema: z.ZodType;
}

/** A value of an entry, and the schema of the field it stands in. */
export interface FieldValue {
	path: Path;
	value: unknown;
	schema: z.ZodType;
}

/** What a schema has under one step. */
interface Part {
	step: string;
	schema: z.ZodType;
}

/** A schema and what it wraps, from the outside. */
function listLayers(schema: z.ZodType): z.ZodType[] {
	const { innerType } = schema.def as { innerType?: z.ZodType };
	return innerType === undefined ? [schema] : [schema, ...listLayers(innerType)];
}

/** A schema without what wraps it: optional, nullable, a default. */
export const unwrap = (schema: z.ZodType): z.ZodType => listLayers(schema).at(-1) ?? schema;

/** What a field is for, in the words of its schema. */
export const getDescription = (schema: z.ZodType): string | undefined =>
	listLayers(schema).find(({ description }) => description !== undefined)?.description;

/** What the strings of a field are; undefined for what is no string. */
export const getMeaning = (schema: z.ZodType): Meaning | undefined =>
	listLayers(schema)
		.map((layer) => meanings.get(layer))
		.find((meaning) => meaning !== undefined);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The options of a union that an entry can be meant as: all, or the one that its key field names. */
function listOptions(union: z.ZodUnion, data: unknown): z.ZodType[] {
	const options = union.options as z.ZodType[];
	if (!(union instanceof z.ZodDiscriminatedUnion) || !isObject(data)) return options;
	const { discriminator } = union.def;
	const value: unknown = data[discriminator as keyof typeof data];
	return options.filter(
		(option) =>
			option instanceof z.ZodObject &&
			(option.shape[discriminator] as z.ZodType).safeParse(value).success,
	);
}

/**
 * What a schema has one step deeper; nothing where it holds no other values. Of a union, the parts of every option.
 *
 * @param data the value, where it is known, which decides between the options of a union
 * @throws if it is of a kind that no schema has had so far, so that nothing is passed over in silence
 */
export function listParts(schema: z.ZodType, data?: unknown): Part[] {
	const bare = unwrap(schema);
	if (bare instanceof z.ZodObject) {
		return Object.entries(bare.shape as Record<string, z.ZodType>).map(([step, child]) => ({
			step,
			schema: child,
		}));
	}
	if (bare instanceof z.ZodArray) return [{ step: '*', schema: bare.element as z.ZodType }];
	if (bare instanceof z.ZodRecord) return [{ step: '*', schema: bare.valueType as z.ZodType }];
	if (bare instanceof z.ZodTuple) {
		return (bare.def.items as z.ZodType[]).map((item, index) => ({
			step: String(index),
			schema: item,
		}));
	}
	if (bare instanceof z.ZodUnion) {
		return listOptions(bare, data).flatMap((option) => listParts(option, data));
	}
	const simple = ['string', 'number', 'boolean', 'enum', 'literal', 'null'];
	if (simple.includes(bare.def.type)) return [];
	throw new Error(`The walk through the schemas does not know "${bare.def.type}": teach it.`);
}

/** Every field of a schema, at any depth, with the items of its lists and the values of its records. */
export function listFields(schema: z.ZodType, path: readonly string[] = []): Field[] {
	return listParts(schema).flatMap((part) => {
		const field = { path: [...path, part.step], schema: part.schema };
		return [field, ...listFields(field.schema, field.path)];
	});
}

/** The values of an entry under a step, each with its own step. */
function listChildren(data: object, step: string): [PropertyKey, unknown][] {
	if (Array.isArray(data)) {
		const items = data.map((item: unknown, index): [number, unknown] => [index, item]);
		return step === '*' ? items : items.filter(([index]) => String(index) === step);
	}
	return Object.entries(data).filter(([key]) => step === '*' || key === step);
}

/**
 * Every value of an entry that a schema has a field for, with the schema of that field. Works on data nobody has
 * validated: what the schema does not know is left out.
 */
export function listValues(schema: z.ZodType, data: unknown, path: Path = []): FieldValue[] {
	if (!isObject(data)) return [];
	return listParts(schema, data).flatMap((part) =>
		listChildren(data, part.step).flatMap(([step, value]) => {
			const found = { path: [...path, step], value, schema: part.schema };
			return [found, ...listValues(part.schema, value, found.path)];
		}),
	);
}
