import { getUnitsPerPx, type LayoutWidth } from '../draw/frame.ts';
import type { MapFont } from '../draw/text-styles.ts';
import {
	type MapClass,
	type MapColor,
	type MapTheme,
	type Paint,
	paints,
	themes,
} from './paint.ts';

/** How a drawing is printed. */
export type RenderOptions =
	/** Into a page: colours by class and custom property, all layouts; the page's styles show one. */
	| {
			as: 'inline';
			idPrefix?: string;
			/** Mark ranges for `client/map-island.ts`. */
			isLive?: boolean;
	  }
	/** As a file of its own: literal colours, one layout. */
	| { as: 'file'; theme: MapTheme; width: LayoutWidth };

/** What the parts of the printer need to know. */
export interface Printer {
	/** Class or literal colours of a thing. */
	paint(name: MapClass): string;
	/** A length given in CSS pixels; inline, styles keep strokes from scaling. */
	px(length: number): number;
	/** Prefix of every id in the drawing. */
	prefix: string;
	/** A data attribute, where a script looks for it. */
	data(name: string, value: string | number): string;
	/** Font family; inline, it comes with the class. */
	family(font: MapFont): string;
	/** Keeps the strokes of a path that is used elsewhere from scaling; the page's rules do not reach it. */
	fixed: string;
}

const FIXED = ' vector-effect="non-scaling-stroke"';

const SANS = 'Inter, Helvetica Neue, Arial, sans-serif';
const FAMILIES: Record<MapFont, string> = {
	sans: SANS,
	// Renderers that know fonts only by file, such as resvg, find the weight under its own name.
	'sans-bold': `Inter SemiBold, ${SANS}`,
	'serif-italic': 'Source Serif, Source Serif 4, Georgia, serif',
};

/** Prepares the printing of a drawing. */
export function makePrinter(drawing: { id: string }, options: RenderOptions): Printer {
	if (options.as === 'inline') {
		return {
			paint: (name) => `class="${name}"`,
			px: (length) => length,
			prefix: options.idPrefix ?? `map-${drawing.id}`,
			data: (name, value) => (options.isLive ? ` data-${name}="${value}"` : ''),
			family: () => '',
			fixed: FIXED,
		};
	}
	const unit = getUnitsPerPx(options.width);
	return {
		paint: (name) => formatPaint(paints[name], themes[options.theme]),
		px: (length) => round(length * unit),
		prefix: `map-${drawing.id}`,
		data: () => '',
		family: (font) => `font-family="${FAMILIES[font]}"`,
		fixed: '',
	};
}

function formatPaint({ fill, stroke }: Paint, colors: Record<MapColor, string>): string {
	return [
		fill ? `fill="${fill === 'none' ? fill : colors[fill]}"` : '',
		stroke ? `stroke="${stroke === 'none' ? stroke : colors[stroke]}"` : '',
	]
		.filter(Boolean)
		.join(' ');
}

/** To a tenth, which is less than a tenth of a pixel. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
