import type { PathShape, Shape } from '../figures/drawing.ts';
import { measureShapes } from './measure-shapes.ts';

/** A face no larger than this in either direction, CSS pixels, above the plot is the swatch of a key. */
const SWATCH = 14;

/** A line shorter than this, CSS pixels, is a tick. */
const TICK = 24;

const isLine = (shape: Shape): shape is PathShape =>
	shape.type === 'path' && shape.fill === undefined;

/** A quiet line of an axis, a grid or an event, which says nothing without its words. */
const isQuiet = (shape: Shape): boolean =>
	isLine(shape) && (shape.stroke === 'rule' || shape.stroke === 'muted');

/** The line that marks stand on: one stroke from left to right, longer than a tick. */
function isBaseline(shape: Shape): boolean {
	if (!isLine(shape) || shape.stroke !== 'muted') return false;
	const { width, height } = measureShapes([shape]);
	return height === 0 && width > TICK;
}

/** What of a figure says something without its words: its marks, and the line that they stand on. */
export function simplify(shapes: readonly Shape[]): Shape[] {
	const drawn = shapes.filter(({ type }) => type !== 'text');
	const grid = drawn.filter((shape) => isLine(shape) && shape.stroke === 'rule');
	const top = grid.length === 0 ? -Infinity : measureShapes(grid).y;
	return drawn.filter((shape) => {
		if (isQuiet(shape)) return isBaseline(shape);
		const { y, width, height } = measureShapes([shape]);
		return !(y + height < top && width <= SWATCH && height <= SWATCH);
	});
}
