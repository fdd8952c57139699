import { makeOperation, type Operation, printNumber } from './content-stream.ts';
import { type Matrix, multiply } from './matrix.ts';
import { printText } from './pack-text.ts';
import type { PdfFont } from './read-fonts.ts';
import { readTextObject, replaceTextObjects, type SetGlyph } from './read-text-object.ts';

type DrawnFont = Extract<PdfFont, { kind: 'drawn' }>;

/** Gives a drawing of a letter a name that the page can call it by; `blank` for a space, undefined for more than an outline. */
export type NameOutline = (font: DrawnFont, glyph: string) => string | undefined;

/**
 * Draws the halos of names on maps as shapes. Chromium sets a name twice, its halo in a font made of drawings, so that
 * whoever searches or copies finds "SEOULSEOUL"; a shape is no text. A letter that cannot be drawn leaves its text as
 * it is.
 */
export function drawHalos(
	operations: readonly Operation[],
	fonts: ReadonlyMap<string, PdfFont>,
	nameOutline: NameOutline,
): Operation[] {
	return replaceTextObjects(operations, (object) => {
		const glyphs = readTextObject(object, fonts) ?? [];
		const halos = glyphs.filter(({ font }) => font.kind === 'drawn');
		if (halos.length === 0) return object;
		const shapes = drawShapes(halos, nameOutline);
		if (!shapes) return object;
		const rest = glyphs.filter(({ font }) => font.kind === 'set');
		return rest.length > 0 ? [...shapes, ...printText(rest)] : shapes;
	});
}

function drawShapes(halos: readonly SetGlyph[], nameOutline: NameOutline): Operation[] | undefined {
	const shapes = [makeOperation('q')];
	let last: Matrix | undefined;
	for (const { font, code, size, matrix } of halos) {
		if (font.kind !== 'drawn') continue;
		const name = nameOutline(font, font.getGlyph(code));
		if (name === undefined) return undefined;
		if (name === 'blank') continue;
		const [a, b, c, d] = font.matrix;
		const place = multiply([a * size, b * size, c * size, d * size, 0, 0], matrix);
		shapes.push(makeOperation('cm', ...printStep(place, last)), makeOperation('Do', name));
		last = place;
	}
	return [...shapes, makeOperation('Q')];
}

/** From the last letter to the next: mostly a step along the line, in the units of the drawing. */
function printStep(place: Matrix, last: Matrix | undefined): string[] {
	const step = last ? multiply(place, invert(last)) : place;
	return step.map((number) => (last ? printNumber(number) : String(Number(number.toPrecision(7)))));
}

function invert([a, b, c, d, e, f]: Matrix): Matrix {
	const area = a * d - b * c;
	return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}
