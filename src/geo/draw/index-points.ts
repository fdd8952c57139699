import type { Box, Point } from '../data/points.ts';

/** Width of a cell, in drawing units: about as high as a name. */
const CELL = 48;

/** Counts points of a drawing in a box, up to a limit. */
export type CountPoints = (box: Box) => number;

/** Sorts points into cells, so that those in a box are found without looking at all. */
export function indexPoints(points: readonly Point[]): CountPoints {
	const cells = new Map<string, Point[]>();
	for (const point of points) {
		const key = `${Math.floor(point[0] / CELL)} ${Math.floor(point[1] / CELL)}`;
		const cell = cells.get(key);
		if (cell) cell.push(point);
		else cells.set(key, [point]);
	}
	return ([left, top, right, bottom]) => {
		let count = 0;
		for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
			for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) {
				for (const [x, y] of cells.get(`${column} ${row}`) ?? []) {
					if (x >= left && x <= right && y >= top && y <= bottom) count += 1;
				}
			}
		}
		return count;
	};
}
