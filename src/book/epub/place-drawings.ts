import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Color } from '../../figures/drawing.ts';
import { getColorClass, plainColors } from '../../figures/paint.ts';
import { textStyles } from '../../figures/text-styles.ts';
import { type Element, getAttribute, isElement, listElements } from '../../html/dom.ts';
import { findByClass, make, parseSvg, replace, setAttribute } from '../../html/tree.ts';

const listChildren = (element: Element): Element[] =>
	element.childNodes.filter((node): node is Element => isElement(node));

/** The drawings of a map file: the file itself, or the two that it holds one under the other. */
function listMapDrawings(file: Element): Element[] {
	if (getAttribute(file, 'role') === 'img') return [file];
	const drawings = listChildren(file);
	for (const drawing of drawings) setAttribute(drawing, 'y', undefined);
	return drawings;
}

function placeMap(site: string, figure: Element): void {
	const id = getAttribute(figure, 'data-map') ?? '';
	const drawings = listMapDrawings(parseSvg(readFileSync(join(site, 'maps', `${id}.svg`), 'utf8')));
	for (const [index, frame] of findByClass(figure, 'map-frame').entries()) {
		const drawing = drawings[index];
		if (!drawing) throw new Error(`The file of the map "${id}" has fewer drawings than its page.`);
		setAttribute(drawing, 'class', 'map-svg');
		replace(frame, make('div', { class: 'map-frame' }, drawing));
	}
}

/** What the stylesheet of the site says of each class in a chart or diagram, as attributes. */
const figureAttributes = new Map<string, Record<string, string>>([
	...Object.entries(textStyles).map(
		([kind, { size, isBold }]) => [`fig-${kind}`, getLetters(size, isBold)] as const,
	),
	...Object.entries(plainColors).map(
		([color, value]) => [getColorClass(color as Color), { color: value }] as const,
	),
]);

function getLetters(size: number, isBold: boolean): Record<string, string> {
	return {
		fill: 'currentColor',
		'font-size': String(size),
		'font-weight': isBold ? '600' : '400',
	};
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
	for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
}

/** Gives the drawing on a page colours and letters of its own. */
function paint(drawing: Element): void {
	for (const element of listElements(drawing)) {
		for (const name of (getAttribute(element, 'class') ?? '').split(' ')) {
			setAttributes(element, figureAttributes.get(name) ?? {});
		}
		setAttribute(element, 'class', undefined);
	}
	setAttributes(drawing, { class: 'figure-svg', 'font-family': 'Inter, sans-serif' });
}

/** Of the drawings of a chart or diagram the one for a narrow column, which phones show at about its own size. */
function placeFigure(figure: Element): void {
	const [drawing] = findByClass(figure, 'figure-size--narrow').flatMap((form) =>
		findByClass(form, 'figure-svg'),
	);
	if (!drawing) throw new Error(`The figure "${getAttribute(figure, 'id')}" holds no drawing.`);
	paint(drawing);
	for (const frame of findByClass(figure, 'figure-frame')) {
		replace(frame, make('div', { class: 'figure-frame' }, drawing));
	}
}

/**
 * Makes the maps, charts and diagrams of a part independent of the stylesheets of the site, which are too new for
 * books: maps come from the files that the site offers for download, the others get literal colours.
 *
 * @param site folder of the built site
 * @throws if a drawing is not as expected
 */
export function placeDrawings(site: string, part: Element): void {
	for (const figure of findByClass(part, 'map')) placeMap(site, figure);
	for (const figure of findByClass(part, 'figure')) placeFigure(figure);
}
