import type { GeoProjection } from 'd3-geo';
import { countryNames } from '../../model/country-names.ts';
import { fillTokens } from '../../model/fill-tokens.ts';
import type { DrawingEntry } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import type { BorderName } from '../data/cut-borders.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { projectPoint } from '../data/make-projection.ts';
import type { Point } from '../data/points.ts';
import { projectLines } from '../data/project-shape.ts';
import type { MapContent } from './map-content.ts';
import type { Name } from './layout-labels.ts';
import { markStyles } from './text-styles.ts';

/**
 * The names of countries, seas, rivers and lines that a map sets, the most important first.
 *
 * @throws Error if a name is to stand along a river or line that does not exist.
 */
export function listAreaNames(
	labels: DrawingEntry['labels'],
	projection: GeoProjection,
	geodata: Geodata,
	claims: MapContent['claims'],
): Name[] {
	return labels.map(({ lon, lat, leadsTo, along, lines, ...label }, index) => ({
		...label,
		lines: lines.map((line) => fillTokens(line, claims)),
		id: `label-${index}`,
		at: projectPoint(projection, [lon, lat]),
		along:
			along === undefined ? undefined : projectLines(findCourse(along, geodata), projection).parts,
		countries: getOwnGround(label.kind, lines),
		leadsTo: leadsTo && projectPoint(projection, [leadsTo.lon, leadsTo.lat]),
	}));
}

/** The course of a river or a line by its name, in degrees. */
function findCourse(name: string, { lines, rivers, borderRivers }: Geodata): Point[][] {
	const named = [...rivers, ...borderRivers];
	const course =
		name in lines
			? lines[name as BorderName]
			: named.filter((river) => river.name === name).map(({ points }) => points);
	if (course.length > 0) return course;
	const known = [...new Set(named.flatMap((river) => river.name ?? [])), ...Object.keys(lines)];
	throw new Error(`A name stands along "${name}"; the rivers and lines are ${known.join(', ')}.`);
}

/** A country's name stands on its own ground, a sea's on none. */
function getOwnGround(kind: DrawingEntry['labels'][number]['kind'], lines: string[]) {
	if (kind === 'sea') return [];
	if (kind !== 'country') return undefined;
	const name = lines.join(' ');
	const found = Object.entries(countryNames).find(([, known]) => known === name);
	return found && [found[0]];
}

/** The names of the places that a map marks. */
export function listPlaceNames(
	entries: DrawingEntry['places'],
	places: ReadonlyMap<string, Place>,
	projection: GeoProjection,
	geodata: Geodata,
): Name[] {
	return entries.flatMap(({ id, lines, side, along, isAbroad, minWidth, maxWidth }) => {
		const place = places.get(id);
		if (!place) return [];
		return {
			id,
			lines: lines ?? [place.name],
			kind: markStyles[place.kind].text,
			at: projectPoint(projection, [place.lon, place.lat]).map(Math.round) as Point,
			place: place.kind,
			side: side ?? place.label,
			countries: place.countries,
			isAbroad,
			along:
				along === undefined
					? undefined
					: projectLines(findCourse(along, geodata), projection).parts,
			minWidth,
			maxWidth,
		};
	});
}
