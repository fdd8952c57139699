import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from '../../../../../src/book/paper/pdf/finish-pdf.ts';
import { tagPdf, text } from '../../../../support/tag-pdf.ts';

const facts = {
	title: 'Rivers & seas',
	author: 'Somebody',
	subject: 'Waters.',
	language: 'en-GB',
	date: new Date('2026-06-12T00:00:00Z'),
	revision: 'abc',
	headings: [],
	links: [],
	isSource: () => false,
};

async function finish(change: (document: PDFDocument) => void): Promise<PDFDocument> {
	const document = await PDFDocument.create();
	document.addPage();
	change(document);
	const { pdf, pages } = await finishPdf(await document.save(), facts);
	expect(pages).toBe(1);
	return PDFDocument.load(pdf, { updateMetadata: false });
}

/** The tags of the elements of a document, by their names. */
const listTags = ({ context }: PDFDocument): Record<string, string> =>
	Object.fromEntries(
		context.enumerateIndirectObjects().flatMap(([, element]) => {
			if (!(element instanceof PDFDict)) return [];
			const [name, tag] = ['T', 'S'].map((key) => element.get(PDFName.of(key)));
			return name instanceof PDFString && tag instanceof PDFName
				? [[name.decodeText(), tag.decodeText()]]
				: [];
		}),
	);

test('a picture with words in its place is a figure, and what holds it with its caption a group', async () => {
	const document = await finish((made) => {
		tagPdf(made, [
			{ role: 'Figure', facts: { T: text('picture'), Alt: PDFHexString.fromText('A map') } },
			{ role: 'Figure', facts: { T: text('whole') } },
			{ role: 'Table', facts: { T: text('table') } },
		]);
	});
	expect(listTags(document)).toEqual({ picture: 'Figure', whole: 'Div', table: 'Table' });
});

test('the file says what it is and in what language', async () => {
	const document = await finish(() => undefined);
	expect(document.getTitle()).toBe('Rivers & seas');
	expect(document.getAuthor()).toBe('Somebody');
	expect(document.getModificationDate()).toEqual(facts.date);
	expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(en-GB)');
});

test('bookmarks that are not those of the headings are an error', async () => {
	const document = await PDFDocument.create();
	document.addPage();
	await expect(
		finishPdf(await document.save(), { ...facts, headings: ['Rivers'] }),
	).rejects.toThrow('There are 0 bookmarks for 1 headings.');
});
