import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listProse } from '../../../../src/checks/content/list-prose.ts';
import { readContent } from '../../../../src/checks/content/read-content.ts';
import { type ContentTree, makeContentTree } from '../../../support/content-tree.ts';

const PAGE = 'content/pages/prose.mdx';
const FRONT_MATTER = "---\ntitle: 'T'\nstandfirst: 'S'\ndescription: 'D'\n---\n\n";
const GAP = '\uFFFC';

let tree: ContentTree;
beforeEach(() => {
	tree = makeContentTree();
});
afterEach(() => {
	tree.remove();
});

/** The prose of a page with this body. */
function list(body: string) {
	tree.write(PAGE, FRONT_MATTER + body);
	const content = readContent(tree.root, '2026-06-12');
	const entries = content.entries.filter(({ path }) => path === PAGE);
	return listProse({ ...content, entries }).filter(({ figures }) => figures === 'components');
}

const listTexts = (body: string): string[] => list(body).map(({ text }) => text);

describe('the prose of a body', () => {
	it('is one run for each heading, paragraph, item and cell', () => {
		expect(listTexts('## A {#a}\n\nB\n\n- C\n- D\n\n| E | F |\n| - | - |\n| G | H |\n')).toEqual([
			...'ABCDEFGH',
		]);
	});

	it('goes through emphasis, links and terms', () => {
		expect(listTexts('A **b** [c](/d/) <Term id="e">f</Term> `g`.')).toEqual(['A b c f g.']);
	});

	it('has a gap for what a claim prints or encloses, and for what stands for itself', () => {
		expect(
			listTexts('A <Claim id="b" value="c" /><Cite id="d" /> <Claim id="e">f</Claim>.'),
		).toEqual([`A ${GAP}${GAP} ${GAP}.`]);
	});

	it('goes into notes, quotations and the voices', () => {
		expect(listTexts('A<Note id="b">c</Note>\n\n<Quote by="d" source="e">F</Quote>')).toEqual([
			'Ac',
			'F',
		]);
		expect(listTexts('<Argument>\n\nG\n\n</Argument>')).toEqual(['G']);
	});

	it('has a space for a line break', () => {
		expect(listTexts('A\\\nB')).toEqual(['A B']);
	});

	it('leaves out remarks to other authors', () => {
		expect(listTexts('A {/* b */}c')).toEqual([`A ${GAP}c`]);
	});
});

describe('the place of a piece of prose', () => {
	it('is that in the file, behind components and entities', () => {
		const [prose] = list('A <Cite id="b" />&amp; **c &amp; 40**.');
		const index = prose?.text.indexOf('40') ?? 0;
		expect(prose?.locate(index, 2)).toEqual({ file: PAGE, line: 7, column: 34 });
	});

	it('is that of the second of two equal pieces', () => {
		const [prose] = list('40 men\nand 40 women');
		expect(prose?.locate(11, 2)).toEqual({ file: PAGE, line: 8, column: 5 });
	});
});
