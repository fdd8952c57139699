import { joinNames } from '../../model/country-names.ts';
import type { DrawingEntry } from '../../schemas/map.ts';
import { getDistanceKm } from '../data/measure.ts';
import type { MapContent } from '../draw/map-content.ts';
import { listRanges } from '../draw/range-rings.ts';
import type { RingStyle } from '../svg/line-styles.ts';

/** A range with the marked places it holds. */
interface Reach {
	name: string;
	/** The figure as printed. */
	text: string;
	style: RingStyle;
	inside: string[];
	outside: string[];
}

/** Which of the marked places each range of a drawing reaches, measured on the sphere. */
function listReaches(entry: DrawingEntry, { places, claims }: MapContent): Reach[] {
	const centre = entry.rings && places.get(entry.rings.from);
	if (!centre) return [];
	const marked = entry.places.flatMap(({ id }) => places.get(id) ?? []);
	const others = marked.filter((place) => place !== centre);
	return listRanges(entry.rings, claims).map(({ name, text, km, style }) => {
		const isInside = ({ lon, lat }: { lon: number; lat: number }) =>
			getDistanceKm([lon, lat], [centre.lon, centre.lat]) <= km;
		return {
			name,
			text,
			style,
			inside: others.filter(isInside).map((place) => place.name),
			outside: others.filter((place) => !isInside(place)).map((place) => place.name),
		};
	});
}

/** How the circle of a range is drawn, and why. */
const patterns: Record<RingStyle, string> = {
	flown: 'a solid line, since it has been flown',
	credited: 'dashes, since it is credited and has not been flown',
};

/** The ranges of a drawing: circle, figure and which of the marked places lie inside. */
export function describeRings(entry: DrawingEntry, content: MapContent): string[] {
	const centre = entry.rings && content.places.get(entry.rings.from)?.name;
	return listReaches(entry, content).map(({ name, text, style, inside, outside }) => {
		const holds = inside.length > 0 ? ` Inside: ${joinNames(inside)}.` : '';
		const misses = outside.length > 0 ? ` Outside: ${joinNames(outside)}.` : '';
		return `${name}, ${text}: a circle round ${centre} drawn as ${patterns[style]}.${holds}${misses}`;
	});
}
