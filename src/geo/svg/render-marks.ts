import type { LabelLayout, Mark } from '../draw/drawing.ts';
import type { PlaceKind } from '../../schemas/place.ts';
import type { Printer } from './make-printer.ts';
import type { MapClass } from './paint.ts';

/** Half the width of each mark in CSS pixels, without its halo. */
const MARK_SIZE: Record<Mark['shape'], number> = {
	dot: 2.5,
	square: 3.3,
	triangle: 3.8,
	diamond: 3.4,
	ring: 3.4,
	// What a map of sites is about is larger than its towns.
	plus: 5,
	lozenge: 5,
};
const HALO = 1.2;

/** Kinds of sites that are told apart by colour as well as by their mark. */
const OWN_COLOR: Partial<Record<PlaceKind, MapClass>> = {
	'launch-site': 'map-mark-launch',
	'nuclear-site': 'map-mark-nuclear',
};

/** How the mark of a kind of place is painted. */
export const getMarkClass = (kind: PlaceKind): MapClass => OWN_COLOR[kind] ?? 'map-mark';

/**
 * Marks have the size of the layout they belong to, so their paths are in drawing units.
 *
 * @param unit drawing units in a CSS pixel.
 * @param leaders the thin lines of names, which lie on the halos and under the ink that they touch
 */
export function renderMarks(
	{ marks }: Pick<LabelLayout, 'marks'>,
	{ paint }: Printer,
	unit: number,
	leaders: string,
): string {
	const draw = (marked: readonly Mark[], grow: number) =>
		marked
			.map((mark) => formatMark(mark, Math.round((MARK_SIZE[mark.shape] + grow) * unit)))
			.join('');
	// Under a ring lies a whole disc, so that no line shows through it.
	const backs = marks.map((mark): Mark =>
		mark.shape === 'ring' ? { ...mark, shape: 'dot' } : mark,
	);
	if (marks.length === 0) return leaders;
	return (
		`<path ${paint('map-mark-halo')} d="${draw(backs, HALO)}"/>` +
		leaders +
		[...Map.groupBy(marks, ({ kind }) => getMarkClass(kind))]
			.map(([name, alike]) => `<path ${paint(name)} d="${draw(alike, 0)}"/>`)
			.join('')
	);
}

/** Path data of one mark, `r` half its width. */
export function formatMark({ shape, at: [x, y] }: Pick<Mark, 'shape' | 'at'>, r: number): string {
	switch (shape) {
		case 'dot':
			return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
		case 'square':
			return `M${x - r} ${y - r}h${2 * r}v${2 * r}h-${2 * r}z`;
		case 'triangle':
			return `M${x} ${y - r}l${r} ${Math.round(1.7 * r)}h-${2 * r}z`;
		case 'diamond':
		case 'lozenge':
			return `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`;
		case 'ring': {
			// The hole runs the other way round, so that it stays one.
			const hole = Math.round(r * 0.56);
			return (
				`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0` +
				`m${r - hole} 0a${hole} ${hole} 0 1 1 ${2 * hole} 0a${hole} ${hole} 0 1 1-${2 * hole} 0`
			);
		}
		case 'plus': {
			const arm = Math.round(r * 0.36);
			const rest = r - arm;
			return (
				`M${x - arm} ${y - r}h${2 * arm}v${rest}h${rest}v${2 * arm}h-${rest}v${rest}` +
				`h-${2 * arm}v-${rest}h-${rest}v-${2 * arm}h${rest}z`
			);
		}
		default:
			return shape satisfies never;
	}
}
