import type { PlaceKind } from '../../schemas/place.ts';
import type { LabelLayout, MapDrawing, Mark } from '../draw/drawing.ts';
import type { LayoutWidth } from '../draw/frame.ts';
import { lineNames, lineStyles, ringNames, ringStyles, type Stroke } from './line-styles.ts';

/** A line of the key. */
interface KeyStroke {
	name: string;
	/** What the name goes on with, each part on one line. */
	parts?: string[];
	/** How it is drawn; empty where words alone tell it. */
	all: Stroke[];
	/** The layouts that explain it. */
	at: LayoutWidth[];
}

/** What stands in the key of a map: what the map itself does not name; of lines all, if there is one. */
export interface MapKey {
	strokes: KeyStroke[];
	/** The Demilitarised Zone, if the map draws it. */
	zone: { at: LayoutWidth[] } | undefined;
	marks: (Pick<Mark, 'kind' | 'shape'> & { at: LayoutWidth[] })[];
}

/** Kinds of places whose mark says no more than the name beside it. */
const PLAIN: readonly PlaceKind[] = [
	'border-site',
	'border-town',
	'capital',
	'city',
	'island',
	'lake',
	'mountain',
	'treaty-point',
];

/** Lists what the key of a map explains, with the layouts in which it does. */
export function listKey({
	lines,
	dmz,
	rings,
	layouts,
}: Pick<MapDrawing, 'lines' | 'dmz' | 'rings' | 'layouts'>): MapKey {
	const find = (isNamed: (layout: LabelLayout) => boolean) => {
		const at = layouts.filter((layout) => !isNamed(layout)).map(({ width }) => width);
		return at.length === 0 ? undefined : { at };
	};
	const findLayer = (name: string) =>
		find(({ labels }) => labels.some(({ layer }) => layer === name));
	// A key that has some of the lines and not the others is taken for one that has forgotten them.
	const drawn = [...lines.map(({ layer }) => layer), ...(dmz ? ['demilitarised-zone'] : [])];
	const partial = new Set(drawn.flatMap((layer) => findLayer(layer)?.at ?? []));
	const at = layouts.map(({ width }) => width).filter((width) => partial.has(width));
	const borders = lines.flatMap(({ layer }): KeyStroke[] =>
		at.length > 0 ? [{ name: lineNames[layer], all: lineStyles[layer], at }] : [],
	);
	const widths = layouts.map(({ width }) => width);
	const ranges = (['flown', 'credited'] as const)
		.filter((style) => rings.some((ring) => ring.style === style))
		.map((style) => ({ name: ringNames[style], all: [ringStyles[style]], at: widths }));
	const unnamed = rings.flatMap(({ name, text }, index) => {
		const missing = find(({ labels }) => labels.some(({ id }) => id === `ring-${index}`));
		return missing ? [{ text: `${name}, ${text}`, ...missing }] : [];
	});
	const order = {
		name: unnamed.length === 1 ? 'The circle without a name:' : 'From the inside:',
		parts: unnamed.map(({ text }, index) => (index < unnamed.length - 1 ? `${text};` : text)),
		all: [],
		at: widths.filter((width) => unnamed.some(({ at }) => at.includes(width))),
	};
	const marks = layouts.flatMap((layout) => layout.marks);
	const kinds = new Map(marks.map(({ kind, shape }) => [kind, { kind, shape }]));
	const listWidths = (kind: PlaceKind) =>
		layouts.filter((layout) => layout.marks.some((own) => own.kind === kind));
	return {
		strokes: [...borders, ...ranges, ...(unnamed.length > 0 ? [order] : [])],
		zone: dmz === undefined || at.length === 0 ? undefined : { at },
		marks: [...kinds.values()]
			.filter(({ kind }) => !PLAIN.includes(kind))
			.map((mark) => ({ ...mark, at: listWidths(mark.kind).map(({ width }) => width) })),
	};
}
