import { getChart } from '../charts/get-chart.ts';
import type { DiagramDrawing } from '../diagrams/drawing.ts';
import { getDiagramDrawing } from '../diagrams/get-diagram-drawing.ts';
import { type FigureDrawing, type Shape, type Size, WIDTHS } from '../figures/drawing.ts';
import { getColorClass } from '../figures/paint.ts';
import type { Box } from '../figures/place-beside.ts';
import { renderShapes, SANS } from '../figures/render-svg.ts';
import { measure, textStyles } from '../figures/text-styles.ts';
import { getMapDrawing } from '../geo/draw/get-map-drawing.ts';
import { renderMapGround } from '../geo/svg/render-map-svg.ts';
import { escapeXml } from '../html/escape-xml.ts';
import type { Site } from '../model/build-site.ts';
import type { ChapterFigure } from './choose-figures.ts';
import { keepNames, keepSides, keepValues, type KeptWord } from './keep-words.ts';
import { type Extent, measureShapes } from './measure-shapes.ts';
import { writeRules } from './paint.ts';
import { simplify } from './simplify.ts';

/** Width and height of a thumbnail in CSS pixels; it is shown larger and smaller than that. */
const WIDTH = 240;
const HEIGHT = 160;

/** How far down a tall map is cut: the north of it holds the borders. */
const CUT_ABOVE = 0.3;

/** Room round a chart and a diagram, and round the words on it, in CSS pixels. */
const EDGE = 14;
const MARGIN = 6;

/** The elements of a drawing as they are printed into pages, and the part of it that is shown, in its own units. */
interface Picture {
	inner: string;
	view: Extent;
	/** Where it stands on the thumbnail, in CSS pixels. */
	frame: Extent;
	/** Whole, in the middle of the frame, or filling it from the top. */
	fit: 'whole' | 'top';
}

const ASPECT = WIDTH / HEIGHT;

const WHOLE = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

/** A figure as a small picture, with few words or none, in the colours of both themes; browsers take those of the page. */
export async function drawThumb(site: Site, figure: ChapterFigure): Promise<string> {
	const { inner, view, frame, fit } = await drawFigure(site, figure);
	const box = [view.x, view.y, view.width, view.height].map(Math.round).join(' ');
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">` +
		`<style>${writeRules(inner)}</style><path class="back" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>` +
		`<svg x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}"` +
		` viewBox="${box}"${fit === 'whole' ? ' overflow="visible"' : ' preserveAspectRatio="xMidYMin slice"'}>${inner}</svg></svg>\n`
	);
}

async function drawFigure(site: Site, figure: ChapterFigure): Promise<Picture> {
	switch (figure.kind) {
		case 'map':
			return drawMap(site, figure.id);
		case 'chart':
			return drawFit(getChart(site, figure.id).drawing);
		case 'diagram': {
			const drawing = getDiagramDrawing(site, figure.id, figure.at);
			if (figure.at !== undefined) return drawPlace(drawing);
			const [part, sides] = [PARTS[figure.id], BETWEEN_SIDES[figure.id]];
			if (sides) return drawSides(drawing, sides);
			return part ? drawPart(drawing, part) : drawTop(drawing, 'medium');
		}
		default:
			return figure satisfies never;
	}
}

async function drawMap(site: Site, id: string): Promise<Picture> {
	const drawing = await getMapDrawing(site, id, 'locator');
	const { width, height } = drawing;
	// Strokes keep their breadth however small it is shown.
	const inner = renderMapGround(drawing, { as: 'inline' }).replaceAll(
		/<(path|circle)(?![^>]*vector-effect)/g,
		'<$1 vector-effect="non-scaling-stroke"',
	);
	const cut = Math.min(height, width / ASPECT);
	const across = Math.min(width, height * ASPECT);
	return {
		inner,
		view: { x: (width - across) / 2, y: (height - cut) * CUT_ABOVE, width: across, height: cut },
		frame: WHOLE,
		fit: 'top',
	};
}

/** A small copy marks its place by words alone and is pale for the rest: here the place is filled and the rest is drawn. */
function mark(shape: Shape): Shape {
	if (shape.type !== 'path') return shape;
	if (shape.stroke === 'rule') return { ...shape, stroke: 'muted' };
	return shape.stroke === 'accent' ? { ...shape, fill: 'accent', isPale: true } : shape;
}

/** Lines thinner than this, in CSS pixels, are drawn twice as broad where a figure is made for a column of text. */
const THIN = 3;

/** Height of the letters of a thumbnail in its own pixels, of values and of names: they are read where it is 170 wide. */
const LETTERS = 19;
const SMALL_LETTERS = 15;

/** Room for words over the marks of a chart, in CSS pixels. */
const HEADROOM = 16;

/** Where marks stand that have words about them. */
const WORDED: Extent = {
	x: EDGE,
	y: EDGE + HEADROOM,
	width: WIDTH - 2 * EDGE,
	height: HEIGHT - 2 * EDGE - HEADROOM,
};

const isFace = (shape: Shape): boolean => shape.type !== 'path' || shape.fill !== undefined;

function broaden(shape: Shape): Shape {
	if (shape.type !== 'path') return shape;
	const { width = 1.5 } = shape;
	return width < THIN ? { ...shape, width: 2 * width } : shape;
}

/** Words in large letters; the face is that of the reader's system, since a picture brings no font. */
function renderWords(words: readonly KeptWord[], size: number): string {
	const letters = words
		.map(
			({ text, x, y, width }) =>
				`<text x="${Math.round(x)}" y="${Math.round(y)}" textLength="${Math.round(width)}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`,
		)
		.join('');
	const attributes = `class="${getColorClass('ink')}" fill="currentColor" font-size="${size.toFixed(1)}"`;
	return `<g ${attributes} font-family="${SANS}" font-weight="600">${letters}</g>`;
}

/**
 * Diagrams of which a part says enough by itself, with large names: what of it is shown as it is drawn for a phone, CSS
 * pixels. Others are shown from the top, without words.
 */
const PARTS: Readonly<Record<string, Extent>> = {
	bargain: { x: 0, y: 22, width: 320, height: 112 }, // what went to and fro at first
	dynasty: { x: 14, y: 17, width: 300, height: 136 }, // the reigns, above their axis
};

/** The same of diagrams of two sides, whose names stand beside what is shown. */
const BETWEEN_SIDES: Readonly<Record<string, Extent>> = {
	'between-moscow-and-beijing': { x: 36, y: 202, width: 102, height: 160 }, // swings between the two quarrels
};

/** How many pixels of a thumbnail make one of the figure in view. */
const getScale = (view: Extent, frame: Extent): number =>
	Math.min(frame.width / view.width, frame.height / view.height);

/** What words may cover, in CSS pixels of the figure in view: they stand in the room round the marks, too. */
function getRoom(view: Extent): Box {
	const scale = getScale(view, WORDED);
	const across = (WIDTH / scale - view.width) / 2 - MARGIN / scale;
	return {
		left: view.x - across,
		right: view.x + view.width + across,
		top: view.y - (WORDED.y - MARGIN) / scale,
		bottom: view.y + view.height,
	};
}

/** Boxes take the colour of their line, so that they are parts and no empty frames. */
function fill(shape: Shape): Shape {
	if (shape.type !== 'path' || shape.fill !== 'surface' || shape.stroke === undefined) return shape;
	return { ...shape, fill: shape.stroke, isPale: true };
}

/** A part of a diagram, which runs on below the edge. */
function drawPart({ sizes }: Pick<FigureDrawing, 'sizes'>, view: Extent): Picture {
	const shapes = sizes.narrow.shapes.filter((shape) => {
		const { x, y } = measureShapes([shape]);
		return y < view.y + view.height && x < view.x + view.width;
	});
	const marks = simplify(shapes).map(fill);
	const size = SMALL_LETTERS / getScale(view, WORDED);
	const words = keepNames(shapes, marks, size, getRoom(view));
	const drawn = marks.map((shape) => (isFace(shape) ? shape : broaden(shape)));
	const inner = renderShapes(drawn, 'page') + renderWords(words, size);
	return { inner, view, frame: WORDED, fit: 'whole' };
}

/** A part of a diagram of two sides, which runs on above and below the edges, between the names of both. */
function drawSides({ sizes }: Pick<FigureDrawing, 'sizes'>, part: Extent): Picture {
	const { shapes } = sizes.narrow;
	const marks = simplify(shapes).filter((shape) => {
		const { x, width } = measureShapes([shape]);
		return x >= part.x && x + width <= part.x + part.width;
	});
	const width = part.height * ASPECT;
	const view = { ...part, x: part.x - (width - part.width) / 2, width };
	const scale = getScale(view, WHOLE);
	const words = keepSides(shapes, SMALL_LETTERS / scale, {
		left: view.x + MARGIN / scale,
		right: view.x + width - MARGIN / scale,
		top: view.y,
		bottom: view.y + view.height,
	});
	const inner = renderShapes(marks, 'page') + renderWords(words, SMALL_LETTERS / scale);
	return { inner, view, frame: WHOLE, fit: 'top' };
}

/** Where a small copy of a diagram marks its place: the place is filled and named, the rest is drawn. */
function drawPlace({ sizes, place }: Pick<DiagramDrawing, 'sizes' | 'place'>): Picture {
	const marks = sizes.narrow.shapes.filter(({ type }) => type !== 'text').map(mark);
	const box = marks.find((shape) => shape.type === 'path' && shape.stroke === 'accent');
	const view = measureShapes(marks);
	const frame = { x: EDGE, y: EDGE, width: WIDTH - 2 * EDGE, height: HEIGHT - 2 * EDGE };
	const scale = getScale(view, frame);
	const { x, y, width: across, height } = measureShapes(box ? [box] : marks);
	// "You are here: Less likely scenario".
	const text = place?.title.replace(/^.*?: /, '') ?? '';
	const unit = measure(text, 'figure') / textStyles.figure.size;
	const size = Math.min(LETTERS / scale, (across * 0.92) / unit);
	const width = unit * size;
	const word = { text, x: x + (across - width) / 2, y: y + height / 2 + size * 0.36, width };
	return {
		inner: renderShapes(marks, 'page') + renderWords([word], size),
		view,
		frame,
		fit: 'whole',
	};
}

/** The head of a diagram as it is drawn for a column of text, which runs on below the edge, without words. */
function drawTop(drawing: Pick<FigureDrawing, 'sizes'>, size: Size): Picture {
	const shapes = drawing.sizes[size].shapes.filter(({ type }) => type !== 'text');
	const frame = { x: EDGE, y: EDGE, width: WIDTH - 2 * EDGE, height: HEIGHT - EDGE };
	const width = WIDTHS[size];
	const height = (width * frame.height) / frame.width;
	const inner = renderShapes(shapes.map(broaden), 'page');
	return { inner, view: { x: 0, y: measureShapes(shapes).y, width, height }, frame, fit: 'top' };
}

/** The whole of a chart at the width that suits a thumbnail best; only its head where it is tall at every width. */
function drawFit({ sizes }: Pick<FigureDrawing, 'sizes'>): Picture {
	const [best] = (['narrow', 'medium'] as const)
		.map((size) => {
			const { shapes } = sizes[size];
			const marks = simplify(shapes);
			const view = measureShapes(marks);
			const flatness = (view.width / view.height) * (WORDED.height / WORDED.width);
			return { size, shapes, marks, view, misfit: Math.abs(Math.log(flatness)) };
		})
		.sort((a, b) => a.misfit - b.misfit);
	if (!best) throw new Error('A figure has no widths.');
	const { size, shapes, marks, view } = best;
	const drawn = marks.map((shape) => (size === 'narrow' && isFace(shape) ? shape : broaden(shape)));
	const letters = LETTERS / getScale(view, WORDED);
	const words = renderWords(keepValues(shapes, marks, letters, getRoom(view)), letters);
	return { inner: renderShapes(drawn, 'page') + words, view, frame: WORDED, fit: 'whole' };
}
