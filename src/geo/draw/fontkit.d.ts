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
		/** Code points it has glyphs for. */
		characterSet: number[];
		layout(text: string): GlyphRun;
	}
	export function create(data: Buffer): Font;
}
