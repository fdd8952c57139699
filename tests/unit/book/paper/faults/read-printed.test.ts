import { PDFDocument, PDFName, PDFRawStream, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPrinted } from '../../../../../src/book/paper/faults/read-printed.ts';
import { tagPdf } from '../../../../support/tag-pdf.ts';

test('blocks have their words and lines; what no tag holds is none', async () => {
	const document = await PDFDocument.create();
	const page = document.addPage([400, 300]);
	const font = await document.embedFont(StandardFonts.Helvetica);
	const set = (words: string, height: number) => `1 0 0 1 20 ${height} Tm (${words}) Tj`;
	const content = [
		`/Artifact BMC BT /F1 10 Tf ${set('page 1', 290)} ET EMC`,
		`/H2 << /MCID 0 >> BDC BT /F1 12 Tf ${set('Rivers', 250)} ET EMC`,
		`/P << /MCID 1 >> BDC BT /F1 10 Tf ${set('They flow', 230)} ${set('and', 218)} ET EMC`,
		`/Span << /MCID 2 >> BDC BT /F1 10 Tf 1 0 0 1 60 218 Tm (flow) Tj ET EMC`,
	].join('\n');
	page.node.set(PDFName.of('Resources'), document.context.obj({ Font: { F1: font.ref } }));
	const bytes = Buffer.from(content);
	const stream = PDFRawStream.of(document.context.obj({ Length: bytes.length }), bytes);
	page.node.set(PDFName.of('Contents'), document.context.register(stream));
	tagPdf(document, [
		{ role: 'H2', kids: [0] },
		{ role: 'P', kids: [1, { role: 'Span', kids: [2] }] },
	]);
	const { blocks, heights, widths } = await readPrinted(await document.save());
	expect(heights).toEqual([300]);
	expect(widths).toEqual([400]);
	expect(blocks.map(({ role, text }) => `${role} ${text.replace(/\s+/g, ' ')}`)).toEqual([
		'H2 Rivers',
		'P They flow and flow',
	]);
	expect(blocks[1]?.lines.map(({ baseline }) => Math.round(baseline))).toEqual([70, 82]);
	const [first, second] = blocks[1]?.lines ?? [];
	expect(first).toMatchObject({ left: 20, size: 10 });
	expect(second?.left).toBe(20);
	expect(second?.right).toBeGreaterThan(75);
});
