import { makeOperation, type Operation, printNumber } from './content-stream.ts';
import { type Matrix } from './matrix.ts';
import type { PdfFont } from './read-fonts.ts';
import { readTextObject, replaceTextObjects, type SetGlyph } from './read-text-object.ts';

/** Letters of one font on one line. */
interface Run {
	glyphs: SetGlyph[];
}

/** A pen that is nearer to its place than this, in thousandths of the letters' size, is not moved. */
const NEAR = 2;

/**
 * Sets each run of letters in one step. Chromium moves the pen anew for every letter, which takes most of a book's bytes;
 * what the letters' own widths bring is left out, and the rest is rounded to thousandths of their size, always against
 * the true place, so that no line grows or shrinks.
 */
export function packText(
	operations: readonly Operation[],
	fonts: ReadonlyMap<string, PdfFont>,
): Operation[] {
	return replaceTextObjects(operations, (object) => {
		const glyphs = readTextObject(object, fonts);
		if (!glyphs || glyphs.length < 2) return object;
		return printText(glyphs);
	});
}

/** A text object that sets letters at their places, in as few steps as it takes. */
export const printText = (glyphs: readonly SetGlyph[]): Operation[] => [
	makeOperation('BT'),
	...gatherRuns(glyphs).flatMap(printRun),
	makeOperation('ET'),
];

function gatherRuns(glyphs: readonly SetGlyph[]): Run[] {
	const runs: Run[] = [];
	for (const glyph of glyphs) {
		const run = runs.at(-1);
		const last = run?.glyphs.at(-1);
		if (run && last && isSameLine(last, glyph)) run.glyphs.push(glyph);
		else runs.push({ glyphs: [glyph] });
	}
	return runs;
}

function isSameLine(a: SetGlyph, b: SetGlyph): boolean {
	const sameFont = a.fontName === b.fontName && a.size === b.size;
	const sameAxes = [0, 1, 2, 3].every((index) => a.matrix[index] === b.matrix[index]);
	return sameFont && sameAxes && Math.abs(measureStep(a.matrix, b.matrix).y) < 0.001;
}

/** From one pen to another on the axes of the first. */
function measureStep([a, b, c, d, e, f]: Matrix, to: Matrix): { x: number; y: number } {
	const area = a * d - b * c;
	const [dx, dy] = [to[4] - e, to[5] - f];
	return { x: (dx * d - dy * c) / area, y: (dy * a - dx * b) / area };
}

function printRun({ glyphs }: Run): Operation[] {
	const [first] = glyphs;
	if (!first) return [];
	const { font, fontName, size, matrix } = first;
	const tokens: string[] = [];
	let codes = '';
	let pen = 0;
	for (const glyph of glyphs) {
		const place = measureStep(matrix, glyph.matrix).x;
		const back = ((pen - place) * 1000) / size;
		if (Math.abs(back) >= NEAR) {
			if (codes) tokens.push(`<${codes}>`);
			tokens.push(String(Math.round(back)));
			codes = '';
			pen -= (Math.round(back) / 1000) * size;
		}
		codes += glyph.code.toString(16).toUpperCase().padStart(font.digits, '0');
		pen += (font.getAdvance(glyph.code) / 1000) * size;
	}
	tokens.push(`<${codes}>`);
	const show =
		tokens.length === 1 ? makeOperation('Tj', ...tokens) : makeOperation('TJ', '[', ...tokens, ']');
	return [makeOperation('Tf', fontName, printNumber(size)), makeOperation('Tm', ...matrix), show];
}
