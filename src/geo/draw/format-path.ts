import { isSamePoint, type Point } from '../data/points.ts';
import type { PlaneShape } from '../data/project-shape.ts';

/**
 * SVG path data in the shortest common form: a move, then steps relative to the point before.
 * Coordinates are expected to be whole numbers.
 */
export function formatPath({ kind, parts }: PlaneShape): string {
	return parts
		.map((part) => formatPart(kind === 'rings' ? part.slice(0, -1) : part, kind))
		.join('');
}

function formatPart(points: Point[], kind: PlaneShape['kind']): string {
	const [first, ...rest] = points.filter(
		(point, index) => index === 0 || !isSamePoint(point, points[index - 1] ?? point),
	);
	const isTooShort = rest.length < (kind === 'rings' ? 2 : 1);
	if (!first || isTooShort) return '';
	let [x, y] = first;
	const steps = rest.map((point) => {
		const step = formatPair(point[0] - x, point[1] - y);
		[x, y] = point;
		return step;
	});
	const start = `M${formatPair(...first)}l`;
	return start + steps.join(' ').replaceAll(' -', '-') + (kind === 'rings' ? 'z' : '');
}

/** Two numbers with a space between only where the second has no minus sign. */
function formatPair(x: number, y: number): string {
	return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
