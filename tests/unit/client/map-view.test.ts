import { expect, test } from 'vitest';
import { clampView, MAX_ZOOM, zoomAbout } from '../../../src/client/map-view.ts';

test('a view stays inside the drawing and within its limits of zoom', () => {
	expect(clampView({ x: -5, y: 900, zoom: 2 }, 1000, 800)).toEqual({ x: 0, y: 400, zoom: 2 });
	expect(clampView({ x: 3, y: 3, zoom: 0.5 }, 1000, 800)).toEqual({ x: 0, y: 0, zoom: 1 });
	expect(clampView({ x: 0, y: 0, zoom: 99 }, 1000, 800).zoom).toBe(MAX_ZOOM);
});

test('the point zoomed about stays where it is on the screen', () => {
	const view = { x: 100, y: 100, zoom: 2 };
	const next = zoomAbout(view, 1.5, [400, 300], 1000, 800);
	const place = (a: typeof view) => [(400 - a.x) * a.zoom, (300 - a.y) * a.zoom];
	expect(place(next)[0]).toBeCloseTo(place(view)[0] ?? 0);
	expect(place(next)[1]).toBeCloseTo(place(view)[1] ?? 0);
	expect(next.zoom).toBe(3);
});

test('all the way out shows the whole drawing', () => {
	expect(zoomAbout({ x: 700, y: 300, zoom: 3 }, 0.01, [900, 500], 1000, 800)).toEqual({
		x: 0,
		y: 0,
		zoom: 1,
	});
});
