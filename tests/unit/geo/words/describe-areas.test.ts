import { expect, test } from 'vitest';
import type { Point } from '../../../../src/geo/data/points.ts';
import { getStretch } from '../../../../src/geo/words/describe-areas.ts';

const makeRow = (dx: number, dy: number): Point[] =>
	Array.from({ length: 9 }, (_, step) => [step * dx, step * dy]);

test.each([
	['from west to east', makeRow(1, 0), /^(east|west)$/],
	['from north-west to south-east, as y points down', makeRow(1, 1), /^(south-east|north-west)$/],
	['from north to south', makeRow(0, 1), /^(north|south)$/],
])('a row of points stretches %s', (_, points, expected) => {
	expect(getStretch(points)).toMatch(expected);
});

test('a square does not stretch', () => {
	const square = makeRow(1, 0).flatMap(([x]) => makeRow(0, 1).map(([, y]): Point => [x, y]));
	expect(getStretch(square)).toBeUndefined();
});
