import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtRules } from '../../../../src/checks/built/rules/index.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

it('tests/README.md has every rule in the order in which they run, with its title', () => {
	const [, section = ''] = readme.split('\n### In the built site\n');
	expect(section.replace(/\n##[\s\S]*/, '').match(/^- `.*$/gm)).toEqual(
		builtRules.map(({ id, title }) => `- \`${id}\`: ${title}`),
	);
});

it.each(builtRules.map(({ id, title }) => [id, title]))(
	'%s is described in a sentence',
	(id, title) => {
		expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
		expect(title).toMatch(/^[A-Z].*\.$/);
	},
);
