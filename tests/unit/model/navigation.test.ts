import { existsSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
	footerLinks,
	headerLinks,
	referenceLinks,
	searchLink,
} from '../../../src/model/navigation.ts';

/** Whether a page of the site makes a path: `/claims/` is made by `claims.astro` or `claims/index.astro`. */
function isMade(path: string): boolean {
	const page = path.replace(/\/?(?:#.*)?$/, '');
	return ['.astro', '/index.astro', '.ts'].some((ending) =>
		existsSync(new URL(`../../../src/pages${page}${ending}`, import.meta.url)),
	);
}

describe.each([
	['head', [...headerLinks, searchLink]],
	['list of chapters', [...headerLinks, ...referenceLinks]],
	['foot', footerLinks],
])('the links in the %s of a page', (_, links) => {
	it.each(links)('lead to a page that exists: $path', ({ path }) => {
		expect(isMade(path)).toBe(true);
	});

	it('have labels of their own', () => {
		const labels = links.map(({ label }) => label);
		expect(labels).toEqual([...new Set(labels)]);
	});
});

describe('the foot of a page', () => {
	it('repeats all links above', () => {
		const above = [...headerLinks, searchLink, ...referenceLinks];
		expect(footerLinks).toEqual(expect.arrayContaining(above));
	});
});

test('the head of a page has at most five items, the list of chapters included', () => {
	expect(headerLinks.length + 1).toBeLessThanOrEqual(5);
});
