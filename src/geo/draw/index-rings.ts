import { at, type Point, type Ring } from '../data/points.ts';

/** Height of a row, in drawing units. */
const ROW = 32;

/** Sorts the edges of rings into rows, so that asking whether a point lies inside looks at few of them. */
export function indexRings(rings: readonly Ring[]): (point: Point) => boolean {
	const rows = new Map<number, [Point, Point][]>();
	for (const ring of rings) {
		for (let index = 1; index < ring.length; index += 1) {
			const edge: [Point, Point] = [at(ring, index - 1), at(ring, index)];
			const [y1, y2] = [edge[0][1], edge[1][1]];
			const last = Math.floor(Math.max(y1, y2) / ROW);
			for (let row = Math.floor(Math.min(y1, y2) / ROW); row <= last; row += 1) {
				const known = rows.get(row);
				if (known) known.push(edge);
				else rows.set(row, [edge]);
			}
		}
	}
	// Inside an odd number of rings, as `isInRings` has it.
	return ([x, y]) => {
		let isInside = false;
		for (const [a, b] of rows.get(Math.floor(y / ROW)) ?? []) {
			const isCrossed =
				a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0];
			if (isCrossed) isInside = !isInside;
		}
		return isInside;
	};
}
