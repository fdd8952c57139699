import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Element, getAttribute, isElement } from '../../checks/built/dom.ts';
import { findByClass, findByName, make, parseSvg, prepend, replace, setAttribute } from './tree.ts';

const readDrawing = (site: string, kind: 'maps' | 'charts', id: string): Element =>
	parseSvg(readFileSync(join(site, kind, `${id}.svg`), 'utf8'));

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
	const id = (getAttribute(figure, 'id') ?? '').replace(/^map-/, '');
	const drawings = listMapDrawings(readDrawing(site, 'maps', id));
	for (const [index, frame] of findByClass(figure, 'map-frame').entries()) {
		const drawing = drawings[index];
		if (!drawing) throw new Error(`The file of the map "${id}" has fewer drawings than its page.`);
		setAttribute(drawing, 'class', 'map-svg');
		replace(frame, make('div', { class: 'map-frame' }, drawing));
	}
	// The link to the map's own page; the atlas of the book has it all but the files.
	for (const link of findByClass(figure, 'screen-only')) {
		const href = getAttribute(link, 'href');
		replace(link, make('a', { href }, 'The same in words and as a table'));
	}
}

/**
 * The drawing in a chart file, without the title and the notes that the page prints as text. It
 * stands between the two in a frame of its own.
 */
function takeChart(file: Element, id: string): Element {
	const drawing = listChildren(file).filter(({ tagName }) => tagName === 'svg')[1];
	const description = findByName(file, 'desc')[0];
	if (!drawing || !description) throw new Error(`The file of the chart "${id}" holds no drawing.`);
	const width = getAttribute(drawing, 'width') ?? '';
	const height = getAttribute(drawing, 'height') ?? '';
	setAttribute(description, 'id', `chart-${id}-desc`);
	prepend(drawing, description);
	drawing.attrs = Object.entries({
		class: 'chart-svg',
		viewBox: `0 0 ${width} ${height}`,
		width,
		height,
		role: 'img',
		'aria-labelledby': `chart-${id}-title`,
		'aria-describedby': `chart-${id}-desc`,
	}).map(([name, value]) => ({ name, value }));
	return drawing;
}

function placeChart(site: string, figure: Element): void {
	const id = (getAttribute(figure, 'id') ?? '').replace(/^chart-/, '');
	const drawing = takeChart(readDrawing(site, 'charts', id), id);
	for (const frame of findByClass(figure, 'chart-frame')) {
		replace(frame, make('div', { class: 'chart-frame' }, drawing));
	}
}

/**
 * Puts the maps and charts of a page into its figures, from the files that the site offers for
 * download: the drawings of the pages themselves get their colours from stylesheets too new for books.
 *
 * @param site folder of the built site
 * @throws if a file is not as expected
 */
export function placeDrawings(site: string, article: Element): void {
	for (const figure of findByClass(article, 'map')) placeMap(site, figure);
	for (const figure of findByClass(article, 'chart')) placeChart(site, figure);
}
