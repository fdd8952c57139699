import type { PlaceKind } from '../../schemas/place.ts';
import type { LabelLayout, MapDrawing, Mark } from '../draw/drawing.ts';
import { lineNames, lineStyles, ringNames, ringStyles, type Stroke } from './line-styles.ts';

/** A line that a map does not name itself. */
interface KeyStroke {
	name: string;
	/** How it is drawn; empty where words alone tell it. */
	all: Stroke[];
	/** Whether wider layouts of the map name it, so that only the narrowest needs the key. */
	isNarrow: boolean;
}

/** What stands in the key of a map: only what the map itself does not name. */
export interface MapKey {
	strokes: KeyStroke[];
	/** The Demilitarised Zone, if the map draws it without its name. */
	zone: { isNarrow: boolean } | undefined;
	marks: Mark[];
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

/** Lists what a map draws and does not name, in all its layouts or in the narrowest alone. */
export function listKey({
	lines,
	dmz,
	rings,
	layouts,
}: Pick<MapDrawing, 'lines' | 'dmz' | 'rings' | 'layouts'>): MapKey {
	const find = (isNamed: (layout: LabelLayout) => boolean) => {
		const [narrowest, ...wider] = layouts.map(isNamed);
		if (narrowest && wider.every(Boolean)) return undefined;
		return { isNarrow: wider.length > 0 && wider.every(Boolean) };
	};
	const findLayer = (name: string) =>
		find(({ labels }) => labels.some(({ layer }) => layer === name));
	const borders = lines.flatMap(({ layer }): KeyStroke[] => {
		const missing = findLayer(layer);
		return missing ? [{ name: lineNames[layer], all: lineStyles[layer], ...missing }] : [];
	});
	const ranges = (['flown', 'credited'] as const)
		.filter((style) => rings.some((ring) => ring.style === style))
		.map((style) => ({ name: ringNames[style], all: [ringStyles[style]], isNarrow: false }));
	const unnamed = rings.flatMap(({ name, text }, index) => {
		const missing = find(({ labels }) => labels.some(({ id }) => id === `ring-${index}`));
		return missing ? [{ text: `${name}, ${text}`, ...missing }] : [];
	});
	const order = {
		name: `From the inside: ${unnamed.map(({ text }) => text).join('; ')}`,
		all: [],
		isNarrow: unnamed.every(({ isNarrow }) => isNarrow),
	};
	const marks = layouts.flatMap((layout) => layout.marks);
	const kinds = new Map(marks.map((mark) => [mark.kind, mark]));
	return {
		strokes: [...borders, ...ranges, ...(unnamed.length > 0 ? [order] : [])],
		zone: dmz === undefined ? undefined : findLayer('demilitarised-zone'),
		marks: [...kinds.values()].filter(({ kind }) => !PLAIN.includes(kind)),
	};
}
