import { z } from 'astro/zod';
import { type CollectionName, collections } from '../../src/schemas/collections.ts';
import { exceptionsSchema } from '../../src/schemas/exception.ts';
import type { Meaning } from '../../src/schemas/meanings.ts';
import { getDescription, getMeaning, listParts, unwrap } from '../../src/schemas/walk-schema.ts';

/** What a table has told so far: fields and groups of fields by their schemas, and where it told of them. */
type Told = Map<object, string>;

const nameMeaning = (meaning: Meaning): string => {
	switch (meaning.is) {
		case 'id':
			return `id in \`${meaning.of}/\``;
		case 'key':
			return 'key';
		case 'figure':
			return '`claim/value`';
		case 'code':
			return meaning.form;
		case 'words':
			return `${meaning.isProse ? 'text' : 'free text'}${meaning.hasTokens ? ' with tokens' : ''}`;
	}
};

/** What a field holds, in a few words. */
function nameKind(schema: z.ZodType): string {
	const bare = unwrap(schema);
	const meaning = getMeaning(schema);
	if (meaning) return nameMeaning(meaning);
	if (bare instanceof z.ZodArray) return `list: ${nameKind(bare.element as z.ZodType)}`;
	if (bare instanceof z.ZodRecord) return `by key: ${nameKind(bare.valueType as z.ZodType)}`;
	if (bare instanceof z.ZodTuple) return `${bare.def.items.length} numbers`;
	if (bare instanceof z.ZodEnum) return bare.options.map((option) => `\`${option}\``).join(', ');
	if (bare instanceof z.ZodLiteral) return `\`${String(bare.value)}\``;
	if (bare instanceof z.ZodNumber) return bare.format === 'safeint' ? 'whole number' : 'number';
	if (bare instanceof z.ZodBoolean) return '`true` or `false`';
	return 'fields';
}

const isNullable = (schema: z.ZodType): boolean => schema.safeParse(null).success;

/** Whether a field is needed; where not, what stands in for it. */
function nameNeed(schema: z.ZodType): string {
	const { success, data } = schema.safeParse(undefined);
	if (!success) return 'yes';
	const isPlain = ['string', 'number', 'boolean'].includes(typeof data) && data !== '';
	return isPlain ? `no: \`${String(data)}\`` : 'no';
}

function printRow(path: string, schema: z.ZodType, kind: string): string {
	const holds = `${kind}${isNullable(schema) ? ' or `null`' : ''}`;
	const cells = [`\`${path}\``, nameNeed(schema), holds, getDescription(schema) ?? ''];
	return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The schema of the fields inside a field, behind lists and keys, and the way there. */
function enter(schema: z.ZodType, path: string): [inner: z.ZodType, path: string] {
	const bare = unwrap(schema);
	if (bare instanceof z.ZodArray) return enter(bare.element as z.ZodType, `${path}.*`);
	if (bare instanceof z.ZodRecord) return enter(bare.valueType as z.ZodType, `${path}.*`);
	return [bare, path];
}

/** Rows of the fields of a schema; what the table has told already, it only names. */
function printRows(schema: z.ZodType, prefix: string, told: Told): string[] {
	const parts = listParts(schema).map(({ step, schema: field }) => ({
		path: `${prefix}${step}`,
		field,
	}));
	const known = parts.filter(({ field }) => told.has(field));
	const rows = parts
		.filter(({ field }) => !told.has(field))
		.flatMap(({ path, field }) => {
			told.set(field, path);
			const [inner, way] = enter(field, path);
			if (!(inner instanceof z.ZodObject)) return [printRow(path, field, nameKind(field))];
			const same = told.get(inner.def);
			if (same !== undefined)
				return [printRow(path, field, `${nameKind(field)}, as in \`${same}\``)];
			told.set(inner.def, path);
			return [printRow(path, field, nameKind(field)), ...printRows(inner, `${way}.`, told)];
		});
	if (known.length === 0) return rows;
	const names = known.map(({ path }) => `\`${path}\``).join(', ');
	return [...rows, `| ${names} | | | as above |`];
}

const HEAD = ['| Field | Needed | Holds | What it is |', '| --- | --- | --- | --- |'];

function printTable(schema: z.ZodType, told: Told = new Map()): string {
	return [...HEAD, ...printRows(schema, '', told)].join('\n');
}

/** A table of what all kinds have, and one of what each has besides. */
function printKinds(union: z.ZodDiscriminatedUnion): string {
	const options = union.options as z.ZodObject[];
	const { discriminator } = union.def;
	const [first, ...others] = options;
	const shared = Object.entries(first?.shape ?? {}).filter(([name, field]) =>
		others.every((option) => option.shape[name] === field),
	);
	const tables = options.map((option) => {
		const { [discriminator]: kind, ...fields } = option.shape as Record<string, z.ZodType>;
		if (kind === undefined) return '';
		const own = Object.entries(fields).filter(
			([name]) => !shared.some(([other]) => other === name),
		);
		const title = `\`${discriminator}\` is ${nameKind(kind)}: ${getDescription(kind) ?? ''}`;
		return `${title}\n\n${printTable(z.object(Object.fromEntries(own)))}`;
	});
	return ['Every kind has:', printTable(z.object(Object.fromEntries(shared))), ...tables].join(
		'\n\n',
	);
}

/** All fields of a kind of entry as tables in Markdown: the name of its folder, or "exceptions". */
export function printFields(name: string): string {
	if (name === 'exceptions') return printTable(exceptionsSchema.element);
	const schema: z.ZodType = collections[name as CollectionName].schema;
	return schema instanceof z.ZodDiscriminatedUnion ? printKinds(schema) : printTable(schema);
}
