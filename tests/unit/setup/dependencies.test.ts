import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(
	readFileSync('package.json', 'utf8'),
) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

/** The packages whose code a file of ours loads, by import or by name; types leave nothing behind. */
function listPackages(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const imported = [...text.matchAll(/^\s*(?:import|export)\b([^;']*)'([^'\n]+)'/gm)]
		.filter(([, names]) => !names?.startsWith(' type '))
		.map(([, , name = '']) => name);
	const named = [...text.matchAll(/'(@\w+\/\w+)'/g)].map(([, name = '']) => name);
	return [...imported, ...named]
		.filter((name) => /^@?[a-z]/.test(name) && !/^(?:node|astro):/.test(name))
		.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

test('what the commands load is installed without the tools of developers', () => {
	const files = globSync(['src/**/*.{ts,mjs,js,astro}', 'astro.config.mjs']);
	const loaded = new Set(files.flatMap(listPackages));
	expect(loaded).toContain('astro');
	expect([...loaded].filter((name) => name in devDependencies)).toEqual([]);
	// The Node that runs them all.
	expect(dependencies).toHaveProperty('node');
});
