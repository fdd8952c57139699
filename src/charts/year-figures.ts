import { max, sort } from 'd3-array';
import { getReachBeyond, makeFigureLine, makeFigureRuns, type Scale } from './draw-point.ts';
import type { Run, Shape, TextLine } from './drawing.ts';
import { keepApart } from './keep-apart.ts';
import type { Panel } from './panels.ts';
import { getEnds } from './split-figure.ts';
import { measureRuns } from './text-styles.ts';
import { WIDTH, type Years } from './year-axis.ts';
import { getYear, listYears, type PlacedPoint } from './years.ts';

/** CSS pixels. */
const FIGURE_GAP = 6;
const LEADING = 14;
const CAP_HEIGHT = 10;

/** A point with its figure in lines of words. */
interface LabelledPoint {
	placed: PlacedPoint;
	lines: Run[][];
}

type YearKind = 'columns' | 'dots';

/** The figures of a panel in words, the qualifier on a line of its own where room is short. */
export function labelPoints({ series }: Panel, years: Years): LabelledPoint[] {
	const all = listYears(series).flatMap((entry) => (entry.type === 'year' ? entry.points : []));
	return all.map((placed) => {
		const line = makeFigureLine(placed);
		const { qualifier, number } = makeFigureRuns(placed);
		const isTooWide = measureRuns(line) > getRoom(placed, all, years);
		const lines = isTooWide && qualifier.length > 0 ? [qualifier, number] : [line];
		return { placed, lines };
	});
}

/** Width in CSS pixels that the words of a point may take without meeting another's or leaving the frame. */
function getRoom({ point }: PlacedPoint, all: readonly PlacedPoint[], years: Years): number {
	const { x, step, left } = years;
	const year = getYear(point);
	const gaps = all.map((other) => Math.abs(getYear(other.point) - year)).filter((gap) => gap > 0);
	const toNeighbour = Math.min(...gaps) * step - 4 / WIDTH;
	const toEdge = 2 * Math.min(x(year) - left, 1 - x(year));
	return Math.min(toNeighbour, toEdge) * WIDTH;
}

/** From the end of a mark up to the last baseline above it. */
const getGap = (placed: PlacedPoint, kind: YearKind): number =>
	(kind === 'columns' ? 0 : getReachBeyond(placed)) + FIGURE_GAP;

/**
 * What the figures need above the upper end of the axis, CSS pixels.
 *
 * @param height of the axis
 */
export function getHeadroom(
	points: readonly LabelledPoint[],
	{ domain: [low, high] }: Panel,
	kind: YearKind,
	height: number,
): number {
	const needs = points.map(({ placed, lines }) => {
		const { low: from = 0, high: to = from } = getEnds(placed.point.figure);
		const free = ((high - to) / (high - low)) * height;
		return getGap(placed, kind) + lines.length * LEADING - free;
	});
	return max([0, ...needs]) ?? 0;
}

/** Points in the order of what they tell: the last, the first, the highest, the lowest, then the others. */
function rankPoints(points: readonly LabelledPoint[]): LabelledPoint[] {
	const byYear = sort(points, ({ placed }) => getYear(placed.point));
	const byValue = sort(points, ({ placed: { point } }) => {
		const { low = 0, high = low } = getEnds(point.figure);
		return high;
	});
	const telling = [byYear.at(-1), byYear[0], byValue.at(-1), byValue[0]];
	return [...new Set([...telling.filter((point) => point !== undefined), ...points])];
}

/** The figures beside their marks: all that have room, those that tell most first. */
export function drawFigures(
	points: readonly LabelledPoint[],
	y: Scale,
	years: Years,
	kind: YearKind,
): Shape[] {
	return keepApart(rankPoints(points).map((point) => drawFigure(point, y, years, kind))).flat();
}

/** The figure above its mark, or below a column that hangs. */
function drawFigure(
	{ placed, lines }: LabelledPoint,
	y: Scale,
	years: Years,
	kind: YearKind,
): TextLine[] {
	const { low = 0, high = low } = getEnds(placed.point.figure);
	const isHanging = kind === 'columns' && high < 0;
	const first = isHanging
		? y(high) + FIGURE_GAP + CAP_HEIGHT
		: y(high) - getGap(placed, kind) - (lines.length - 1) * LEADING;
	return lines.map((runs, index): TextLine => ({
		type: 'text',
		runs,
		at: [years.x(getYear(placed.point)), first + index * LEADING],
		dx: 0,
		anchor: 'middle',
	}));
}
