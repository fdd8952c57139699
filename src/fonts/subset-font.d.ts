/** The part of subset-font that is used here; the package ships no types. */
declare module 'subset-font' {
	/** What the subset file is to be. */
	interface SubsetOptions {
		targetFormat: 'sfnt' | 'woff' | 'woff2';
		/** OpenType features to keep; all are kept without it. */
		keepFeatures?: string[];
		noHinting?: boolean;
	}

	/** Cuts a font down to the glyphs of a text. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: SubsetOptions,
	): Promise<Buffer>;
}
