import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import { beforeEach, describe, expect, test } from 'vitest';
import { addListBodies } from '../../../../../src/book/paper/pdf/add-list-bodies.ts';
import { flattenTags } from '../../../../../src/book/paper/pdf/flatten-tags.ts';
import { nameLinks } from '../../../../../src/book/paper/pdf/name-links.ts';
import { tagNotes } from '../../../../../src/book/paper/pdf/tag-notes.ts';
import { openTags, type TagTree } from '../../../../../src/book/paper/pdf/tag-tree.ts';
import { tagPdf, type TagSpec, text } from '../../../../support/tag-pdf.ts';

let document: PDFDocument;
beforeEach(async () => {
	document = await PDFDocument.create();
	document.addPage();
});

function open(...specs: TagSpec[]): TagTree {
	tagPdf(document, specs);
	return openTags(document)!;
}

/** Elements with what stands in them, as `P(1 Link)`. */
function print(tree: TagTree): string {
	const show = (kid: unknown): string => {
		if (kid instanceof PDFNumber) return String(kid.asNumber());
		if (kid instanceof PDFDict) return kid.has(PDFName.of('MCID')) ? 'piece' : 'link';
		const tag = tree.getTag(kid as PDFRef)!;
		return `${tag.role}(${tree.getKids(tag).map(show).join(' ')})`;
	};
	const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
	return tree.getKids({ dict: root }).map(show).join(' ');
}

/** Roles of those that hold the marked pieces of the page, by their numbers. */
function listHolders(tree: TagTree): string[] {
	const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
	const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict);
	const [, holders] = numbers.lookup(PDFName.of('Nums'), PDFArray).asArray();
	return document.context
		.lookup(holders, PDFArray)
		.asArray()
		.map((ref) => tree.getTag(ref)!.role);
}

/** Every element names the one around it. */
function expectParents(tree: TagTree): void {
	for (const tag of tree.list()) {
		for (const kid of tree.getKids(tag)) {
			const inner = tree.getTag(kid);
			if (inner) expect(inner.dict.get(PDFName.of('P'))).toBe(tag.ref);
		}
	}
}

describe('elements that mean nothing', () => {
	test('give what stands in them to the element around them', () => {
		const tree = open({
			role: 'P',
			kids: [
				{ role: 'NonStruct', kids: [{ role: 'NonStruct', kids: [0] }] },
				{ role: 'Link', kids: [{ role: 'NonStruct', kids: [1] }, { link: 'seas' }] },
				{ role: 'NonStruct', kids: [2] },
			],
		});
		flattenTags(document, tree);
		tree.settle();
		expect(print(tree)).toBe('P(0 Link(1 link) 2)');
		expect(listHolders(tree)).toEqual(['P', 'Link', 'P']);
		expectParents(tree);
	});

	test('stay where they have words of their own', () => {
		const tree = open({
			role: 'P',
			kids: [{ role: 'NonStruct', facts: { ActualText: text('rivers') }, kids: [0] }],
		});
		flattenTags(document, tree);
		expect(print(tree)).toBe('P(NonStruct(0))');
	});

	test('on another page keep it', () => {
		const other = document.addPage();
		const tree = open({
			role: 'P',
			kids: [
				{ role: 'NonStruct', kids: [0] },
				{ role: 'NonStruct', kids: [1] },
			],
		});
		const second = tree.list()[2]!;
		second.dict.set(PDFName.of('Pg'), other.ref);
		flattenTags(document, tree);
		expect(print(tree)).toBe('P(0 piece)');
		const [, piece] = tree.getKids(tree.list()[0]!);
		expect((piece as PDFDict).get(PDFName.of('Pg'))).toBe(other.ref);
	});
});

describe('items of lists', () => {
	test('have a body beside their label', () => {
		const tree = open({
			role: 'L',
			kids: [
				{ role: 'LI', kids: [{ role: 'Lbl', kids: [0] }, 1, { role: 'P', kids: [2] }] },
				{ role: 'LI', kids: [3] },
			],
		});
		addListBodies(tree);
		tree.settle();
		expect(print(tree)).toBe('L(LI(Lbl(0) LBody(1 P(2))) LI(LBody(3)))');
		expect(listHolders(tree)).toEqual(['Lbl', 'LBody', 'P', 'LBody']);
		expectParents(tree);
	});

	test('get no second body', () => {
		const tree = open({ role: 'LI', kids: [{ role: 'LBody', kids: [0] }] });
		addListBodies(tree);
		expect(print(tree)).toBe('LI(LBody(0))');
	});
});

describe('links', () => {
	const listNames = () =>
		document.context.enumerateIndirectObjects().flatMap(([, one]) => {
			if (!(one instanceof PDFDict) || !one.has(PDFName.of('Rect'))) return [];
			const words = one.lookupMaybe(PDFName.of('Contents'), PDFHexString);
			return [words?.decodeText()];
		});

	test('say their own words, also where two lead to one place', () => {
		const tree = open(
			{ role: 'Link', kids: [{ link: 'seas' }] },
			{ role: 'Link', kids: [{ link: 'rivers' }] },
			// One that begins on one line and ends on the next.
			{ role: 'Link', kids: [{ link: 'seas' }, { link: 'seas' }] },
		);
		nameLinks(document, tree, [
			{ target: 'seas', name: 'The seas' },
			{ target: 'rivers', name: 'The rivers' },
			{ target: 'seas', name: 'the same again' },
		]);
		expect(listNames()).toEqual(['The seas', 'The rivers', 'the same again', 'the same again']);
	});

	test('that have no words say where they lead', () => {
		const tree = open({ role: 'Link', kids: [{ link: 'seas' }] });
		nameLinks(document, tree, []);
		expect(listNames()).toEqual(['seas']);
	});
});

describe('notes', () => {
	test('have an id that is listed, and marks of sources stand in references', () => {
		const tree = open({
			role: 'P',
			kids: [
				0,
				{ role: 'Link', kids: [1, { link: 'source-one' }] },
				{ role: 'Link', kids: [2, { link: 'seas' }] },
				{ role: 'Aside', kids: [3] },
			],
		});
		tagNotes(document, tree, (target) => target.startsWith('source-'));
		expect(print(tree)).toBe('P(0 Reference(Link(1 link)) Link(2 link) Note(3))');
		expectParents(tree);
		const note = tree.list().find(({ role }) => role === 'Note')!;
		const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
		const names = root.lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
		expect(names.get(0)).toBe(note.dict.get(PDFName.of('ID')));
		expect(names.get(1)).toBe(note.ref);
	});
});

test('a document without tags has none to open', () => {
	expect(openTags(document)).toBeUndefined();
});
