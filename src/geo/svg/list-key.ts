import type { PlaceKind } from '../../schemas/place.ts';
import type { LabelLayout, MapDrawing, Mark } from '../draw/drawing.ts';
import { getUnitsPerPx, type LayoutWidth } from '../draw/frame.ts';
import {
	getLineName,
	getStrokes,
	type LineTone,
	ringNames,
	ringStyles,
	type Stroke,
} from './line-styles.ts';

/** A line of the key. */
interface KeyStroke {
	name: string;
	/** How it is drawn; empty where words alone tell it. */
	all: Stroke[];
	/** The layouts that explain it. */
	at: LayoutWidth[];
}

/** What stands in the key of a map: what can be seen on it and it does not name itself. */
export interface MapKey {
	strokes: KeyStroke[];
	/** The Demilitarised Zone, if the map draws it. */
	zone: { tone: LineTone; at: LayoutWidth[] } | undefined;
	marks: (Pick<Mark, 'kind' | 'shape'> & { at: LayoutWidth[] })[];
}

/** Kinds of places whose mark says no more than the name beside it. */
const PLAIN: readonly PlaceKind[] = ['border-town', 'capital', 'city', 'island', 'lake'];

/** A line shorter than this on the map, in CSS pixels, cannot be told from what lies beside it. */
const SHORTEST = 7;

/** Lists what the key of a map explains, with the layouts in which it does. */
export function listKey({
	lines,
	dmz,
	zoneTone,
	rings,
	layouts,
}: Pick<MapDrawing, 'lines' | 'dmz' | 'zoneTone' | 'rings' | 'layouts'>): MapKey {
	const find = (isNamed: (layout: LabelLayout) => boolean) =>
		layouts.filter((layout) => !isNamed(layout)).map(({ width }) => width);
	const findLayer = (name: string, reach = Infinity) =>
		find(
			({ labels, width }) =>
				labels.some(({ layer }) => layer === name) || reach < SHORTEST * getUnitsPerPx(width),
		);
	const borders = lines
		.map(({ layer, tone, reach }): KeyStroke => {
			const at = findLayer(layer, reach);
			return { name: getLineName(layer, tone), all: getStrokes(layer, tone), at };
		})
		.filter(({ at }) => at.length > 0);
	const zoneAt = dmz === undefined ? [] : findLayer('demilitarised-zone');
	const widths = layouts.map(({ width }) => width);
	const ranges = (['flown', 'credited'] as const)
		.filter((style) => rings.some((ring) => ring.style === style))
		.map((style) => ({ name: ringNames[style], all: [ringStyles[style]], at: widths }));
	const shortened = find(({ labels }) => !labels.some(({ isShort }) => isShort));
	const figures = rings.map(({ name, text }): KeyStroke => ({
		name: `${name}: ${text}`,
		all: [],
		at: shortened,
	}));
	const marks = layouts.flatMap((layout) => layout.marks);
	const kinds = new Map(marks.map(({ kind, shape }) => [kind, { kind, shape }]));
	const listWidths = (kind: PlaceKind) =>
		layouts.filter((layout) => layout.marks.some((own) => own.kind === kind));
	return {
		strokes: [...joinAlike(borders), ...ranges, ...(shortened.length > 0 ? figures : [])],
		zone: zoneAt.length === 0 ? undefined : { tone: zoneTone, at: zoneAt },
		marks: [...kinds.values()]
			.filter(({ kind }) => !PLAIN.includes(kind))
			.map((mark) => ({ ...mark, at: listWidths(mark.kind).map(({ width }) => width) })),
	};
}

/** Lines of one name, which are drawn alike, are one line of the key. */
function joinAlike(strokes: readonly KeyStroke[]): KeyStroke[] {
	const byName = Map.groupBy(strokes, ({ name }) => name);
	return [...byName.values()].flatMap(([first, ...rest]) => {
		if (!first) return [];
		return [{ ...first, at: [...new Set([first, ...rest].flatMap(({ at }) => at))] }];
	});
}
