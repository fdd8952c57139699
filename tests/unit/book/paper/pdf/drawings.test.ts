import { describe, expect, test } from 'vitest';
import { PDFDocument } from 'pdf-lib';
import { printContent, readContent } from '../../../../../src/book/paper/pdf/content-stream.ts';
import { drawHalos } from '../../../../../src/book/paper/pdf/draw-halos.ts';
import { markArtifacts } from '../../../../../src/book/paper/pdf/mark-artifacts.ts';
import { markLanguages } from '../../../../../src/book/paper/pdf/mark-languages.ts';
import { packText } from '../../../../../src/book/paper/pdf/pack-text.ts';
import type { PdfFont } from '../../../../../src/book/paper/pdf/read-fonts.ts';
import { roundPaths } from '../../../../../src/book/paper/pdf/round-paths.ts';

const context = (await PDFDocument.create()).context;
const set = (name: string): PdfFont => ({ kind: 'set', digits: 4, name, getAdvance: () => 500 });
const fonts = new Map<string, PdfFont>([
	['/F1', set('Inter-Regular')],
	['/F2', set('NotoSansKRThin-Regular')],
	['/F3', set('NotoSansSCThin-Regular')],
	[
		'/F9',
		{
			kind: 'drawn',
			digits: 2,
			matrix: [0.001, 0, 0, -0.001, 0, 0],
			getAdvance: () => 500,
			getGlyph: (code) => `/g${code.toString(16)}`,
			glyphs: context.obj({}),
		},
	],
]);

/** Steps on lines, as PDF writes them. */
const lines = (text: string): string => text.trim().replace(/\n\s*/g, '\n');
const change =
	(step: (operations: ReturnType<typeof readContent>) => ReturnType<typeof readContent>) =>
	(content: string) =>
		printContent(step(readContent(lines(content))));

describe('the drawing of a page', () => {
	test('is read and written again as it was', () => {
		const content = lines(`
			/Span << /Lang (k\\)o) /MCID 3 >> BDC
			[ <0041> -12.5 (a b) true ] TJ
			EMC
			1 0 0 1 .5 -2 cm
		`);
		expect(printContent(readContent(content))).toBe(content);
	});

	test('with a picture within it, or what is no token, is refused', () => {
		expect(() => readContent('BI /W 2 ID x EI')).toThrow('a picture within its drawing');
		expect(() => readContent('1 0 m {')).toThrow('cannot be read at byte 6: "{"');
	});
});

describe('artifacts', () => {
	const mark = change(markArtifacts);

	test('are texts, paths and pictures that no tag holds; neighbours are one', () => {
		expect(
			mark(`
				BT\n/F1 9 Tf\n<0041> Tj\nET
				0 0 0 rg
				0 0 9 9 re\nf
				/P << /MCID 0 >> BDC
				BT\n<0042> Tj\nET
				0 0 m\n9 9 l\nS
				EMC
				q
				/Im0 Do
				Q
			`),
		).toBe(
			lines(`
				/Artifact BMC
				BT\n/F1 9 Tf\n<0041> Tj\nET
				0 0 0 rg
				0 0 9 9 re\nf
				EMC
				/P << /MCID 0 >> BDC
				BT\n<0042> Tj\nET
				0 0 m\n9 9 l\nS
				EMC
				q
				/Artifact BMC
				/Im0 Do
				EMC
				Q
			`),
		);
	});

	test('are not what only cuts: it draws nothing', () => {
		const content = lines('0 0 9 9 re\nW\nn');
		expect(mark(content)).toBe(content);
	});
});

describe('halos', () => {
	const draw = change((operations) =>
		drawHalos(operations, fonts, (_, glyph) =>
			glyph === '/g20' ? 'blank' : glyph === '/g1' ? undefined : `/Halo${glyph.slice(2)}`,
		),
	);

	test('are shapes at the places of their letters, and spaces are none', () => {
		expect(draw('BT\n/F9 10 Tf\n1 0 0 -1 100 50 Tm\n<41> Tj\n7 0 Td <2042> Tj\nET')).toBe(
			lines(`
				q
				0.01 0 0 0.01 100 50 cm\n/Halo41 Do
				1 0 0 1 1200 0 cm\n/Halo42 Do
				Q
			`),
		);
	});

	test('leave the letters beside them', () => {
		const drawn = draw('BT\n/F9 10 Tf\n1 0 0 -1 1 2 Tm\n<41> Tj\n/F1 10 Tf\n<0007> Tj\nET');
		expect(drawn).toMatch(/^q\n.*cm\n\/Halo41 Do\nQ\nBT\n/);
		expect(drawn).toContain('1 0 0 -1 6 2 Tm\n<0007> Tj');
		expect(drawn).not.toContain('<41>');
	});

	test('stay as they are where a drawing is more than an outline', () => {
		const content = lines('BT\n/F9 10 Tf\n1 0 0 -1 1 2 Tm\n<01> Tj\nET');
		expect(draw(content)).toBe(content);
	});
});

describe('a run of letters', () => {
	const pack = change((operations) => packText(operations, fonts));

	test('is set in one step, which moves the pen only where widths do not', () => {
		expect(
			pack('BT\n/F1 10 Tf\n1 0 0 -1 4 8 Tm\n<0041> Tj\n5 0 Td <0042> Tj\n4.7 0 Td <0043> Tj\nET'),
		).toBe(lines('BT\n/F1 10 Tf\n1 0 0 -1 4 8 Tm\n[ <00410042> 30 <0043> ] TJ\nET'));
	});

	test('ends with its line and its font', () => {
		expect(
			pack(
				'BT\n/F1 10 Tf\n1 0 0 -1 4 8 Tm\n<0041> Tj\n0 12 Td <0042> Tj\n/F2 10 Tf\n<0043> Tj\nET',
			),
		).toBe(
			lines(`
				BT
				/F1 10 Tf\n1 0 0 -1 4 8 Tm\n<0041> Tj
				/F1 10 Tf\n1 0 0 -1 4 -4 Tm\n<0042> Tj
				/F2 10 Tf\n1 0 0 -1 9 -4 Tm\n<0043> Tj
				ET
			`),
		);
	});

	test('never drifts: small differences add up to a move of the pen', () => {
		const steps = Array.from({ length: 9 }, () => '5.01 0 Td <0041> Tj').join('\n');
		const packed = pack(`BT\n/F1 10 Tf\n1 0 0 -1 0 0 Tm\n<0041> Tj\n${steps}\nET`);
		const moves = [...packed.matchAll(/ (-?\d+) </g)].map(([, move]) => Number(move));
		expect(moves.reduce((sum, move) => sum + move, 0)).toBeLessThanOrEqual(-7);
	});

	test.each(['2 Tr', '0.2 Tc', "(a) '"])('with "%s" stays as it is', (step) => {
		const content = lines(`BT\n/F1 10 Tf\n${step}\n<0041> Tj\n5 0 Td\n<0042> Tj\nET`);
		expect(pack(content)).toBe(content);
	});
});

test('texts in Korean and Chinese say their language', () => {
	const mark = change((operations) => markLanguages(operations, fonts));
	expect(
		mark(
			'BT\n/F1 9 Tf\n<01> Tj\n/F2 9 Tf\n<02> Tj\n<03> Tj\n/F3 9 Tf\n<04> Tj\n/F1 9 Tf\n<05> Tj\nET',
		),
	).toBe(
		lines(`
			BT\n/F1 9 Tf\n<01> Tj
			/F2 9 Tf\n/Span << /Lang (ko) >> BDC\n<02> Tj\n<03> Tj
			/F3 9 Tf\nEMC\n/Span << /Lang (zh) >> BDC\n<04> Tj
			/F1 9 Tf\nEMC\n<05> Tj
			ET
		`),
	);
});

test('places are rounded to what a printer can set, in each plane', () => {
	const round = change(roundPaths);
	expect(round('1.23456 2.34567 m\nq\n.1 0 0 .1 0 0 cm\n1.23456 9 l\nQ\n1.23456 0 l\n.5 w')).toBe(
		lines('1.23 2.35 m\nq\n.1 0 0 .1 0 0 cm\n1.2 9 l\nQ\n1.23 0 l\n.5 w'),
	);
});
