import type { DrawingEntry, MapEntry } from '../../schemas/map.ts';
import { getDistanceKm } from '../data/measure.ts';
import type { Point } from '../data/points.ts';
import { makeView, type View } from './view.ts';

const NAMES: Record<DrawingEntry['projection']['name'], string> = {
	'conic-equal-area': 'an equal-area conic projection',
	'conic-conformal': 'a conformal conic projection',
	'transverse-mercator': 'a transverse Mercator projection',
	'azimuthal-equidistant': 'an azimuthal equidistant projection',
};

/** Length of a drawing unit on the ground about a point of the frame, across and down. */
function measureUnit([x, y]: Point, { projection }: View): number[] {
	const step = 20;
	const ends: [Point, Point][] = [
		[
			[x - step, y],
			[x + step, y],
		],
		[
			[x, y - step],
			[x, y + step],
		],
	];
	return ends.flatMap((pair) => {
		const [a, b] = pair.map((end) => projection.invert?.(end));
		return a && b ? [getDistanceKm(a, b)] : [];
	});
}

/** By how much the scale varies over the frame: the largest over the smallest, less one. */
export function getScaleSpread(entry: DrawingEntry): number {
	const view = makeView(entry);
	const [width, height] = view.size;
	const shares = [0.02, 0.26, 0.5, 0.74, 0.98];
	const units = shares.flatMap((across) =>
		shares.flatMap((down) => measureUnit([across * width, down * height], view)),
	);
	return Math.max(...units) / Math.min(...units) - 1;
}

/** The projections of a map and how true its scale is: of each of its drawings, where they differ. */
export function describeProjections(entry: MapEntry): string {
	const first = describeProjection(entry);
	const second = entry.second && describeProjection(entry.second);
	return second === undefined || second === first
		? `It ${first}`
		: `The first map ${first} The second ${second}`;
}

/** The projection of a drawing and how true its scale is, to stand behind its name: "is drawn in …". */
export function describeProjection(entry: DrawingEntry): string {
	const { name } = entry.projection;
	if (name === 'azimuthal-equidistant') return `is drawn in ${NAMES[name]}.`;
	const percent = Math.max(0.1, Math.ceil(getScaleSpread(entry) * 1000) / 10);
	return `is drawn in ${NAMES[name]}; over the whole map the scale varies by less than ${percent}\u00A0%.`;
}
