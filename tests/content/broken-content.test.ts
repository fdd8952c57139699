import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/content/check-content.ts';
import { readContent } from '../../src/checks/content/read-content.ts';
import { rules } from '../../src/checks/content/rules/index.ts';
import { formatText } from '../../src/checks/reporters/text.ts';
import { type ContentTree, makeContentTree } from '../support/content-tree.ts';

const BROKEN = join(import.meta.dirname, '../fixtures/broken');
const TODAY = '2026-06-12';

/** Cases whose bytes no editor or version control keeps as they are; see unreadable-content.test.ts. */
const GENERATED = ['text-format'];

const cases = readdirSync(BROKEN);

describe('the rules', () => {
	it('have a case each', () => {
		const ids = rules.map(({ id }) => id);
		expect([...cases, ...GENERATED].sort()).toEqual(ids.sort());
	});
});

describe('a valid content tree', () => {
	it('has no problems', async () => {
		const tree = makeContentTree();
		expect(await checkContent(readContent(tree.root, TODAY))).toEqual([]);
		tree.remove();
	});
});

describe.each(cases)('the rule %s', (rule) => {
	let tree: ContentTree;
	beforeEach(() => {
		tree = makeContentTree(join(BROKEN, rule));
	});
	afterEach(() => {
		tree.remove();
	});

	it('reports its case in the words of expected.txt, and no other rule does', async () => {
		const problems = await checkContent(readContent(tree.root, TODAY));
		const report = formatText({ checked: 'All entries', next: '…', problems });
		await expect(`${report}\n`).toMatchFileSnapshot(join(BROKEN, rule, 'expected.txt'));
		expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
	});
});
