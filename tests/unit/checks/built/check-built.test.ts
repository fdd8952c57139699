import { afterEach, beforeEach, expect, it } from 'vitest';
import type { BuiltRule } from '../../../../src/checks/built/built-rule.ts';
import { checkBuilt } from '../../../../src/checks/built/check-built.ts';
import { makeSiteTree, type SiteTree } from '../../../support/site-tree.ts';

let tree: SiteTree;
beforeEach(() => {
	tree = makeSiteTree();
});
afterEach(() => {
	tree.remove();
});

/** A rule that finds the same in every page, and the address of each. */
const everyPage: BuiltRule = {
	id: 'every-page',
	title: 'For a test.',
	check({ pages }, report) {
		for (const { file, address } of pages) {
			report({ file, offset: 1, message: 'It is a page.', fix: 'nothing.' });
			report({ file, message: `It is ${address}.`, fix: 'nothing.' });
		}
	},
};

it('tells a fault that many pages share once, at the first of them', () => {
	const places = checkBuilt(tree.read(), tree.root, [everyPage]).map(
		({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
	);
	expect(places).toEqual([
		'site/404.html:1:1 It is /404.html.',
		'site/404.html:1:2 It is a page. (3 times, in 3 files)',
		'site/index.html:1:1 It is /.',
		'site/river/index.html:1:1 It is /river/.',
	]);
});
