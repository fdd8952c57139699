/** What a drawing shows: left, top and how many times it is enlarged. In drawing units. */
export interface MapView {
	x: number;
	y: number;
	zoom: number;
}

export const MAX_ZOOM = 4;

/** Keeps a view inside a drawing. */
export function clampView({ x, y, zoom }: MapView, width: number, height: number): MapView {
	const size = Math.min(MAX_ZOOM, Math.max(1, zoom));
	const clamp = (value: number, length: number) =>
		Math.min(length - length / size, Math.max(0, value));
	return { x: clamp(x, width), y: clamp(y, height), zoom: size };
}

/** Enlarges a view by a factor about a point of the drawing, which stays where it is. */
export function zoomAbout(
	view: MapView,
	factor: number,
	[px, py]: readonly [number, number],
	width: number,
	height: number,
): MapView {
	const zoom = Math.min(MAX_ZOOM, Math.max(1, view.zoom * factor));
	const share = view.zoom / zoom;
	return clampView(
		{ x: px - (px - view.x) * share, y: py - (py - view.y) * share, zoom },
		width,
		height,
	);
}
