import { escapeXml } from '../../html/escape-xml.ts';
import type { Walk, WalkStop } from '../draw/drawing.ts';
import { makePrinter, round } from './make-printer.ts';
import { renderGround } from './render-ground.ts';
import { renderLines } from './render-map-svg.ts';
import { renderMarks } from './render-marks.ts';
import { renderLeaders, renderNames } from './render-names.ts';

/** The ground and the lines of a walk, printed once; the stills use it by its id. */
export function renderWalkArt({ art }: Walk, prefix: string): string {
	const printer = makePrinter({ id: prefix }, { as: 'inline', idPrefix: prefix, isShared: true });
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" class="map-svg map-art" width="0" height="0" aria-hidden="true">` +
		`<g id="${prefix}-art">${renderGround(art, printer)}${renderLines(art, printer)}</g></svg>`
	);
}

/** The part of the drawing that a stop shows, with its names. */
export function renderStill(stop: WalkStop, prefix: string): string {
	const { id, title, names } = stop;
	const name = `${prefix}-${id}-title`;
	const words = `Map: ${title}${names.length > 0 ? `, with ${names.join(', ')}` : ''}`;
	return renderView(
		stop,
		prefix,
		`role="img" aria-labelledby="${name}"`,
		`<title id="${name}">${escapeXml(words)}</title>`,
	);
}

/** The map that glides from stop to stop, at the first of them. The stills say the same to readers who do not see it. */
export function renderGlider(stop: WalkStop, prefix: string): string {
	return renderView(stop, prefix, 'aria-hidden="true"', '');
}

function renderView(
	{ view: [left, top, right, bottom], layout }: WalkStop,
	prefix: string,
	attributes: string,
	title: string,
): string {
	const printer = makePrinter({ id: prefix }, { as: 'inline', idPrefix: prefix });
	const [width, height] = [right - left, bottom - top];
	const { em, unit, labels } = layout;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="map-svg" viewBox="${left} ${top} ${width} ${height}"`,
		` width="680" height="${Math.round((680 * height) / width)}" ${attributes}>${title}`,
		`<use href="#${prefix}-art"/>`,
		`<g font-size="${round(em)}" paint-order="stroke" stroke-linejoin="round" stroke-width="${round(em * 0.24)}">`,
		renderLeaders(layout, printer),
		renderMarks(layout, printer, unit),
		renderNames(labels, em, printer),
		'</g></svg>',
	].join('');
}
