import { formatDate } from '../model/format-date.ts';
import { escapeXml } from '../html/escape-xml.ts';
import { LICENCE } from '../model/licence.ts';
import { type FileNotes, formatCredits } from './credits.ts';
import { type FigureDrawing, type Shape, WIDTHS } from './drawing.ts';
import { plainColors } from './paint.ts';
import { renderShapes } from './render-svg.ts';
import { setBlock } from './text-styles.ts';

/** CSS pixels. */
const EDGE = 28;

/** Without an address, the file is the same wherever the site stands. */
type Notes = Omit<FileNotes, 'href'> & Partial<Pick<FileNotes, 'href'>>;

/** Prints a figure as a file that can stand alone: the widest drawing with title, notes, sources and licence. */
export function renderFile(drawing: FigureDrawing, notes: Notes): string {
	const inner = WIDTHS.wide;
	const { height, shapes } = drawing.sizes.wide;
	const sources = formatCredits(notes.credits);
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
		`Sources: ${sources}. Data to ${formatDate(drawing.asOf)}.`,
		`${notes.maker}, ${LICENCE.name}.${notes.href === undefined ? '' : ` ${notes.href}`}`,
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
		`<g transform="translate(${EDGE} ${y.toFixed(1)})">${content}</g>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}"`,
		` role="img" aria-labelledby="title" aria-describedby="desc">`,
		`<title id="title">${escapeXml(drawing.title)}</title><desc id="desc">${escapeXml(drawing.alt)}</desc>`,
		`<metadata>${escapeXml(`Sources: ${sources}. Licence: ${LICENCE.name}, ${LICENCE.href}`)}</metadata>`,
		`<path fill="${plainColors.paper}" d="M0 0h${width}v${total}H0z"/>`,
		place(EDGE, renderShapes(head, 'file')),
		place(start, renderShapes(shapes, 'file')),
		place(end, renderShapes(foot, 'file')),
		'</svg>\n',
	].join('');
}
