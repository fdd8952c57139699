import { getChart } from '../charts/get-chart.ts';
import { getDiagramDrawing } from '../diagrams/get-diagram-drawing.ts';
import { type FigureDrawing, type Shape, type Size, WIDTHS } from '../figures/drawing.ts';
import { renderShapes } from '../figures/render-svg.ts';
import { getMapDrawing } from '../geo/draw/get-map-drawing.ts';
import { renderMapGround } from '../geo/svg/render-map-svg.ts';
import type { Site } from '../model/build-site.ts';
import type { ChapterFigure } from './choose-figures.ts';
import { type Extent, measureShapes } from './measure-shapes.ts';
import { writeRules } from './paint.ts';

/** Width and height of a thumbnail in CSS pixels; it is shown larger and smaller than that. */
const WIDTH = 240;
const HEIGHT = 160;

/** How far down a tall map is cut: the north of it holds the borders. */
const CUT_ABOVE = 0.3;

/** A figure taller than this, beside its frame, shows its head alone. */
const TALL = 0.6;

/** Room round a chart and a diagram, in CSS pixels. */
const EDGE = 14;

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

/** A figure as a small picture without words, in the colours of both themes; browsers take those of the page. */
export async function drawThumb(site: Site, figure: ChapterFigure): Promise<string> {
	const { inner, view, frame, fit } = await drawFigure(site, figure);
	const box = [view.x, view.y, view.width, view.height].map(Math.round).join(' ');
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">` +
		`<style>${writeRules(inner)}</style><path class="back" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>` +
		`<svg x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}"` +
		` viewBox="${box}" preserveAspectRatio="${fit === 'whole' ? 'xMidYMid meet' : 'xMidYMin slice'}">${inner}</svg></svg>\n`
	);
}

async function drawFigure(site: Site, figure: ChapterFigure): Promise<Picture> {
	switch (figure.kind) {
		case 'map':
			return drawMap(site, figure.id);
		case 'chart':
			return drawFit(getChart(site, figure.id).drawing);
		case 'diagram':
			// A small copy that marks a place is drawn as on a phone.
			return drawTop(
				getDiagramDrawing(site, figure.id, figure.at),
				figure.at === undefined ? 'medium' : 'narrow',
				figure.at !== undefined,
			);
		default:
			return figure satisfies never;
	}
}

async function drawMap(site: Site, id: string): Promise<Picture> {
	const first = await getMapDrawing(site, id, 'locator');
	// Where the North is not on it, the second shows what the first is a part of.
	const drawing = (first.countries.KP === '' && first.second) || first;
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

/** Lines thinner than this, in CSS pixels, are drawn twice as broad where a figure is made for a column of text. */
const THIN = 3;

function broaden(shape: Shape): Shape {
	if (shape.type !== 'path') return shape;
	const { width = 1.5 } = shape;
	return width < THIN ? { ...shape, width: 2 * width } : shape;
}

/** A small copy marks its place by words alone and is pale for the rest: here the place is filled and the rest is drawn. */
function mark(shape: Shape): Shape {
	if (shape.type !== 'path') return shape;
	if (shape.stroke === 'rule') return { ...shape, stroke: 'muted' };
	return shape.stroke === 'accent' ? { ...shape, fill: 'accent', isPale: true } : shape;
}

/**
 * What a figure shows without its words: they would be too small to read, and the text beside a thumbnail says what the
 * chapter is.
 */
function drawShapes({ sizes }: Pick<FigureDrawing, 'sizes'>, size: Size, isMarked = false) {
	const drawn = sizes[size].shapes.filter(({ type }) => type !== 'text');
	const shapes = isMarked ? drawn.map(mark) : drawn;
	return {
		inner: renderShapes(size === 'narrow' ? shapes : shapes.map(broaden), 'page'),
		extent: measureShapes(shapes),
	};
}

/** The head of a figure, which runs on below the edge. */
function drawTop(drawing: Pick<FigureDrawing, 'sizes'>, size: Size, isMarked = false): Picture {
	const { inner, extent } = drawShapes(drawing, size, isMarked);
	const frame = { x: EDGE, y: EDGE, width: WIDTH - 2 * EDGE, height: HEIGHT - EDGE };
	const width = WIDTHS[size];
	const height = (width * frame.height) / frame.width;
	return { inner, view: { x: 0, y: extent.y, width, height }, frame, fit: 'top' };
}

/** The whole of a figure at the width that suits a thumbnail best; only its head where it is tall at every width. */
function drawFit(drawing: Pick<FigureDrawing, 'sizes'>): Picture {
	const frame = { x: EDGE, y: EDGE, width: WIDTH - 2 * EDGE, height: HEIGHT - 2 * EDGE };
	const [best] = (['narrow', 'medium'] as const)
		.map((size) => {
			const { inner, extent } = drawShapes(drawing, size);
			const flatness = (extent.width / extent.height) * (frame.height / frame.width);
			return { size, inner, extent, flatness, misfit: Math.abs(Math.log(flatness)) };
		})
		.sort((a, b) => a.misfit - b.misfit);
	if (!best || best.flatness < TALL) return drawTop(drawing, 'narrow');
	return { inner: best.inner, view: best.extent, frame, fit: 'whole' };
}
