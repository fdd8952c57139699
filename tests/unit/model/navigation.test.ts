import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { footerLinks, headerLinks } from '../../../src/model/navigation.ts';

/** Whether a page of the site makes a path: `/claims/` is made by `claims.astro` or `claims/index.astro`. */
function isMade(path: string): boolean {
	const page = path.replace(/\/?(?:#.*)?$/, '');
	return ['.astro', '/index.astro', '.ts'].some((ending) =>
		existsSync(new URL(`../../../src/pages${page}${ending}`, import.meta.url)),
	);
}

describe.each([
	['head', headerLinks],
	['foot', footerLinks],
])('the links at the %s of a page', (_, links) => {
	it.each(links)('lead to a page that exists: $path', ({ path }) => {
		expect(isMade(path)).toBe(true);
	});

	it('have labels of their own', () => {
		const labels = links.map(({ label }) => label);
		expect(labels).toEqual([...new Set(labels)]);
	});
});

describe('the foot of a page', () => {
	it('repeats all links of its head', () => {
		expect(footerLinks).toEqual(expect.arrayContaining(headerLinks));
	});
});
