import { expect, test } from 'vitest';
import { findNearest } from '../../../src/client/find-nearest.ts';

const seoul = { at: [100, 100] as const, radius: 0 };
const range = { at: [100, 100] as const, radius: 50 };

test('finds the nearest place or circle within reach', () => {
	expect(findNearest([seoul, range], [104, 103], 10)).toBe(seoul);
	expect(findNearest([seoul, range], [100, 148], 10)).toBe(range);
	expect(findNearest([seoul, range], [100, 125], 10)).toBeUndefined();
});

test('prefers a place to a circle that passes closer by', () => {
	const town = { at: [100, 155] as const, radius: 0 };
	expect(findNearest([town, range], [100, 151], 10)).toBe(town);
});
