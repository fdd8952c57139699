import type { MapEntry } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import { at, type Box, type Point } from '../data/points.ts';
import type { Ground, Label, LabelLayout, Mark } from './drawing.ts';
import { getUnitsPerPx, layoutSizes, type LayoutWidth } from './frame.ts';
import { makeScaleBar } from './make-scale-bar.ts';
import type { CountPoints } from './index-points.ts';
import { type Obstacles, type PlacedLabel, placeLabels } from './place-labels.ts';
import { markStyles } from './text-styles.ts';

/** A name as the map's entry asks for it. */
export interface Name extends Omit<Label, 'ground' | 'leader' | 'markRadius'> {
	/** The kind of place and its mark; left out for the name of an area. */
	place?: Place['kind'] | undefined;
	leadsTo?: Point | undefined;
	/** The way that it measures, drawn where the name is set. */
	way?: [Point, Point] | undefined;
	/** The countries whose ground it may stand on; left out where any will do. */
	countries?: readonly string[] | undefined;
	minWidth?: number | undefined;
	maxWidth?: number | undefined;
}

/** What the labels of one map have in common at every width. */
interface LabelScene {
	/** Id of the map. */
	map: string;
	size: Point;
	names: Name[];
	scaleBar: MapEntry['scaleBar'];
	unitsPerKm: number;
	/** Boxes that labels must leave free. */
	boxes: Box[];
	/** Where borders, coasts and rivers run. */
	lines: CountPoints;
	coasts: CountPoints;
	rivers: CountPoints;
	getGround(point: Point): Ground;
	/** Name of the country on whose land a point lies. */
	getCountry(point: Point): { code: string; name: string } | undefined;
}

/** Half the width of each mark in CSS pixels, halo included. */
const MARK_RADIUS: Record<Mark['shape'], number> = {
	dot: 3.6,
	square: 4.6,
	triangle: 5,
	diamond: 4.6,
	ring: 4.6,
	plus: 5,
};

/** Lays out the labels of a map for one width. Throws Error if they do not fit. */
export function layoutLabels(scene: LabelScene, width: LayoutWidth): LabelLayout {
	const px = getUnitsPerPx(width);
	const em = layoutSizes[width].text * px;
	const margin = layoutSizes[width].margin * px;
	const names = scene.names.filter(
		({ minWidth = 0, maxWidth = Infinity }) => width >= minWidth && width <= maxWidth,
	);
	const requests = names.map((name) => ({
		...name,
		markRadius: name.place && MARK_RADIUS[markStyles[name.place].shape] * px,
	}));
	const scaleBar = makeScaleBar(scene.scaleBar, scene.unitsPerKm, scene.size, em, margin * 2);
	const [right, bottom] = scene.size;
	const placed = placeLabels(requests, em, {
		where: `Map "${scene.map}" at ${width} CSS pixels`,
		frame: [margin, margin, right - margin, bottom - margin],
		taken: [
			{ owner: 'scale bar', box: scaleBar.box },
			...scene.boxes.map((box) => ({ owner: 'inset', box })),
			...requests.flatMap(getTaken),
		],
		lines: scene.lines,
		coasts: scene.coasts,
		rivers: scene.rivers,
		findTrespass: makeTrespassFinder(names, scene),
	});
	return {
		width,
		em,
		marks: names.flatMap(({ id, place, at: point }) =>
			place ? [{ id, kind: place, shape: markStyles[place].shape, at: point }] : [],
		),
		labels: placed.map((label) => finishLabel(label, scene.getGround, em)),
		distances: names.flatMap(({ way }) => (way ? [way] : [])),
		scaleBar: { ...scaleBar, ground: getCommonGround([scaleBar.box], scene.getGround) },
	};
}

/** Says which country a name lies on that is not its own. */
function makeTrespassFinder(
	names: readonly Name[],
	{ getGround, getCountry }: Pick<LabelScene, 'getGround' | 'getCountry'>,
): Obstacles['findTrespass'] {
	const byId = new Map(names.map((name) => [name.id, name]));
	return (id, boxes) => {
		const { countries: own, kind, leadsTo } = byId.get(id) ?? {};
		if (!own) return undefined;
		for (const point of boxes.flatMap(listProbes)) {
			// A country is named at sea only if a line leads from there to it.
			if (getGround(point) === 'sea') {
				if (kind === 'country' && !leadsTo) return 'the sea';
				continue;
			}
			const country = getCountry(point);
			if (country && !own.includes(country.code)) return country.name;
		}
		return undefined;
	};
}

/** Five points of each line of a label. */
function listProbes([left, top, right, bottom]: Box): Point[] {
	return [0, 0.25, 0.5, 0.75, 1].map((share) => [
		left + share * (right - left),
		(top + bottom) / 2,
	]);
}

/** The boxes that a name's own mark and the spot it leads to take from the other names. */
function getTaken({
	id,
	at: [x, y],
	markRadius,
	leadsTo,
}: Name & { markRadius?: number | undefined }) {
	const spots = [
		...(markRadius ? [{ spot: [x, y] as Point, radius: markRadius, isMark: true }] : []),
		...(leadsTo ? [{ spot: leadsTo, radius: 1, isMark: false }] : []),
	];
	return spots.map(({ spot, radius, isMark }) => ({
		owner: id,
		isMark,
		box: [spot[0] - radius, spot[1] - radius, spot[0] + radius, spot[1] + radius] as Box,
	}));
}

type PlacedName = PlacedLabel<Name & { markRadius?: number | undefined }>;

/** Gives a placed name its ground and its leader. */
export function finishLabel(
	label: PlacedName,
	getGround: LabelScene['getGround'],
	em: number,
): PlacedLabel<Label> {
	const { id, lines, kind, layer, at: point, rotate, x, y, anchor, boxes } = label;
	const leader = label.leadsTo && drawLeader(boxes, label.leadsTo, em, label.markRadius);
	const ground = getCommonGround(boxes, getGround);
	return { id, lines, kind, layer, at: point, rotate, x, y, anchor, boxes, ground, leader };
}

/** The ground under most of a label, looked up at five points of each line. */
function getCommonGround(boxes: readonly Box[], getGround: LabelScene['getGround']): Ground {
	const grounds = boxes.flatMap((box) => listProbes(box).map(getGround));
	const count = (ground: Ground) => grounds.filter((other) => other === ground).length;
	return at(
		grounds.toSorted((a, b) => count(b) - count(a)),
		0,
	);
}

/** A straight line from the nearest side of the words to the spot they name. */
function drawLeader(
	boxes: readonly Box[],
	spot: Point,
	em: number,
	markRadius = 0,
): [Point, Point] {
	const gap = em * 0.2;
	const left = Math.min(...boxes.map((box) => box[0])) - gap;
	const top = Math.min(...boxes.map((box) => box[1])) - gap;
	const right = Math.max(...boxes.map((box) => box[2])) + gap;
	const bottom = Math.max(...boxes.map((box) => box[3])) + gap;
	const [x, y] = spot;
	const [dx, dy] = [Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)];
	// From a side, unless the spot is rather above or below.
	const inset = (right - left) * 0.2;
	const start: Point =
		dx > dy
			? [x < left ? left : right, (top + bottom) / 2]
			: [Math.min(right - inset, Math.max(left + inset, x)), y < top ? top : bottom];
	// It ends at the edge of a mark, not in its middle.
	const length = Math.hypot(x - start[0], y - start[1]) || 1;
	const share = Math.max(0, 1 - markRadius / length);
	return [start, [start[0] + share * (x - start[0]), start[1] + share * (y - start[1])]];
}
