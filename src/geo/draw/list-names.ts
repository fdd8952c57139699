import type { GeoProjection } from 'd3-geo';
import type { DrawingEntry } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import { projectPoint } from '../data/make-projection.ts';
import type { Point } from '../data/points.ts';
import type { Name } from './layout-labels.ts';
import { markStyles } from './text-styles.ts';

/** The names of countries, seas, rivers and lines that a map sets, the most important first. */
export function listAreaNames(labels: DrawingEntry['labels'], projection: GeoProjection): Name[] {
	return labels.map(({ lon, lat, leadsTo, ...label }, index) => ({
		...label,
		id: `label-${index}`,
		at: projectPoint(projection, [lon, lat]),
		leadsTo: leadsTo && projectPoint(projection, [leadsTo.lon, leadsTo.lat]),
	}));
}

/** The names of the places that a map marks. */
export function listPlaceNames(
	entries: DrawingEntry['places'],
	places: ReadonlyMap<string, Place>,
	projection: GeoProjection,
): Name[] {
	return entries.flatMap(({ id, lines, side, minWidth, maxWidth }) => {
		const place = places.get(id);
		if (!place) return [];
		return {
			id,
			lines: lines ?? [place.name],
			kind: markStyles[place.kind].text,
			at: projectPoint(projection, [place.lon, place.lat]).map(Math.round) as Point,
			place: place.kind,
			side: side ?? place.label,
			minWidth,
			maxWidth,
		};
	});
}
