import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { astroDoors, importTable } from './import-table.js';

const places = Object.keys(importTable);

const importRules = Object.entries(importTable).map(([folder, allowed]) => {
	const forbidden = places.filter((place) => place !== folder && !allowed.includes(place));
	const names = forbidden.map((place) => (place.endsWith('.ts') ? `${place}$` : `${place}/`));
	const patterns = [
		{
			regex: `^\\.\\.?/(?:.*/)?(?:${names.join('|').replaceAll('.', '\\.')})`,
			message: `src/${folder} may import only from: ${[folder, ...allowed].join(', ')}.`,
			// Types leave nothing behind in the browser.
			allowTypeImports: folder === 'client',
		},
	];
	if (!astroDoors.includes(folder)) {
		patterns.push({
			regex: '^astro:',
			message: 'What comes from Astro is handed in by the pages and layouts.',
			allowTypeImports: false,
		});
	}
	return {
		name: `imports/${folder}`,
		files: [folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**`],
		rules: { 'no-restricted-imports': ['error', { patterns }] },
	};
});

export default defineConfig(
	globalIgnores([
		'dist/',
		'.dist.*/',
		'.astro/',
		'.build/',
		'.cache/',
		'test-results/',
		'tests/fixtures/',
	]),
	typescript.configs.recommendedTypeChecked,
	astro.configs.recommended,
	astro.configs['jsx-a11y-strict'],
	regexp.configs.recommended,
	{
		name: 'patterns',
		rules: {
			// Patterns are put together from parts, each a group, and lists stay lists.
			'regexp/no-useless-non-capturing-group': 'off',
			'regexp/prefer-character-class': 'off',
		},
	},
	{
		name: 'patterns for any text',
		files: ['src/**'],
		// No search takes longer than in proportion to its text.
		rules: { 'regexp/no-super-linear-move': 'error' },
	},
	{
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)),
				extraFileExtensions: ['.astro'],
			},
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
	},
	{
		name: 'no types here',
		// Plain JavaScript has none, and for ESLint every imported .astro file is an `any`.
		// What lies in them is checked by `astro check`.
		files: ['**/*.{js,mjs,astro}', '**/*.astro/*'],
		extends: [typescript.configs.disableTypeChecked],
	},
	{
		name: 'astro components as values',
		files: ['src/components/prose/page-components.ts'],
		// The type of an imported .astro file is known to `astro check` only.
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
	},
	{
		name: 'whole site',
		rules: {
			// There are no classes here: a function taken from an object has no `this` to lose.
			'@typescript-eslint/unbound-method': 'off',
		},
	},
	{
		name: 'markup',
		files: ['**/*.astro'],
		rules: {
			// Safari no longer takes a list for one once its bullets are styled away.
			'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
			// A wide table scrolls within a section of its own, which the keyboard must reach.
			'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'] }],
		},
	},
	importRules,
);
