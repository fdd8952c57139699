import type { WalkEntry } from '../../schemas/map.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { buildDrawing } from './build-map.ts';
import type { MapContent } from './map-content.ts';
import { getExtent } from './get-extent.ts';
import type { WalkStop } from './drawing.ts';

/** Height of a still divided by its width. */
const STILL_ASPECT = 0.74;

/**
 * Draws the maps of a walk, one for each stop, named by its title and by all that is named on it.
 *
 * @param id of the map that has the walk.
 * @throws Error if a place does not exist or names do not fit.
 */
export function buildWalk(
	{ layers, stops }: WalkEntry,
	id: string,
	content: MapContent,
	geodata: Geodata,
): WalkStop[] {
	return stops.map(({ stretch, ...stop }): WalkStop => {
		const { title, text, map, lon, lat, km, labels, places, inset, scaleBar } = stop;
		const drawing = buildDrawing(
			{
				id: `${id}-walk-${stop.id}`,
				title: '',
				alt: '',
				projection: { name: 'transverse-mercator', rotate: [-lon, -lat] },
				extent: getExtent([lon, lat], km, STILL_ASPECT),
				aspect: STILL_ASPECT,
				coast: 'korea',
				layers,
				quiet: [],
				labels,
				places,
				areas: [],
				states: [],
				distances: [],
				inset,
				scaleBar,
			},
			content,
			geodata,
			{ detail: 'still', stretch },
		);
		const named = drawing.layouts.at(-1)?.labels ?? [];
		const names = named.map(({ lines }) => lines.join(' ')).join(', ');
		const words = `Map: ${title}${names && `, with ${names}`}`;
		return { id: stop.id, title, text, map, drawing: { ...drawing, title: words } };
	});
}
