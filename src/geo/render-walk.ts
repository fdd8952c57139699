import type { Walk, WalkStop } from './build-walk.ts';
import { escapeXml } from './escape-xml.ts';
import { makePrinter, round } from './printer.ts';
import { renderGround } from './render-ground.ts';
import { renderLines } from './render-map-svg.ts';
import { renderMarks } from './render-marks.ts';
import { renderNames } from './render-names.ts';

/** The ground and the lines of a walk, printed once; the stills use it by its id. */
export function renderWalkArt({ art }: Walk, prefix: string): string {
	const printer = makePrinter({ id: prefix }, { as: 'inline', idPrefix: prefix, isShared: true });
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" class="map-svg map-art" width="0" height="0" aria-hidden="true">` +
		`<g id="${prefix}-art">${renderGround(art, printer)}${renderLines(art, printer)}</g></svg>`
	);
}

/** The part of the drawing that a stop shows, with its names. */
export function renderStill({ id, title, names, view, layout }: WalkStop, prefix: string): string {
	const printer = makePrinter({ id: prefix }, { as: 'inline', idPrefix: prefix });
	const [left, top, right, bottom] = view;
	const [width, height] = [right - left, bottom - top];
	const { em, unit, labels } = layout;
	const name = `${prefix}-${id}-title`;
	const kinds = [...new Set(labels.map(({ kind }) => kind))];
	const texts = kinds.map((kind) =>
		renderNames(
			labels.filter((label) => label.kind === kind),
			em,
			printer,
		),
	);
	const words = `Map: ${title}${names.length > 0 ? `, with ${names.join(', ')}` : ''}`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="map-svg" viewBox="${left} ${top} ${width} ${height}"`,
		` width="680" height="${Math.round((680 * height) / width)}" role="img" aria-labelledby="${name}">`,
		`<title id="${name}">${escapeXml(words)}</title>`,
		`<use href="#${prefix}-art"/>`,
		`<g font-size="${round(em)}" paint-order="stroke" stroke-linejoin="round" stroke-width="${round(em * 0.24)}">`,
		renderMarks(layout, printer, unit),
		...texts,
		'</g></svg>',
	].join('');
}
