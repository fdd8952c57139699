import type { Place } from '../../schemas/place.ts';

/** A font of the site that maps use. */
export type MapFont = 'sans' | 'sans-bold' | 'serif-italic';

/** How a kind of name is set. Sizes and spacing in em of the layout's base size. */
export interface TextStyle {
	font: MapFont;
	size: number;
	/** Letter-spacing, in em of its own size. */
	spacing: number;
	capitals: boolean;
}

export type TextKind =
	'country' | 'region' | 'sea' | 'river' | 'line' | 'capital' | 'town' | 'scale';

/** Water is set in italics, as on printed maps since the 18th century; countries in spaced capitals. */
export const textStyles: Record<TextKind, TextStyle> = {
	country: { font: 'sans-bold', size: 1, spacing: 0.12, capitals: true },
	region: { font: 'sans-bold', size: 0.98, spacing: 0.03, capitals: false },
	sea: { font: 'serif-italic', size: 1.25, spacing: 0.03, capitals: false },
	river: { font: 'serif-italic', size: 1.08, spacing: 0.02, capitals: false },
	line: { font: 'sans-bold', size: 0.94, spacing: 0, capitals: false },
	capital: { font: 'sans-bold', size: 1.04, spacing: 0, capitals: false },
	town: { font: 'sans', size: 0.96, spacing: 0, capitals: false },
	scale: { font: 'sans', size: 0.94, spacing: 0, capitals: false },
};

/** Shape of the mark of a place. */
export type MarkShape = 'dot' | 'square' | 'triangle' | 'diamond' | 'ring' | 'plus' | 'lozenge';

/** How each kind of place is marked and lettered. */
export const markStyles: Record<Place['kind'], { shape: MarkShape; text: 'capital' | 'town' }> = {
	'border-site': { shape: 'diamond', text: 'town' },
	'border-town': { shape: 'dot', text: 'town' },
	bridge: { shape: 'ring', text: 'town' },
	capital: { shape: 'square', text: 'capital' },
	city: { shape: 'dot', text: 'town' },
	island: { shape: 'dot', text: 'town' },
	lake: { shape: 'dot', text: 'town' },
	'launch-site': { shape: 'plus', text: 'capital' },
	mountain: { shape: 'triangle', text: 'town' },
	'nuclear-site': { shape: 'lozenge', text: 'capital' },
	'treaty-point': { shape: 'diamond', text: 'town' },
};

/** What each kind of place is called in the key of a map and in words. */
export const placeNames: Record<Place['kind'], string> = {
	'border-site': 'Meeting place on the line',
	'border-town': 'Settlement',
	bridge: 'Bridge over the border',
	capital: 'Capital',
	city: 'Town or city',
	island: 'Island',
	lake: 'Lake',
	'launch-site': 'Launch site',
	mountain: 'Mountain',
	'nuclear-site': 'Nuclear site',
	'treaty-point': 'Point fixed by treaty',
};
