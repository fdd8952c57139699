import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtRules } from '../../../../src/checks/built/rules/index.ts';
import { rules } from '../../../../src/checks/content/rules/index.ts';
import { followed } from '../../../../src/checks/content/rules/reference-rules.ts';
import { collections } from '../../../../src/schemas/collections.ts';
import { getMeaning, listFields } from '../../../../src/schemas/walk-schema.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** The list under "Rules", where reports send their readers. */
function listDescribedRules(): string[] {
	const [, section = ''] = readme.split('\n### In the content\n');
	return section.replace(/\n##[\s\S]*/, '').match(/^- `.*$/gm) ?? [];
}

describe('the list of rules in tests/README.md', () => {
	it('has every rule in the order in which they run, with its title', () => {
		expect(listDescribedRules()).toEqual(
			rules.map(
				({ id, title, level }) => `- \`${id}\`${level === 'warning' ? ' (warning)' : ''}: ${title}`,
			),
		);
	});
});

describe('the rules about content and site', () => {
	it('have an id each', () => {
		const ids = [...rules, ...builtRules].map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)]);
	});
});

describe('every rule', () => {
	it.each(rules.map(({ id, title }) => [id, title]))(
		'is described in a sentence: %s',
		(id, title) => {
			expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
			expect(title).toMatch(/^[A-Z].*\.$/);
		},
	);
});

describe('the ids that fields hold', () => {
	it.each(Object.keys(collections))('are followed, where they name an entry of %s', (name) => {
		const named = Object.values(collections)
			.flatMap(({ schema }) => listFields(schema))
			.map(({ schema }) => getMeaning(schema))
			.some((meaning) => meaning?.is === 'id' && meaning.of === name);
		if (named) expect(followed).toContain(name);
	});
});
