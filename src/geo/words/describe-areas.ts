import { toCompass, turnBack } from '../../model/compass.ts';
import type { CompassPoint } from '../../schemas/compass.ts';
import { countryNames } from '../../model/country-names.ts';
import type { DrawingEntry } from '../../schemas/map.ts';
import type { AreaName } from '../../schemas/area-names.ts';
import type { Geodata } from '../data/get-geodata.ts';
import { cropPolygons } from '../data/join-land.ts';
import { isInRings, type Point, type Ring } from '../data/points.ts';
import { projectPolygons } from '../data/project-shape.ts';
import type { CountryCode } from '../data/read-packages.ts';
import { simplifyShapes } from '../data/simplify-shapes.ts';
import { getViewBox } from '../draw/get-view-box.ts';
import { getPart, getPartOf, type View } from './view.ts';

const AREA_WORDS: Record<AreaName, string> = {
	seoul: 'The city of Seoul',
	kursk: 'The Kursk region of Russia',
};

/** Points looked up across and down the frame. */
const GRID = 36;

/** Bends smaller than this, in square drawing units, do not change what fills the frame. */
const COARSE = { bend: 300, island: 300 };

/** How much of the frame something fills, in words. */
function describeShare(share: number): string {
	if (share > 0.62) return 'most of the map';
	if (share > 0.4) return 'about half of the map';
	if (share > 0.28) return 'about a third of the map';
	if (share > 0.18) return 'about a fifth of the map';
	if (share > 0.07) return 'a small part of the map';
	return share > 0.02 ? 'a small corner of the map' : 'a very small piece of the map';
}

/** The direction in which points stretch, if they do: the main axis of their scatter. */
export function getStretch(points: readonly Point[]): CompassPoint | undefined {
	const count = points.length;
	const [meanX, meanY] = [0, 1].map(
		(axis) => points.reduce((sum, point) => sum + (point[axis as 0 | 1] ?? 0), 0) / count,
	) as [number, number];
	const moments = points.reduce(
		(sums, [x, y]) => ({
			xx: sums.xx + (x - meanX) ** 2,
			yy: sums.yy + (y - meanY) ** 2,
			xy: sums.xy + (x - meanX) * (y - meanY),
		}),
		{ xx: 0, yy: 0, xy: 0 },
	);
	const half = Math.hypot((moments.xx - moments.yy) / 2, moments.xy);
	const middle = (moments.xx + moments.yy) / 2;
	// An ellipse not 1.6 times as long as it is broad has no clear direction.
	if (middle + half < 1.6 ** 2 * (middle - half)) return undefined;
	const angle = Math.atan2(2 * moments.xy, moments.xx - moments.yy) / 2;
	return toCompass((angle * 180) / Math.PI + 90);
}

function listGrid([width, height]: Point): Point[] {
	return Array.from({ length: GRID * GRID }, (_, index): Point => [
		(((index % GRID) + 0.5) / GRID) * width,
		((Math.floor(index / GRID) + 0.5) / GRID) * height,
	]);
}

/** Who fills which part of the frame, how much of it and how it stretches. For maps of Korea only. */
function describeCountries(view: View, { countries, land }: Geodata): string[] {
	const codes: CountryCode[] = ['KP', 'KR', 'CN', 'RU', 'JP'];
	const box = getViewBox(view.projection, view.size);
	const shapes = simplifyShapes(
		Object.fromEntries([
			['land', projectPolygons(cropPolygons(land, box), view.projection)],
			...codes.map((code) => [code, projectPolygons(countries[code], view.projection)]),
		]) as Record<CountryCode | 'land', ReturnType<typeof projectPolygons>>,
		COARSE,
	);
	const isIn = (point: Point, rings: Ring[]) => isInRings(point, rings);
	const grid = listGrid(view.size);
	const dry = grid.filter((point) => isIn(point, shapes.land.parts));
	const sentences = codes.flatMap((code) => {
		const points = dry.filter((point) => isIn(point, shapes[code].parts));
		if (points.length < 3) return [];
		const part = getPart(getMean(points), view.size);
		const stretch = getStretch(points);
		const towards = stretch && `, stretching from ${turnBack(stretch)} to ${stretch}`;
		const where = part === 'middle' ? 'in the middle' : `in the ${part}`;
		const share = describeShare(points.length / grid.length);
		return [`${countryNames[code]} fills ${share}, ${where}${towards ?? ''}.`];
	});
	const sea = describeShare(1 - dry.length / grid.length);
	return dry.length < grid.length ? [...sentences, `The sea fills ${sea}.`] : sentences;
}

function getMean(points: readonly Point[]): Point {
	const sum = points.reduce<Point>(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
	return [sum[0] / points.length, sum[1] / points.length];
}

/** Where each named sea and river and each named country lies in the frame. */
function describeLabels(labels: DrawingEntry['labels'], view: View): string[] {
	const seen = new Set<string>();
	return labels.flatMap(({ kind, lines, lon, lat }) => {
		const name = lines.join(' ');
		if (kind === 'line' || seen.has(name)) return [];
		seen.add(name);
		const part = getPartOf([lon, lat], view);
		const where = part === 'middle' ? 'in the middle' : `in the ${part}`;
		const article = kind === 'country' || name.endsWith('Bay') ? '' : 'the ';
		return `${article}${name} ${where}`;
	});
}

function describeStates(states: DrawingEntry['states']): string {
	const names = new Intl.ListFormat('en-GB').format(states.map((code) => countryNames[code]));
	const isFilled = states.includes('UA') ? '; Ukraine has a colour of its own' : '';
	return `The borders of ${names} are drawn${isFilled}.`;
}

/** Land and water of a drawing. */
export function describeAreas(entry: DrawingEntry, view: View, geodata: Geodata): string[] {
	const named = describeLabels(entry.labels, view);
	return [
		...(entry.coast === 'korea' ? describeCountries(view, geodata) : []),
		...(named.length > 0 ? [`Named on the map are ${named.join('; ')}.`] : []),
		...entry.areas.map((name) => `${AREA_WORDS[name]} is filled within its boundary.`),
		...(entry.states.length > 0 ? [describeStates(entry.states)] : []),
	];
}
