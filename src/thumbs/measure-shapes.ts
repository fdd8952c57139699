import type { Shape } from '../figures/drawing.ts';

/** What a set of shapes covers, in CSS pixels of their drawing. */
export interface Extent {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How many numbers each command of a path takes, and the last two of which are a point. */
const NUMBERS: Readonly<Record<string, number>> = {
	m: 2,
	l: 2,
	h: 1,
	v: 1,
	c: 6,
	s: 4,
	q: 4,
	t: 2,
	a: 7,
};

/** The points that a path goes to; those between, on curves, are not looked for. */
export function listPathPoints(d: string): [x: number, y: number][] {
	const points: [number, number][] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', list = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
		const kind = command.toLowerCase();
		const count = NUMBERS[kind];
		const isRelative = command === kind;
		// The flags of an arc may be written without spaces; no drawing here does.
		const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		if (count === undefined) continue;
		for (let start = 0; start + count <= numbers.length; start += count) {
			const end = numbers.slice(start, start + count);
			const [originX, originY] = isRelative ? [x, y] : [0, 0];
			if (kind === 'h') x = originX + (end[0] ?? 0);
			else if (kind === 'v') y = originY + (end[0] ?? 0);
			else [x, y] = [originX + (end[count - 2] ?? 0), originY + (end[count - 1] ?? 0)];
			points.push([x, y]);
		}
	}
	return points;
}

const listPoints = (shape: Shape): [number, number][] => {
	if (shape.type === 'path') return listPathPoints(shape.d);
	const [x, y] = shape.at;
	const radius = shape.type === 'circle' ? shape.radius : 0;
	return [
		[x - radius, y - radius],
		[x + radius, y + radius],
	];
};

/** The smallest rectangle round the points of all shapes. */
export function measureShapes(shapes: readonly Shape[]): Extent {
	const points = shapes.flatMap(listPoints);
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
