/** The part of fontkit that is used; the package has no types of its own. */
declare module 'fontkit' {
	interface Glyph {
		id: number;
	}
	interface GlyphRun {
		advanceWidth: number;
		glyphs: Glyph[];
	}
	export interface Font {
		unitsPerEm: number;
		ascent: number;
		/** Below the baseline, so negative. */
		descent: number;
		lineGap: number;
		/** Code points it has glyphs for. */
		characterSet: number[];
		/** @param features OpenType features to switch on or off, such as `{ liga: false }` */
		layout(text: string, features?: Record<string, boolean>): GlyphRun;
	}
	export function create(data: Buffer): Font;
}
