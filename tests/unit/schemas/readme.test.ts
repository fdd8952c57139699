import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/checks/content/parse-yaml.ts';
import { type CollectionName, collections } from '../../../src/schemas/collections.ts';
import { exceptionsSchema } from '../../../src/schemas/exception.ts';
import { getMeaning, listValues } from '../../../src/schemas/walk-schema.ts';
import { listIssues } from '../../support/list-issues.ts';
import { printFields } from '../../support/print-fields.ts';

const CONTENT = fileURLToPath(new URL('../../../content/', import.meta.url));
const readme = readFileSync(`${CONTENT}README.md`, 'utf8');
const kinds = [...Object.keys(collections), 'exceptions'];

describe('the tables of fields in content/README.md', () => {
	const TABLE = /(<!-- fields of (\S+) -->\n)[\s\S]*?(<!-- end of fields -->)/g;

	it('are one for each kind of entry', () => {
		const described = Array.from(readme.matchAll(TABLE), ([, , name]) => name);
		expect(described.sort()).toEqual(kinds.sort());
	});

	it('say what the schemas say', async () => {
		const written = readme.replace(
			TABLE,
			(_, start: string, name: string, end: string) =>
				`${start}<details>\n<summary>All fields</summary>\n\n${printFields(name)}\n\n</details>\n${end}`,
		);
		await expect(
			written,
			'The tables are stale. Fix: npm run test:unit -- tests/unit/schemas/readme.test.ts -u writes them.',
		).toMatchFileSnapshot(`${CONTENT}README.md`);
	});
});

/** An example and the kind of entry it is one of. */
interface Example {
	kind: string;
	text: string;
}

/** All examples: the kind is named in the first line, `# places/panmunjom.yml`, or in the heading above. */
function listExamples(): Example[] {
	let heading = '';
	return Array.from(
		readme.matchAll(/^## .*`([\w-]+)\/<id>|^```(?:yaml|mdx)\n([\s\S]*?)^```/gm),
		([, kind, text]): Example[] => {
			heading = kind ?? heading;
			if (text === undefined) return [];
			const front = /^---\n([\s\S]*?)^---$/m.exec(text)?.[1];
			const named = /^# ([\w-]+)[/.]/.exec(text)?.[1];
			return [{ kind: named ?? heading, text: front ?? text }];
		},
	).flat();
}

const getSchema = (kind: string): z.ZodType =>
	kind === 'exceptions' ? exceptionsSchema : collections[kind as CollectionName].schema;

describe('the examples in content/README.md', () => {
	const examples = listExamples();

	it('are one for each kind of entry that editors add', () => {
		const shown = examples.map(({ kind }) => kind);
		const missing = kinds.filter((kind) => !shown.includes(kind));
		expect(missing).toEqual(['pages', 'yardsticks']);
	});

	it.each(examples)('fit the schema of $kind', ({ kind, text }) => {
		const { data, faults } = parseYaml(text);
		expect(faults).toEqual([]);
		expect(listIssues(getSchema(kind), data)).toBe('');
	});

	it.each(examples)('name entries that there are: $kind', ({ kind, text }) => {
		const missing = listValues(getSchema(kind), parseYaml(text).data).flatMap(
			({ value, schema }) => {
				const meaning = getMeaning(schema);
				if (meaning?.is !== 'id') return [];
				const path = `${meaning.of}/${String(value)}.${collections[meaning.of].extension}`;
				return existsSync(CONTENT + path) ? [] : [path];
			},
		);
		expect(missing).toEqual([]);
	});
});
