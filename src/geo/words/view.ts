import type { GeoProjection } from 'd3-geo';
import { toCompass } from '../../model/compass.ts';
import type { CompassPoint } from '../../schemas/compass.ts';
import type { DrawingEntry } from '../../schemas/map.ts';
import { makeProjection, projectPoint } from '../data/make-projection.ts';
import type { Point } from '../data/points.ts';
import { FRAME_WIDTH } from '../draw/frame.ts';
import { getUnitsPerKm } from '../draw/make-scale-bar.ts';

/** The frame of a drawing, to say where in it something lies. */
export interface View {
	projection: GeoProjection;
	size: Point;
	/** How much ground the frame is wide. */
	widthKm: number;
	/** The radius of a map that is a disc. */
	disc: number | undefined;
}

/** The frame of a drawing. */
export function makeView(entry: DrawingEntry): View {
	const size: Point = [FRAME_WIDTH, Math.round(FRAME_WIDTH * entry.aspect)];
	const projection = makeProjection(entry, size, 0);
	const widthKm = FRAME_WIDTH / getUnitsPerKm(projection, size);
	return { projection, size, widthKm, disc: entry.horizon && Math.min(...size) / 2 };
}

/** True if a place, in degrees, falls inside the frame or the disc. */
export function isInView(point: Point, { projection, size: [width, height], disc }: View): boolean {
	const [x, y] = projectPoint(projection, point);
	if (disc !== undefined) return Math.hypot(x - width / 2, y - height / 2) <= disc;
	return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** In which part of the frame a point of it lies. */
export function getPart([x, y]: Point, [width, height]: Point): CompassPoint | 'middle' {
	const [across, down] = [x / width - 0.5, y / height - 0.5];
	if (Math.hypot(across, down) < 0.17) return 'middle';
	return toCompass((Math.atan2(across, -down) * 180) / Math.PI);
}

/** The same of a place, in degrees. */
export function getPartOf(point: Point, { projection, size }: View): CompassPoint | 'middle' {
	return getPart(projectPoint(projection, point), size);
}
