import { capitalise } from '../../model/capitalise.ts';
import { toCompass } from '../../model/compass.ts';
import { formatKm } from '../../model/format-km.ts';
import type { Place } from '../../schemas/place.ts';
import type { BorderName } from '../data/cut-borders.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { getBearing, getDistanceKm, getFoot, getNearest } from '../data/measure.ts';
import { at, type Point } from '../data/points.ts';
import { getVisible, type VisibleLine } from './describe-line.ts';
import { lineWords } from './line-words.ts';
import { getPartOf, type View } from './view.ts';

/** A walk along a line, step by step, as it lies on one map. */
export interface Walk {
	line: BorderName;
	title: string;
	steps: string[];
}

/** A place under the name it has on the map. */
interface NamedPlace extends Pick<Place, 'lon' | 'lat'> {
	label: string;
}

/** A spot on the way: a place, a bend or an end. `along` is the index of the point of the line. */
interface Stop {
	along: number;
	spot: Point;
	label?: string;
	/** Distance of the place from the line. */
	aside?: number;
}

/** Which bends a walk names: those that stand out by this share of the map's width. */
const BEND = 0.035;

/** How far from the line a place may lie to be named on the way: a share of the map's width, and in km. */
const NEAR = { share: 0.03, km: 14 };

/** Walks along a line as far as the map shows it; `undefined` where there is nothing to walk. */
export function walkLine(
	name: BorderName,
	places: readonly NamedPlace[],
	view: View,
	{ lines }: Pick<Geodata, 'lines'>,
): Walk | undefined {
	const visible = getVisible(lines[name][0] ?? [], view);
	if (!visible || lineWords[name].sides === undefined) return undefined;
	const stops = listStops(visible.points, places, view);
	return {
		line: name,
		title: `Along ${lineWords[name].name}`,
		steps: [
			describeStart(name, visible, view),
			...stops.slice(1).map((stop, index) => {
				const last = index === stops.length - 2;
				return describeStep(at(stops, index), stop, last ? describeEnd(name, visible) : undefined);
			}),
		],
	};
}

function describeStart(name: BorderName, { points, hasStart }: VisibleLine, view: View): string {
	const part = getPartOf(at(points, 0), view);
	const where = part === 'middle' ? 'in the middle of the map' : `in the ${part} of the map`;
	if (hasStart) return capitalise(`it begins at ${lineWords[name].start}, ${where}.`);
	return capitalise(`it enters the map ${where.replace(' of the map', '')}.`);
}

function describeEnd(name: BorderName, { hasEnd }: VisibleLine): string {
	return hasEnd ? lineWords[name].end : 'the edge of the map';
}

function describeStep(from: Stop, to: Stop, end: string | undefined): string {
	const course = toCompass(getBearing(from.spot, to.spot));
	const way = formatKm(getDistanceKm(from.spot, to.spot));
	const aside =
		to.aside !== undefined && to.aside >= 1 ? `, ${formatKm(to.aside)} from the line` : '';
	const goal = end ?? (to.label === undefined ? 'a bend' : `${to.label}${aside}`);
	return `${capitalise(course)} for ${way}, to ${goal}.`;
}

/** Ends, bends and places in the order in which they come. A place takes the part of a bend close to it. */
function listStops(line: readonly Point[], places: readonly NamedPlace[], view: View): Stop[] {
	const last = line.length - 1;
	const named = places.flatMap((place) => nameStop(line, place, view));
	const gap = BEND * view.widthKm;
	const ends: Stop[] = [
		{ along: 0, spot: at(line, 0) },
		{ along: last, spot: at(line, last) },
	];
	const isFree = (stop: Stop, taken: readonly Stop[]) =>
		taken.every(({ spot }) => getDistanceKm(spot, stop.spot) > gap);
	const bends = findBends(line, 0, last, gap)
		.map((along): Stop => ({ along, spot: at(line, along) }))
		.filter((bend) => isFree(bend, [...named, ...ends]));
	const inner = [...named, ...bends].filter(({ along }) => along > 0 && along < last);
	return [at(ends, 0), ...inner, at(ends, 1)].toSorted((a, b) => a.along - b.along);
}

function nameStop(line: readonly Point[], { lon, lat, label }: NamedPlace, view: View): Stop[] {
	const { spot, km } = getNearest([lon, lat], [line]);
	if (km > Math.min(NEAR.share * view.widthKm, NEAR.km)) return [];
	const distances = line.map((point) => getDistanceKm(point, spot));
	return [{ along: distances.indexOf(Math.min(...distances)), spot, label, aside: km }];
}

/** Indices of the points that a line cannot do without (Douglas and Peucker). */
function findBends(line: readonly Point[], from: number, to: number, tolerance: number): number[] {
	let far = { index: -1, km: 0 };
	for (let index = from + 1; index < to; index += 1) {
		const { foot } = getFoot(at(line, index), at(line, from), at(line, to));
		const km = getDistanceKm(foot, at(line, index));
		if (km > far.km) far = { index, km };
	}
	if (far.km < tolerance) return [];
	return [
		...findBends(line, from, far.index, tolerance),
		far.index,
		...findBends(line, far.index, to, tolerance),
	];
}
