import { getNearest } from './measure.ts';
import { at, type Point } from './points.ts';
import type { River } from './read-shoreline.ts';

/** The rivers that are borders: there the border is drawn, and the name stands along it. */
const BORDER_RIVERS = new Set(['Yalu', 'Tumen']);

/** How far a river may end from the border that runs in the larger one, to be led there; kilometres. */
const REACH_KM = 3;

/**
 * The rivers beside the borders. The two that are borders themselves are left out, since the data of rivers and of borders
 * differ by some hundred metres; where another river ends in one of them, its last point is moved to the border.
 */
export function joinRivers(rivers: readonly River[], borders: readonly Point[][]): River[] {
	return rivers
		.filter(({ name }) => name === undefined || !BORDER_RIVERS.has(name))
		.map((river) => ({ ...river, points: meetBorder(river.points, borders) }));
}

function meetBorder(points: Point[], borders: readonly Point[][]): Point[] {
	const move = (end: Point): Point => {
		const { spot, km } = getNearest(end, borders);
		return km <= REACH_KM ? spot : end;
	};
	return [move(at(points, 0)), ...points.slice(1, -1), move(at(points, -1))];
}

/** How far the border runs from a river that it follows, at most, to count as its course; kilometres. */
const FOLLOW_KM = 2;

/** A river that is a border: the stretches of the border that run in it. */
export interface BorderRiver {
	name: string;
	points: Point[];
}

/**
 * The courses of the rivers that are borders, cut from the borders: from where one first comes near the river to where it
 * last is. One border may run in several rivers, as that with China does, and one river be the border of several states.
 */
export function cutBorderRivers(
	rivers: readonly River[],
	borders: readonly Point[][],
): BorderRiver[] {
	return [...BORDER_RIVERS].flatMap((name) => {
		const courses = rivers.filter((river) => river.name === name).map(({ points }) => points);
		return borders.flatMap((border): BorderRiver[] => {
			const isNear = (point: Point) => getNearest(point, courses).km <= FOLLOW_KM;
			const [from, to] = [border.findIndex(isNear), border.findLastIndex(isNear)];
			return to > from ? [{ name, points: border.slice(from, to + 1) }] : [];
		});
	});
}
