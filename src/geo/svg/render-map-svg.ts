import { escapeXml } from '../../html/escape-xml.ts';
import type { LabelLayout, MapDrawing } from '../draw/drawing.ts';
import { getUnitsPerPx } from '../draw/frame.ts';
import { textStyles } from '../draw/text-styles.ts';
import { getStrokes, ringStyles, type Stroke } from './line-styles.ts';
import { makePrinter, type Printer, type RenderOptions, round } from './make-printer.ts';
import { isBanded, renderGround } from './render-ground.ts';
import { renderInset } from './render-inset.ts';
import { renderMarks } from './render-marks.ts';
import { renderFont, renderLeaders, renderNames } from './render-names.ts';

/**
 * Prints a drawing as SVG, without style elements or attributes: pages forbid them. Of a map with two
 * drawings it prints the one given; see `renderMapFile`.
 */
export function renderMapSvg(drawing: MapDrawing, options: RenderOptions): string {
	const printer = makePrinter(drawing, options);
	const { prefix } = printer;
	const { width, height } = drawing;
	const layouts = drawing.layouts.filter(
		(layout) => options.as === 'inline' || layout.width === options.width,
	);
	const shown = options.as === 'inline' ? 680 : options.width;
	const size = `width="${shown}" height="${Math.round((shown * height) / width)}"`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="map-svg${drawing.disc === undefined ? '' : ' map-svg--round'}" viewBox="0 0 ${width} ${height}" ${size}`,
		` role="img" aria-labelledby="${prefix}-title"${drawing.alt && ` aria-describedby="${prefix}-desc"`}>`,
		`<title id="${prefix}-title">${escapeXml(drawing.title)}</title>`,
		drawing.alt && `<desc id="${prefix}-desc">${escapeXml(drawing.alt)}</desc>`,
		options.as === 'inline' ? '<g class="map-ground">' : '<g>',
		printGround(drawing, printer, options),
		'</g>',
		...layouts.map((layout) => renderLayout(layout, printer, options.as === 'inline')),
		'</svg>',
	].join('');
}

/** Prints what a map shows without marks and names, for a picture that is too small for them. */
export const renderMapGround = (drawing: MapDrawing, options: RenderOptions): string =>
	printGround(drawing, makePrinter(drawing, options), options);

function printGround(drawing: MapDrawing, printer: Printer, options: RenderOptions): string {
	return [
		renderGround(drawing, printer),
		renderLines(drawing, printer),
		renderEdge(drawing, printer),
		drawing.inset ? renderInset(drawing.inset, printer) : '',
		drawing.magnifier ? renderMagnifier(drawing.magnifier, printer, options) : '',
	].join('');
}

/** Prints a map as a file of its own: both its drawings, one under the other. */
export function renderMapFile(
	drawing: MapDrawing,
	options: Extract<RenderOptions, { as: 'file' }>,
): string {
	if (!drawing.second) return renderMapSvg(drawing, options);
	const getHeight = ({ width, height }: MapDrawing) => Math.round((options.width * height) / width);
	const [upper, gap] = [getHeight(drawing), 16];
	const total = upper + gap + getHeight(drawing.second);
	const lower = renderMapSvg(drawing.second, options).replace('<svg ', `<svg y="${upper + gap}" `);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${options.width} ${total}" width="${options.width}" height="${total}">` +
		`${renderMapSvg(drawing, options)}${lower}</svg>`
	);
}

/** A map that ends at its horizon has a round frame. */
function renderEdge(
	{ width, height, disc }: Pick<MapDrawing, 'width' | 'height' | 'disc'>,
	{ paint, px }: Printer,
): string {
	if (disc === undefined) return '';
	return `<circle ${paint('map-coast')} stroke-width="${px(1)}" cx="${width / 2}" cy="${height / 2}" r="${disc}"/>`;
}

/** A part of the map enlarged in a corner, and the spot that it enlarges. */
function renderMagnifier(
	{ box, spot, wires, drawing }: NonNullable<MapDrawing['magnifier']>,
	{ paint, px, prefix }: Printer,
	options: RenderOptions,
): string {
	const [left, top, right, bottom] = box;
	const [width, height] = [right - left, bottom - top];
	const own = { ...makePrinter(drawing, options), prefix: `${prefix}-magnifier` };
	const frame = `M${left} ${top}h${width}v${height}h${-width}z`;
	const [x1, y1, x2, y2] = spot;
	const ways = wires.map(
		(ends) => `M${ends.map((point) => point.map(Math.round).join(' ')).join('L')}`,
	);
	return [
		`<path ${paint('map-line')} stroke-width="${px(1)}" d="M${x1} ${y1}H${x2}V${y2}H${x1}z${ways.join('')}"/>`,
		`<svg x="${left}" y="${top}" width="${width}" height="${height}" viewBox="0 0 ${drawing.width} ${drawing.height}">`,
		renderGround(drawing, own),
		renderLines(drawing, own),
		'</svg>',
		`<path ${paint('map-line')} stroke-width="${px(1.4)}" d="${frame}"/>`,
	].join('');
}

/** Borders and ranges. */
function renderLines(
	{ lines, rings }: Pick<MapDrawing, 'lines' | 'rings'>,
	printer: Printer,
): string {
	const borders = lines.flatMap((line) =>
		getStrokes(line.layer, line.tone).map((stroke) => {
			const style = formatStroke(stroke, printer);
			return isBanded(line)
				? `<use href="#${printer.prefix}-${line.layer}" ${style}/>`
				: `<path ${style} d="${line.path}"/>`;
		}),
	);
	const circles = rings.map(({ centre: [x, y], radius, style }, index) => {
		const [cx, cy, r] = [x, y, radius].map(Math.round);
		return `<circle${printer.data('ring', index)} ${formatStroke(ringStyles[style], printer)} cx="${cx}" cy="${cy}" r="${r}"/>`;
	});
	return `<g stroke-linejoin="round">${[...borders, ...circles].join('')}</g>`;
}

function formatStroke({ class: name, width, dashes, cap }: Stroke, { paint, px }: Printer): string {
	return (
		`${paint(name)} stroke-width="${px(width)}"` +
		(dashes ? ` stroke-dasharray="${dashes.map(px).join(' ')}"` : '') +
		(cap ? ` stroke-linecap="${cap}"` : '')
	);
}

function renderLayout(layout: LabelLayout, printer: Printer, isInline: boolean): string {
	const name = isInline ? `class="map-layout map-layout-${layout.width}" ` : '';
	return [
		`<g ${name}font-size="${round(layout.em)}" paint-order="stroke" stroke-linejoin="round" stroke-width="${round(layout.em * 0.24)}">`,
		renderWays(layout, printer),
		renderMarks(layout, printer, getUnitsPerPx(layout.width), renderLeaders(layout, printer)),
		renderNames(layout.labels, printer),
		renderScaleBar(layout, printer),
		'</g>',
	].join('');
}

/** The ways whose length is written beside them. */
function renderWays({ distances }: LabelLayout, printer: Printer): string {
	return distances
		.map((ends) => {
			const path = `M${ends.map((point) => point.map(Math.round).join(' ')).join('L')}`;
			return `<path ${formatStroke({ class: 'map-line', width: 0.9 }, printer)} d="${path}"/>`;
		})
		.join('');
}

function renderScaleBar({ scaleBar, width }: LabelLayout, printer: Printer): string {
	const { x, y, length, text, textY, ground } = scaleBar;
	const unit = getUnitsPerPx(width);
	const tick = Math.round(4 * unit);
	const { font, size, spacing } = textStyles.scale;
	return (
		`<path ${printer.paint('map-line')} stroke-width="${printer.px(1.2)}" d="M${x} ${y - tick}v${tick}h${length}v-${tick}"/>` +
		`<g ${printer.paint('map-name')} ${renderFont(font, size, spacing, printer)}>` +
		`<text ${printer.paint(`map-on-${ground}`)} text-anchor="middle" x="${Math.round(x + length / 2)}" y="${textY}">${text}</text></g>`
	);
}
