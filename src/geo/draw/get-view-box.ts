import type { GeoProjection } from 'd3-geo';
import type { Box, Point } from '../data/points.ts';

/** How much more than the frame is kept on each side, as a share of what it shows. */
const MARGIN = 0.08;

/** The degrees that a drawing shows, with a margin: what lies outside need not be projected. */
export function getViewBox(projection: GeoProjection, [width, height]: Point): Box {
	const steps = Array.from({ length: 17 }, (_, index) => index / 16);
	const edge = steps.flatMap((share): Point[] => [
		[share * width, 0],
		[share * width, height],
		[0, share * height],
		[width, share * height],
	]);
	const points = edge.flatMap((point) => [projection.invert?.(point) ?? []].filter(isPair));
	const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
	const [west, east] = [Math.min(...lons), Math.max(...lons)];
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	const [across, up] = [MARGIN * (east - west), MARGIN * (north - south)];
	return [west - across, south - up, east + across, north + up];
}

const isPair = (point: number[]): point is Point => point.length === 2;
