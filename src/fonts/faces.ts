/** A font file of a package, before it is cut down to the glyphs the site uses. */
export interface FontFace {
	/** Family name in CSS; also the start of the file name. */
	family: 'Borders Serif' | 'Inter' | 'Noto Hangul' | 'Term Hangul' | 'Noto Han';
	/** The characters it draws; everything that is neither Hangul nor Han counts as Latin. */
	script: 'latin' | 'hangul' | 'han';
	weight: 400 | 600;
	style: 'normal' | 'italic';
	/** Folder of the content whose characters alone it draws; without it, all. */
	only?: string;
	/** Characters it leaves to other faces, although it has them. */
	omit?: RegExp;
	/** OpenType features that are kept. */
	features: string[];
	/** The package's file, or a fontsource package whose `unicode.json` says which chunk holds which character. */
	from: { file: string } | { fontsource: string };
}

/** Kerning and old-style figures; tables are set in the sans. Ligatures are worth their bytes in running text only. */
const SERIF_FEATURES = ['kern', 'onum'];
/** Signs and letters that only the interface, tables and maps print, in the sans. */
const SANS_ONLY = /[\p{Script=Cyrillic}¶†§←↑→↓↗½¼¾•±°³×′″]/u;

const SANS_FEATURES = ['kern', 'tnum'];

/**
 * The faces of the site. Han characters are drawn by the Korean font as far as it goes, simplified
 * ones by the Chinese. Source Serif comes from Adobe's own package: the Fontsource build of it
 * lacks old-style figures and the ŏ and ŭ of Korean names. Of its two outline formats the TrueType
 * files are a fifth smaller. Its licence reserves the name "Source", so the subset goes by another.
 */
export const faces: FontFace[] = [
	{
		family: 'Borders Serif',
		script: 'latin',
		weight: 400,
		style: 'normal',
		omit: SANS_ONLY,
		features: [...SERIF_FEATURES, 'liga'],
		from: { file: 'source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2' },
	},
	{
		family: 'Borders Serif',
		script: 'latin',
		weight: 400,
		style: 'italic',
		omit: SANS_ONLY,
		features: SERIF_FEATURES,
		from: { file: 'source-serif/WOFF2/TTF/SourceSerif4-It.ttf.woff2' },
	},
	{
		family: 'Borders Serif',
		script: 'latin',
		weight: 600,
		style: 'normal',
		omit: SANS_ONLY,
		features: SERIF_FEATURES,
		from: { file: 'source-serif/WOFF2/TTF/SourceSerif4-Semibold.ttf.woff2' },
	},
	{
		family: 'Inter',
		script: 'latin',
		weight: 400,
		style: 'normal',
		features: SANS_FEATURES,
		from: { fontsource: '@fontsource/inter' },
	},
	{
		family: 'Inter',
		script: 'latin',
		weight: 600,
		style: 'normal',
		features: SANS_FEATURES,
		from: { fontsource: '@fontsource/inter' },
	},
	{
		family: 'Noto Hangul',
		script: 'hangul',
		weight: 400,
		style: 'normal',
		features: [],
		from: { fontsource: '@fontsource/noto-sans-kr' },
	},
	// What the cards of a chapter say of its terms is printed without having been seen: the face must be there already,
	// and this one weighs half of that of all Hangul.
	{
		family: 'Term Hangul',
		script: 'hangul',
		only: 'glossary',
		weight: 400,
		style: 'normal',
		features: [],
		from: { fontsource: '@fontsource/noto-sans-kr' },
	},
	{
		family: 'Noto Han',
		script: 'han',
		weight: 400,
		style: 'normal',
		features: [],
		from: { fontsource: '@fontsource/noto-sans-kr' },
	},
	{
		family: 'Noto Han',
		script: 'han',
		weight: 400,
		style: 'normal',
		features: [],
		from: { fontsource: '@fontsource/noto-sans-sc' },
	},
];
