import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/content/check-content.ts';
import { readContent } from '../../src/checks/content/read-content.ts';
import { type ContentTree, makeContentTree } from '../support/content-tree.ts';

const FORD = 'content/glossary/ford.yml';

let tree: ContentTree;
beforeEach(() => {
	tree = makeContentTree();
	tree.write(
		FORD,
		"term: ford\ndefinition: 'Deep by 2 feet.\n\n  Wide by 30 feet.'\nsources: [atlas]\n",
	);
});
afterEach(() => {
	tree.remove();
});

function except(fields: string, rule = 'bare-number'): void {
	tree.write(
		'content/exceptions.yml',
		`- rule: ${rule}\n  file: ${FORD}\n  reason: 'A test.'\n  ${fields}\n`,
	);
}

async function list(): Promise<string[]> {
	const problems = await checkContent(readContent(tree.root, '2026-06-12'));
	return problems.map(({ line, rule }) => `${line} ${rule}`);
}

it('reports both figures without an exception', async () => {
	expect(await list()).toEqual(['2 bare-number', '4 bare-number']);
});

it('excuses the whole file on its last day', async () => {
	except("until: '2026-06-12'");
	expect(await list()).toEqual([]);
});

it('excuses only the lines with the words of "match"', async () => {
	except("match: 'Wide by'\n  until: '2026-06-12'");
	expect(await list()).toEqual(['2 bare-number']);
});

it('reports an expired exception in place of what it excuses', async () => {
	except("until: '2026-06-11'");
	expect(await list()).toEqual(['1 stale-exception']);
});

it('excuses no other rule', async () => {
	except("until: '2026-06-12'", 'schema');
	expect(await list()).toEqual(['1 stale-exception', '2 bare-number', '4 bare-number']);
});

it('cannot be used against stale exceptions', async () => {
	tree.write(
		'content/exceptions.yml',
		"- rule: stale-exception\n  file: content/exceptions.yml\n  reason: 'No.'\n  until: '2026-12-31'\n",
	);
	expect((await list())[0]).toBe('1 stale-exception');
});
