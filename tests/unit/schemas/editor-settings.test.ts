import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/schemas/collections.ts';
import { getDescription, listParts } from '../../../src/schemas/walk-schema.ts';

const settings: unknown = JSON.parse(
	readFileSync(new URL('../../../.vscode/settings.json', import.meta.url), 'utf8'),
);

const kinds = Object.entries(collections);

describe('the settings of the editor', () => {
	it('give each folder of YAML the JSON Schema that Astro writes of it', () => {
		const schemas = kinds
			.filter(([, { extension }]) => extension === 'yml')
			.map(([name]) => [`./.astro/collections/${name}.schema.json`, `content/${name}/*.yml`]);
		expect(settings).toMatchObject({ 'yaml.schemas': Object.fromEntries(schemas) as object });
	});

	it('have front matter read, too', () => {
		expect(settings).toMatchObject({ 'astro.content-intellisense': true });
	});
});

/** A JSON Schema as far as it is looked at here. */
interface JsonSchema {
	properties?: Record<string, { description?: string }>;
	oneOf?: JsonSchema[];
}

describe.each(kinds)('the JSON Schema of %s', (_, { schema }) => {
	// As Astro writes it.
	const { properties, oneOf = [{ properties }] } = z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
	}) as JsonSchema;

	it('tells what each field is for, with every option of a union', () => {
		const told = oneOf.flatMap((option) =>
			Object.entries(option.properties ?? {}).map(([name, { description }]) => [name, description]),
		);
		expect(told).toEqual(listParts(schema).map((part) => [part.step, getDescription(part.schema)]));
	});
});
