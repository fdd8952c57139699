import { expect, test } from 'vitest';
import type { MapDrawing } from '../../../../src/geo/draw/drawing.ts';
import { getMapShape } from '../../../../src/geo/draw/get-map-shape.ts';

test.each([
	[100, 70, 'wide'],
	[100, 100, 'even'],
	[100, 120, 'tall'],
])('a map of %i by %i is %s', (width, height, shape) => {
	expect(getMapShape({ width, height, second: undefined })).toBe(shape);
});

test('two drawings side by side lie, whatever each is', () => {
	const second = {} as MapDrawing;
	expect(getMapShape({ width: 100, height: 120, second })).toBe('wide');
});
