import type { Operation } from './content-stream.ts';
import { IDENTITY, type Matrix, multiply, translate } from './matrix.ts';
import type { PdfFont } from './read-fonts.ts';

/** A letter as a text object sets it. */
export interface SetGlyph {
	code: number;
	font: PdfFont;
	/** The name that the drawing of the page gives the font. */
	fontName: string;
	/** Of the font, in the units of the text. */
	size: number;
	/** Where its pen stands. */
	matrix: Matrix;
}

/**
 * Lists the letters of a text object with their places, or undefined where the object does what Chromium does not: sets
 * other spacings or modes, begins lines by other operators, or uses a font that cannot be read.
 *
 * @param operations from `BT` to `ET`
 */
export function readTextObject(
	operations: readonly Operation[],
	fonts: ReadonlyMap<string, PdfFont>,
): SetGlyph[] | undefined {
	const glyphs: SetGlyph[] = [];
	let fontName = '';
	let size = 0;
	let line: Matrix = IDENTITY;
	let pen = 0;
	for (const { operator, operands } of operations) {
		const numbers = operands.map(Number);
		if (operator === 'BT' || operator === 'ET') continue;
		else if (operator === 'Tf') {
			fontName = operands[0] ?? '';
			size = numbers[1] ?? 0;
		} else if (operator === 'Tm') {
			line = numbers as unknown as Matrix;
			pen = 0;
		} else if (operator === 'Td') {
			line = multiply(translate(numbers[0] ?? 0, numbers[1] ?? 0), line);
			pen = 0;
		} else if (operator === 'Tj' || operator === 'TJ') {
			const font = fonts.get(fontName);
			if (!font || operands.some((token) => token.startsWith('('))) return undefined;
			for (const token of operands) {
				if (token === '[' || token === ']') continue;
				if (!token.startsWith('<')) {
					pen -= (Number(token) / 1000) * size;
					continue;
				}
				for (const code of readCodes(token, font.digits)) {
					const matrix = multiply(translate(pen, 0), line);
					glyphs.push({ code, font, fontName, size, matrix });
					pen += (font.getAdvance(code) / 1000) * size;
				}
			}
		} else return undefined;
	}
	return glyphs;
}

/** Codes of a string in hexadecimal digits. */
function readCodes(token: string, digits: number): number[] {
	const hex = token.replace(/[^\da-f]/gi, '');
	return Array.from({ length: Math.floor(hex.length / digits) }, (_, index) =>
		parseInt(hex.slice(index * digits, (index + 1) * digits), 16),
	);
}

/** Where the text objects of a drawing begin, each with its length in steps, `BT` and `ET` included. */
export function* findTextObjects(
	operations: readonly Operation[],
): Generator<{ start: number; length: number }> {
	let start = -1;
	for (const [index, { operator }] of operations.entries()) {
		if (operator === 'BT') start = index;
		if (operator !== 'ET' || start === -1) continue;
		yield { start, length: index - start + 1 };
		start = -1;
	}
}

/** Puts others in the place of the text objects of a drawing. */
export function replaceTextObjects(
	operations: readonly Operation[],
	replace: (object: readonly Operation[]) => readonly Operation[],
): Operation[] {
	const result: Operation[] = [];
	let end = 0;
	for (const { start, length } of findTextObjects(operations)) {
		result.push(...operations.slice(end, start));
		result.push(...replace(operations.slice(start, start + length)));
		end = start + length;
	}
	return [...result, ...operations.slice(end)];
}
