import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBuilt } from '../../../../src/checks/built/check-built.ts';
import { builtRules } from '../../../../src/checks/built/rules/index.ts';
import { formatText } from '../../../../src/checks/reporters/text.ts';
import { makeSiteTree, type SiteTree } from '../../../support/site-tree.ts';

const BROKEN = join(import.meta.dirname, '../../../fixtures/built/broken');

/** Cases of files too large or too binary to keep; see heavy-site.test.ts. */
const GENERATED = ['unfit-card', 'heavy-page'];

const cases = readdirSync(BROKEN);

describe('the rules about the built site', () => {
	it('have a case each', () => {
		const ids = builtRules.map(({ id }) => id);
		expect([...cases, ...GENERATED].sort()).toEqual(ids.sort());
	});
});

describe('a valid site', () => {
	it('has no problems', () => {
		const tree = makeSiteTree();
		expect(checkBuilt(tree.read(), tree.root)).toEqual([]);
		tree.remove();
	});
});

describe.each(cases)('the rule %s', (rule) => {
	let tree: SiteTree;
	beforeEach(() => {
		tree = makeSiteTree(join(BROKEN, rule));
	});
	afterEach(() => {
		tree.remove();
	});

	it('reports its case in the words of expected.txt, and no other rule does', async () => {
		const problems = checkBuilt(tree.read(), tree.root);
		const report = formatText({ checked: 'All pages', next: '…', problems });
		await expect(`${report}\n`).toMatchFileSnapshot(join(BROKEN, rule, 'expected.txt'));
		expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
	});
});
