import type { Color, Shape } from '../../figures/drawing.ts';

/** A point of the swing, CSS pixels: `x` from the middle, negative to the left. */
export interface SwingPoint {
	x: number;
	y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Adds a point in the middle wherever the swing passes it, so that each piece lies on one side. */
function addCrossings(points: readonly SwingPoint[]): SwingPoint[] {
	return points.flatMap((point, index) => {
		const before = points[index - 1];
		if (before === undefined || before.x * point.x >= 0) return [point];
		const share = before.x / (before.x - point.x);
		return [{ x: 0, y: before.y + share * (point.y - before.y) }, point];
	});
}

/** A bend from one point to the next that leaves and arrives along the line of time. */
function bend(from: SwingPoint, to: SwingPoint, middle: number): string {
	if (from.x === to.x) return `V${round(to.y)}`;
	const half = round((from.y + to.y) / 2);
	return `C${round(middle + from.x)} ${half} ${round(middle + to.x)} ${half} ${round(middle + to.x)} ${round(to.y)}`;
}

/**
 * Draws a line that swings about a middle, down the page, and fills what is between, each side in its
 * colour. The line is dashed: where it runs between its points is nobody's measurement.
 */
export function drawSwing(
	points: readonly SwingPoint[],
	middle: number,
	colors: { left: Color; right: Color },
): Shape[] {
	const faces = { left: '', right: '' };
	let line = '';
	let before: SwingPoint | undefined;
	for (const point of addCrossings(points)) {
		if (before === undefined) {
			line = `M${round(middle + point.x)} ${round(point.y)}`;
		} else {
			const piece = bend(before, point, middle);
			line += piece;
			if (before.x !== 0 || point.x !== 0) {
				const side = before.x + point.x < 0 ? 'left' : 'right';
				faces[side] +=
					`M${middle} ${round(before.y)}H${round(middle + before.x)}${piece}H${middle}z`;
			}
		}
		before = point;
	}
	return [
		{ type: 'path', d: faces.left, fill: colors.left },
		{ type: 'path', d: faces.right, fill: colors.right },
		{ type: 'path', d: line, stroke: 'ink', width: 1.5, certainty: 'estimate' },
	];
}
