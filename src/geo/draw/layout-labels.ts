import type { LayerName, MapEntry } from '../../schemas/map.ts';
import type { Place } from '../../schemas/place.ts';
import { at, type Box, type Point } from '../data/points.ts';
import type { Ground, Label, LabelLayout, Mark } from './drawing.ts';
import { getUnitsPerPx, layoutSizes, type LayoutWidth } from './frame.ts';
import { makeScaleBar } from './make-scale-bar.ts';
import type { CountPoints } from './index-points.ts';
import { findNearest } from './list-candidates.ts';
import { type Obstacles, type PlacedLabel, placeLabels } from './place-labels.ts';
import { markStyles } from './text-styles.ts';

/** A name as the map's entry asks for it. */
export interface Name extends Omit<Label, 'ground' | 'leader' | 'markRadius'> {
	/** The kind of place and its mark; left out for the name of an area. */
	place?: Place['kind'] | undefined;
	leadsTo?: Point | undefined;
	/** The way that it measures, drawn where the name is set. */
	way?: [Point, Point] | undefined;
	/** The name of a circle without its figure, for widths at which the whole has no room. */
	short?: string[] | undefined;
	/** The countries whose ground it may stand on; left out where any will do. */
	countries?: readonly string[] | undefined;
	/** At the end of a thin line it may stand on any. */
	isAbroad?: boolean | undefined;
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
	lakes: CountPoints;
	/** Points of the line or zone of a layer within the frame. */
	getCourse(layer: LayerName): readonly Point[];
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
	plus: 6.2,
	lozenge: 6.2,
};

/** How near to the middle of each mark its ink reaches on every side, in CSS pixels. */
const TOUCH: Record<Mark['shape'], number> = {
	dot: 2,
	square: 2.5,
	triangle: 1,
	diamond: 1.8,
	ring: 3,
	plus: 1.4,
	lozenge: 2.6,
};

/**
 * Width of the soft band inside the borders of the North, in CSS pixels; its own name keeps clear of it. On a phone it
 * is narrower, in `styles/map.css` too.
 */
export const BAND = 7;
const NARROW_BAND = 5;

/** How far from its line, in em, the spot may be that an entry lets a name lead to. */
const ASTRAY = 1.5;

/**
 * Where a thin line from a name may end: on the line or zone of its layer, on the soil of its country.
 *
 * @throws Error if the entry lets it lead elsewhere
 */
function aim(
	{ kind, layer, leadsTo, lines, countries = [] }: Name,
	{ map, getCourse, getGround, getCountry }: LabelScene,
	em: number,
): Pick<Name, 'leadsTo' | 'course'> {
	const fail = (thing: string): never => {
		throw new Error(
			`Map "${map}": the thin line of "${lines.join(' ')}" does not end on ${thing}.`,
		);
	};
	if (kind === 'country' && leadsTo) {
		const { code = '' } = getCountry(leadsTo) ?? {};
		if (getGround(leadsTo) === 'sea' || !countries.includes(code)) fail('its soil');
	}
	if (kind !== 'line' || layer === undefined) return { leadsTo };
	const course = getCourse(layer);
	if (leadsTo === undefined) return { course };
	if (layer === 'demilitarised-zone' && getGround(leadsTo) === 'zone') return { leadsTo };
	const spot: Box = [...leadsTo, ...leadsTo];
	if (course.length === 0) return fail('its line');
	const { point, distance } = findNearest(course, [spot]);
	if (distance > ASTRAY * em) fail('its line');
	return { leadsTo: point };
}

/** Lays out the labels of a map for one width. Throws Error if they do not fit. */
export function layoutLabels(scene: LabelScene, width: LayoutWidth): LabelLayout {
	const px = getUnitsPerPx(width);
	const em = layoutSizes[width].text * px;
	const margin = layoutSizes[width].margin * px;
	const isSet = ({ minWidth = 0, maxWidth = Infinity }: Name) =>
		width >= minWidth && width <= maxWidth;
	// All circles have their figures, or none.
	const isShort = scene.names.some((name) => name.short !== undefined && !isSet(name));
	const names = scene.names.flatMap((name): Name[] => {
		if (name.short === undefined || !isShort) return isSet(name) ? [name] : [];
		return [{ ...name, lines: name.short, isShort }];
	});
	const requests = names.map((name) => {
		const shape = name.place && markStyles[name.place].shape;
		return {
			...name,
			...aim(name, scene, em),
			clear:
				name.kind === 'country' && name.countries?.includes('KP')
					? (width < 500 ? NARROW_BAND : BAND) * px
					: undefined,
			markRadius: shape && MARK_RADIUS[shape] * px,
			touch: shape && TOUCH[shape] * px,
		};
	});
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
		lakes: scene.lakes,
		findTrespass: makeTrespassFinder(names, scene),
	});
	return {
		width,
		em,
		marks: names.flatMap(({ id, place, at: point }) =>
			place ? [{ id, kind: place, shape: markStyles[place].shape, at: point }] : [],
		),
		labels: placed.map((label) => finishLabel(label, scene.getGround)),
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
	return (id, boxes, isLed) => {
		const { countries: own, kind, leadsTo, isAbroad } = byId.get(id) ?? {};
		if (!own || (isLed && isAbroad)) return undefined;
		for (const point of boxes.flatMap(listProbes)) {
			// A country is named at sea only if a line leads from there to it.
			if (getGround(point) === 'sea') {
				if (kind === 'country' && !leadsTo) return 'the sea or a lake';
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

/** Gives a placed name its ground. */
export function finishLabel(
	label: PlacedName,
	getGround: LabelScene['getGround'],
): PlacedLabel<Label> {
	const { id, lines, kind, layer, at: point, rotate, x, y, anchor, boxes, leader, isShort } = label;
	const ground = getCommonGround(boxes, getGround);
	return {
		id,
		lines,
		kind,
		layer,
		at: point,
		rotate,
		x,
		y,
		anchor,
		boxes,
		ground,
		leader,
		isShort,
	};
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
