import { getDistanceKm } from '../../geo/data/measure.ts';
import type { Point } from '../../geo/data/points.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import type { Place } from '../../schemas/place.ts';
import type { Figure } from '../drawing.ts';
import { getFigure, toKm } from '../get-figure.ts';

type Section = DiagramOf<'section'>;

/** What stands in the zone, with the number it has in the drawing. */
export interface ResolvedMark {
	number: number;
	symbol: Section['marks'][number]['symbol'] | 'fence';
	side: Section['marks'][number]['side'];
	what: string;
	figure: Figure;
}

export interface ResolvedTunnel {
	number: number;
	what: string;
	depth: Figure;
	north: Figure;
	length: Figure;
}

/** A section with its figures looked up and its ways measured. */
export interface ResolvedSection {
	line: string;
	design: Figure;
	sides: { name: string; tone: Section['sides'][number]['tone']; admitted: Figure }[];
	marks: ResolvedMark[];
	tunnels: ResolvedTunnel[];
	way: {
		title: string;
		/** The place on the line from which both are measured. */
		over: string;
		from: { name: string; km: number };
		to: { name: string; km: number };
		forces: { what: string; share: Figure; within: Figure };
	};
}

/** What a section is made from. */
export interface SectionSite {
	claims: ReadonlyMap<string, Claim>;
	places: ReadonlyMap<string, Place>;
}

/** Looks up the figures and places of a section. @throws where one does not exist */
export function resolveSection(entry: Section, { claims, places }: SectionSite): ResolvedSection {
	const find = (name: string): Figure => getFigure(name, claims);
	const getPlace = (id: string): Place => {
		const place = places.get(id);
		if (place === undefined) throw new Error(`There is no place "${id}".`);
		return place;
	};
	const toPoint = ({ lon, lat }: Place): Point => [lon, lat];
	const { way, fences } = entry;
	const over = toPoint(getPlace(way.over));
	const measure = (id: string) => {
		const place = getPlace(id);
		return { name: place.name, km: getDistanceKm(toPoint(place), over) };
	};
	const marks: Omit<ResolvedMark, 'number'>[] = [
		{ symbol: 'fence', side: 'both', what: fences.what, figure: find(fences.figure) },
		...entry.marks.map((mark) => ({ ...mark, figure: find(mark.figure) })),
	];
	return {
		line: entry.line,
		design: find(entry.design),
		sides: entry.sides.map((side) => ({ ...side, admitted: find(side.admitted) })),
		marks: marks.map((mark, index) => ({ ...mark, number: index + 1 })),
		tunnels: entry.tunnels.map(({ what, depth, north, length }, index) => ({
			number: marks.length + index + 1,
			what,
			depth: find(depth),
			north: find(north),
			length: find(length),
		})),
		way: {
			title: way.title,
			over: getPlace(way.over).name,
			from: measure(way.from),
			to: measure(way.to),
			forces: {
				what: way.forces.what,
				share: find(way.forces.share),
				within: find(way.forces.within),
			},
		},
	};
}

/** Half of the gap between the fences, kilometres. */
export const getHalfGap = ({ marks }: ResolvedSection): number => {
	const fences = marks.find(({ symbol }) => symbol === 'fence');
	return fences === undefined ? 0 : toKm(fences.figure) / 2;
};

/** Every figure of a section, in the order it is told. */
export const listFigures = ({ design, sides, marks, tunnels, way }: ResolvedSection): Figure[] => [
	design,
	...sides.map(({ admitted }) => admitted),
	...marks.map(({ figure }) => figure),
	...tunnels.flatMap(({ depth, north, length }) => [depth, north, length]),
	way.forces.share,
	way.forces.within,
];
