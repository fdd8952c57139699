import { getNearest } from './measure.ts';
import { at, type Point, type Ring } from './points.ts';
import { findIndex, pinPoints } from './rings.ts';

/**
 * How far the outline of a region and a border by another hand may differ and still be meant as one line; km. Natural
 * Earth's Kursk region lies up to 3.7 km off the border.
 */
const TOUCH = 4;

/**
 * Gives a region the border that it shares with another country: the longest stretch of its outline that runs along the
 * border, drawn by another hand, becomes the border itself, so that no sliver is left between them.
 *
 * @throws RangeError if they do not touch.
 */
export function joinBorder(outline: Ring, border: readonly Point[]): Ring {
	const isAlong = (point: Point) => getNearest(point, [border]).km < TOUCH;
	const open = outline.slice(0, -1);
	const start = open.findIndex((point) => !isAlong(point));
	const turned = [...open.slice(start), ...open.slice(0, start)];
	const [from, to] = findLongestRun(turned.map(isAlong));
	if (from === to) throw new RangeError('The region and the border do not touch.');
	const { ring: line, pins } = pinPoints([...border], {
		first: at(turned, from),
		last: at(turned, to - 1),
	});
	const [a, b] = [findIndex(line, pins.first), findIndex(line, pins.last)];
	const shared = a < b ? line.slice(a, b + 1) : line.slice(b, a + 1).reverse();
	const joined = [...turned.slice(0, from), ...shared, ...turned.slice(to)];
	return [...joined, at(joined, 0)];
}

/** Where the longest run of true begins, and where it has ended. */
function findLongestRun(flags: readonly boolean[]): [from: number, to: number] {
	let best: [number, number] = [0, 0];
	let from = 0;
	for (const [index, flag] of flags.entries()) {
		if (!flag) from = index + 1;
		else if (index + 1 - from > best[1] - best[0]) best = [from, index + 1];
	}
	return best;
}
