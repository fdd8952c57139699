import { getUnitsPerPx, type LayoutWidth, layoutWidths } from '../../geo/draw/frame.ts';
import { type MapClass, type Paint, paints, themes } from '../../geo/svg/paint.ts';
import { type Element, closest, getAttribute, hasClass, listElements } from '../../html/dom.ts';
import { setAttribute } from '../../html/tree.ts';

/**
 * The layout whose lines the ground has. On a page its strokes keep their width whatever the size; old readers scale
 * them with the map, so they are right in the middle and a little thin or thick beside it.
 */
const GROUND: LayoutWidth = 500;

/** What is shown where a reader knows no queries, too: most of those are small. */
const DEFAULT: LayoutWidth = 320;

/** The class of the names of a layout. */
export const getLayoutClass = (width: LayoutWidth): string => `map-layout-${width}`;

const isPaint = (name: string): name is MapClass => name in paints;

/** The width of layout that an element belongs to. */
function getWidth(element: Element): LayoutWidth {
	const isIn = (width: LayoutWidth) =>
		closest(element, (outer) => hasClass(outer, getLayoutClass(width)));
	return layoutWidths.find(isIn) ?? GROUND;
}

const scale = (lengths: string, unit: number): string =>
	lengths.replace(/[\d.]+/g, (length) => String(Math.round(Number(length) * unit * 10) / 10));

function paint(element: Element, { fill, stroke }: Paint): void {
	const getColor = (name: Paint['fill']) =>
		name === undefined || name === 'none' ? name : themes.light[name];
	setAttribute(element, 'fill', getColor(fill) ?? getAttribute(element, 'fill'));
	setAttribute(element, 'stroke', getColor(stroke) ?? getAttribute(element, 'stroke'));
}

/**
 * Gives the drawing of a map on a page colours and strokes of its own, so that readers need no stylesheet to show it.
 * It keeps its names in all layouts; without a stylesheet those for the narrowest are seen.
 */
export function paintMap(drawing: Element): void {
	for (const element of listElements(drawing)) {
		const names = (getAttribute(element, 'class') ?? '').split(' ');
		for (const name of names.filter(isPaint)) paint(element, paints[name]);
		if (['path', 'circle', 'use'].includes(element.tagName)) {
			const unit = getUnitsPerPx(getWidth(element));
			for (const name of ['stroke-width', 'stroke-dasharray']) {
				const lengths = getAttribute(element, name);
				if (lengths !== undefined) setAttribute(element, name, scale(lengths, unit));
			}
			setAttribute(element, 'vector-effect', undefined);
		}
		const layout = layoutWidths.map(getLayoutClass).find((name) => names.includes(name));
		setAttribute(element, 'class', layout);
		if (layout && layout !== getLayoutClass(DEFAULT)) setAttribute(element, 'display', 'none');
	}
	setAttribute(drawing, 'class', 'map-svg');
	setAttribute(drawing, 'font-family', 'Inter, sans-serif');
}
