import { escapeXml } from '../html/escape-xml.ts';
import { type Color, type FigureDrawing, type Shape, type Size, WIDTHS } from './drawing.ts';
import { getColorClass, plainColors } from './paint.ts';
import { textStyles } from './text-styles.ts';

/** Into a page, with colours and letters by class, or into a file of its own, with literal ones. */
export type Target = 'page' | 'file';

/** The faces of figures in files of their own. */
export const SANS = 'Inter, Helvetica Neue, Arial, sans-serif';

/** The edge of letters that may lie over lines, as `.fig-edge` has it. */
const FILE_EDGE = ` stroke="${plainColors.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;

/** Room round a drawing, so that no line is cut at the edge, CSS pixels. */
const BLEED = 2;

const round = (value: number): number => Math.round(value * 10) / 10;

/** One colour for a line and another for its face: the page can set only one by class, so the face goes first. */
function paint(attribute: 'fill' | 'stroke', color: Color, target: Target): string {
	return target === 'file'
		? `${attribute}="${plainColors[color]}"`
		: `${attribute}="currentColor" class="${getColorClass(color)}"`;
}

/** Dashes in proportion to the line, so that a broad one is still told apart. */
function getDashes(certainty: string | undefined, width: number): string {
	const unit = Math.min(Math.max(width, 2), 5);
	if (certainty === 'estimate')
		return ` stroke-dasharray="${round(unit * 2.5)} ${round(unit * 1.2)}"`;
	if (certainty === 'contested')
		return ` stroke-dasharray="${round(unit * 0.8)} ${round(unit * 1.1)}"`;
	return '';
}

function renderShape(shape: Shape, target: Target): string {
	switch (shape.type) {
		case 'path': {
			const { d, fill, stroke, certainty, width = 1.5, isPale } = shape;
			const pale = isPale ? ' fill-opacity=".35"' : '';
			const face = fill ? `<path d="${d}"${pale} ${paint('fill', fill, target)}/>` : '';
			if (!stroke) return face;
			const dashes = getDashes(certainty, width);
			return `${face}<path d="${d}" fill="none" stroke-width="${width}"${dashes} ${paint('stroke', stroke, target)}/>`;
		}
		case 'circle': {
			const { at, radius, fill, stroke, certainty } = shape;
			const place = `cx="${round(at[0])}" cy="${round(at[1])}" r="${radius}"`;
			const face = `<circle ${place} ${paint('fill', fill, target)}/>`;
			if (!stroke) return face;
			const dashes = getDashes(certainty, 1.5);
			return `${face}<circle ${place} fill="none" stroke-width="1.5"${dashes} ${paint('stroke', stroke, target)}/>`;
		}
		case 'text': {
			const { text, at, anchor, kind, color, hasEdge } = shape;
			const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
			const place = `x="${round(at[0])}" y="${round(at[1])}"${side}`;
			const { size, isBold } = textStyles[kind];
			const face =
				target === 'page'
					? `class="fig-text fig-${kind} ${getColorClass(color)}${hasEdge ? ' fig-edge' : ''}"`
					: `fill="${plainColors[color]}" font-family="${SANS}" font-size="${size}"${isBold ? ' font-weight="600"' : ''}${hasEdge ? FILE_EDGE : ''}`;
			return `<text ${place} ${face}>${escapeXml(text)}</text>`;
		}
		default:
			return shape satisfies never;
	}
}

/** Prints shapes as SVG elements. */
export const renderShapes = (shapes: readonly Shape[], target: Target): string =>
	shapes.map((shape) => renderShape(shape, target)).join('');

/**
 * Prints one size of a figure for a page. Without style elements or attributes: pages forbid them.
 *
 * @param name of the figure on the page, from which the ids of its title and description are made
 */
export function renderSvg(
	{ title, alt, sizes }: Pick<FigureDrawing, 'title' | 'alt' | 'sizes'>,
	name: string,
	size: Size,
): string {
	const { height, shapes } = sizes[size];
	const own = `${name}-${size}`;
	const box = `${-BLEED} ${-BLEED} ${WIDTHS[size] + 2 * BLEED} ${Math.ceil(height) + 2 * BLEED}`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="figure-svg" viewBox="${box}"`,
		` role="img" aria-labelledby="${own}-title" aria-describedby="${own}-desc">`,
		`<title id="${own}-title">${escapeXml(title)}</title>`,
		`<desc id="${own}-desc">${escapeXml(alt)}</desc>`,
		renderShapes(shapes, 'page'),
		'</svg>',
	].join('');
}
