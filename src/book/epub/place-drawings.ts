import type { Color } from '../../figures/drawing.ts';
import { getColorClass, plainColors } from '../../figures/paint.ts';
import { textStyles } from '../../figures/text-styles.ts';
import { type Element, getAttribute, listElements } from '../../html/dom.ts';
import { findByClass, make, replace, setAttribute } from '../../html/tree.ts';
import { paintMap } from './paint-map.ts';

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
 * books: all get literal colours.
 *
 * @throws if a figure has no drawing
 */
export function placeDrawings(part: Element): void {
	for (const drawing of findByClass(part, 'map-svg')) paintMap(drawing);
	for (const figure of findByClass(part, 'figure')) placeFigure(figure);
}
