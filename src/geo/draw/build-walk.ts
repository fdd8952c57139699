import type { WalkEntry } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { makeProjection, projectPoint } from '../data/make-projection.ts';
import type { Box, Point } from '../data/points.ts';
import type { MapContent } from './build-map.ts';
import { drawShapes, getGround, LINE_ORDER, samplePoints, type Shapes } from './draw-shapes.ts';
import type { Walk, WalkArt, WalkStop } from './drawing.ts';
import { formatPath } from './format-path.ts';
import { FRAME_WIDTH, UNITS_PER_PX } from './frame.ts';
import { layoutStop } from './layout-stop.ts';
import { listAreaNames, listPlaceNames } from './list-names.ts';
import { getUnitsPerKm } from './make-scale-bar.ts';

/** Height of a still divided by its width. */
const STILL_ASPECT = 0.72;

/**
 * Draws a walk: one drawing, and for each stop the part of it that is shown.
 *
 * @throws Error if a stop leaves the drawing, a place does not exist, or names do not fit.
 */
export function buildWalk(entry: WalkEntry, { places }: MapContent, geodata: Geodata): Walk {
	const size: Point = [FRAME_WIDTH, Math.round(FRAME_WIDTH * entry.aspect)];
	const projection = makeProjection({ ...entry, horizon: undefined }, size, 8 * UNITS_PER_PX);
	const unitsPerKm = getUnitsPerKm(projection, size);
	const shapes = drawShapes({ layers: entry.layers, coast: 'korea' }, geodata, projection, 'walk');
	const layers = LINE_ORDER.filter((layer) => entry.layers.includes(layer));
	const obstacles = {
		lines: layers.flatMap((layer) => samplePoints(shapes[layer])),
		coasts: samplePoints(shapes.land),
		getGround: (point: Point) => getGround(point, shapes),
	};
	const stops = entry.stops.map((stop): WalkStop => {
		const { id, title, text, map, lon, lat, km } = stop;
		const view = cutView(projectPoint(projection, [lon, lat]), km * unitsPerKm, size, id);
		for (const place of stop.places) assertPlace(places, place, id);
		const spots = stop.places.map((place) => ({ id: place }));
		const names = [
			...listAreaNames(stop.labels, projection),
			...listPlaceNames(spots, places, projection),
		];
		const words = names.map(({ lines }) => lines.join(' '));
		return {
			id,
			title,
			text,
			map,
			names: words,
			view,
			layout: layoutStop(id, view, names, obstacles),
		};
	});
	return { art: makeArt(size, shapes, layers), stops };
}

function makeArt([width, height]: Point, shapes: Shapes, layers: typeof LINE_ORDER): WalkArt {
	return {
		width,
		height,
		disc: undefined,
		land: formatPath(shapes.land),
		countries: (['KR', 'KP'] as const).map((code) => ({ code, path: formatPath(shapes[code]) })),
		dmz: formatPath(shapes.dmz),
		lines: layers.map((layer) => ({ layer, path: formatPath(shapes[layer]) })),
		rings: [],
		distances: [],
	};
}

function cutView([x, y]: Point, width: number, [right, bottom]: Point, stop: string): Box {
	const [across, down] = [width / 2, (width * STILL_ASPECT) / 2];
	const view = [x - across, y - down, x + across, y + down].map(Math.round) as unknown as Box;
	if (view[0] < 0 || view[1] < 0 || view[2] > right || view[3] > bottom) {
		throw new Error(`The stop "${stop}" of a walk shows more than is drawn: ${view.join(', ')}.`);
	}
	return view;
}

function assertPlace(places: ReadonlyMap<string, Place>, id: string, stop: string): void {
	if (!places.has(id))
		throw new Error(`The stop "${stop}" marks the place "${id}", which does not exist.`);
}
