import { formatDate } from '../model/format-date.ts';
import { escapeXml } from '../html/escape-xml.ts';
import { type Color, type DiagramDrawing, type Shape, type Size, WIDTHS } from './drawing.ts';
import { getColorClass, plainColors } from './paint.ts';
import { setBlock, textStyles } from './text-styles.ts';

/** Into a page, with colours and letters by class, or into a file of its own, with literal ones. */
type Target = 'page' | 'file';

const SANS = 'Inter, Helvetica Neue, Arial, sans-serif';

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
			const { d, fill, stroke, certainty, width = 1.5 } = shape;
			const face = fill ? `<path d="${d}" ${paint('fill', fill, target)}/>` : '';
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
			const { text, at, anchor, kind, color } = shape;
			const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
			const place = `x="${round(at[0])}" y="${round(at[1])}"${side}`;
			const { size, isBold } = textStyles[kind];
			const face =
				target === 'page'
					? `class="dg-text dg-${kind} ${getColorClass(color)}"`
					: `fill="${plainColors[color]}" font-family="${SANS}" font-size="${size}"${isBold ? ' font-weight="600"' : ''}`;
			return `<text ${place} ${face}>${escapeXml(text)}</text>`;
		}
		default:
			return shape satisfies never;
	}
}

const renderShapes = (shapes: readonly Shape[], target: Target): string =>
	shapes.map((shape) => renderShape(shape, target)).join('');

/** The id of the figure on a page, on which a diagram and a small copy of it may stand together. */
export const getFigureId = ({ id, place }: Pick<DiagramDrawing, 'id' | 'place'>): string =>
	`diagram-${id}${place ? '-here' : ''}`;

/** Prints one size of a diagram for a page. Without style elements or attributes: pages forbid them. */
export function renderDiagramSvg(drawing: DiagramDrawing, size: Size): string {
	const { place, alt, sizes } = drawing;
	const title = place?.title ?? drawing.title;
	const { height, shapes } = sizes[size];
	const name = `${getFigureId(drawing)}-${size}`;
	const box = `${-BLEED} ${-BLEED} ${WIDTHS[size] + 2 * BLEED} ${Math.ceil(height) + 2 * BLEED}`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="diagram-svg" viewBox="${box}"`,
		` role="img" aria-labelledby="${name}-title" aria-describedby="${name}-desc">`,
		`<title id="${name}-title">${escapeXml(title)}</title>`,
		`<desc id="${name}-desc">${escapeXml(alt)}</desc>`,
		renderShapes(shapes, 'page'),
		'</svg>',
	].join('');
}

/** What a file says about its origin. */
export interface FileNotes {
	/** The works it rests on, in short. */
	sources: string;
	/** Name of the site that made it. */
	maker: string;
	licence: { name: string; href: string };
	/** The address of the page of the diagram. */
	href: string;
}

/** CSS pixels. */
const EDGE = 28;

/** Prints a diagram as a file that can stand alone: the widest drawing with title, notes, sources and licence. */
export function renderDiagramFile(drawing: DiagramDrawing, notes: FileNotes): string {
	const inner = WIDTHS.wide;
	const { height, shapes } = drawing.sizes.wide;
	const head: Shape[] = [];
	const foot: Shape[] = [];
	let top = 0;
	for (const [text, kind, color] of [
		[drawing.title, 'heading', 'ink'],
		[drawing.subtitle, 'label', 'muted'],
	] as const) {
		const block = setBlock({ text, kind, color, at: [0, top], width: inner });
		head.push(...block.shapes);
		top += block.height + 2;
	}
	let bottom = 0;
	for (const text of [
		...drawing.notes,
		`Sources: ${notes.sources}. As of ${formatDate(drawing.asOf)}.`,
		`${notes.maker}, ${notes.licence.name}. ${notes.href}`,
	]) {
		const block = setBlock({ text, kind: 'small', color: 'muted', at: [0, bottom], width: inner });
		foot.push(...block.shapes);
		bottom += block.height + 3;
	}
	const start = EDGE + top + 14;
	const end = start + height + 18;
	const width = inner + 2 * EDGE;
	const total = Math.ceil(end + bottom + EDGE);
	const place = (y: number, content: string) =>
		`<g transform="translate(${EDGE} ${round(y)})">${content}</g>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}"`,
		` role="img" aria-labelledby="title" aria-describedby="desc">`,
		`<title id="title">${escapeXml(drawing.title)}</title><desc id="desc">${escapeXml(drawing.alt)}</desc>`,
		`<metadata>${escapeXml(`Sources: ${notes.sources}. Licence: ${notes.licence.name}, ${notes.licence.href}`)}</metadata>`,
		`<path fill="${plainColors.paper}" d="M0 0h${width}v${total}H0z"/>`,
		place(EDGE, renderShapes(head, 'file')),
		place(start, renderShapes(shapes, 'file')),
		place(end, renderShapes(foot, 'file')),
		'</svg>\n',
	].join('');
}
