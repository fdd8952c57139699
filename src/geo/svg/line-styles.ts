import type { BorderName } from '../data/cut-borders.ts';
import type { MapClass } from './paint.ts';

/** One stroke of a line. Widths and dashes in CSS pixels. */
export interface Stroke {
	class: MapClass;
	width: number;
	dashes?: number[];
	cap?: 'round';
}

/**
 * The language of the lines, the same on every map. A border between states is solid, that with
 * Russia doubled so that it is told from China's without colour; the Military Demarcation Line is
 * an armistice line and no border: dashes and dots in the zone, which has a colour of its own.
 */
export const lineStyles: Record<BorderName, Stroke[]> = {
	'border-china': [{ class: 'map-china', width: 2.8 }],
	'border-russia': [
		{ class: 'map-russia', width: 5.2 },
		{ class: 'map-russia-core', width: 1.6 },
	],
	'border-china-russia': [{ class: 'map-neighbours', width: 1 }],
	'border-russia-ukraine': [{ class: 'map-line', width: 2.2 }],
	'military-demarcation-line': [{ class: 'map-line', width: 1.5, dashes: [7, 2, 1.5, 2] }],
	'han-estuary': [{ class: 'map-line', width: 1.4, dashes: [0.1, 3], cap: 'round' }],
	'northern-limit-line': [{ class: 'map-line', width: 1.2, dashes: [6, 4] }],
};

/**
 * How much is made of a line on one map: it is what the map is about, or what it is not about; slim where the zone round
 * it is no broader than a usual stroke, which would leave nothing of its colour.
 */
export type LineTone = 'usual' | 'loud' | 'quiet' | 'slim';

/** The strokes of a line on a map. */
export function getStrokes(layer: BorderName, tone: LineTone): Stroke[] {
	const strokes = lineStyles[layer];
	switch (tone) {
		case 'loud':
			return strokes.map((stroke) => scale(stroke, 2.2, 1.6));
		case 'slim':
			return strokes.map((stroke) => ({ ...scale(stroke, 0.5, 1), class: 'map-line-dmz' }));
		case 'quiet': {
			const { dashes, cap } = strokes[0] ?? {};
			return [
				{ class: 'map-neighbours', width: 1.1, ...(dashes && { dashes }), ...(cap && { cap }) },
			];
		}
		default:
			return strokes;
	}
}

const scale = (stroke: Stroke, width: number, length: number): Stroke => ({
	...stroke,
	width: stroke.width * width,
	...(stroke.dashes && { dashes: stroke.dashes.map((dash) => dash * length) }),
});

/** Ranges, as in charts and diagrams: what was seen is solid, what is only said is broken. */
export const ringStyles = {
	flown: { class: 'map-line', width: 1.4 },
	credited: { class: 'map-line', width: 1.3, dashes: [7, 4] },
} as const satisfies Record<string, Stroke>;

/** How sure a range is. */
export type RingStyle = keyof typeof ringStyles;

/** What each kind of circle is called in the key of a map. */
export const ringNames: Record<RingStyle, string> = {
	flown: 'Flown so far',
	credited: 'Range credited, never flown',
};

/** What a line is called in the key of a map: quiet borders are all alike. */
export function getLineName(layer: BorderName, tone: LineTone): string {
	const isBorder = layer.startsWith('border-');
	return tone === 'quiet' && isBorder ? 'Border between states' : lineNames[layer];
}

/** What each line is called. */
export const lineNames: Record<BorderName, string> = {
	'border-china': 'Border with China',
	'border-russia': 'Border with Russia',
	'border-china-russia': 'Border between China and Russia',
	'border-russia-ukraine': 'Border between Russia and Ukraine',
	'military-demarcation-line': 'Military Demarcation Line',
	'han-estuary': 'Line in the Han estuary',
	'northern-limit-line': 'Northern Limit Line',
};
