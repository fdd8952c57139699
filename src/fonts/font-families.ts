import { join } from 'node:path';
import { readCharacters } from './characters.ts';
import { type FontFace, faces } from './faces.ts';
import { subsetFace } from './subset-fonts.ts';

/** A family as Astro's font settings take it. */
export interface FontFamily {
	name: FontFace['family'];
	cssVariable: `--font-${string}`;
	fallbacks: string[];
	/** Astro's own fit no face but Times New Roman and Arial, and by their average letter. */
	optimizedFallbacks: false;
	variants: {
		weight: number;
		style: FontFace['style'];
		src: [string];
		unicodeRange: string[];
		display: 'swap';
	}[];
}

/** The fallbacks are declared in `styles/fallback-faces.css`. */
const SETTINGS: Record<FontFace['family'], Pick<FontFamily, 'cssVariable' | 'fallbacks'>> = {
	'Borders Serif': {
		cssVariable: '--font-source-serif',
		fallbacks: ['Noto Serif as Borders Serif', 'Times as Borders Serif', 'serif'],
	},
	Inter: {
		cssVariable: '--font-inter',
		fallbacks: ['Roboto as Inter', 'Arial as Inter', 'sans-serif'],
	},
	'Noto Hangul': { cssVariable: '--font-noto-hangul', fallbacks: [] },
	'Term Hangul': { cssVariable: '--font-term-hangul', fallbacks: [] },
	'Noto Han': { cssVariable: '--font-noto-han', fallbacks: [] },
};

/** All blocks of Hangul: one file that draws what the site has of it need not list its letters, which takes a page 600 bytes. */
const HANGUL = ['U+1100-11FF', 'U+3130-318F', 'U+AC00-D7A3'];

/** Signs of Chinese and Japanese, and Latin letters as wide as theirs, go with them. */
function getScript(character: string): FontFace['script'] {
	if (/\p{Script=Hangul}/u.test(character)) return 'hangul';
	return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 'han' : 'latin';
}

/**
 * Subsets one family; a character goes to the first face of its weight and style that can draw it.
 *
 * @param read gives the characters of the content, or of one of its folders alone
 */
async function makeVariants(
	ofFamily: readonly FontFace[],
	read: (only: string | undefined) => Promise<string>,
	cache: string,
): Promise<FontFamily['variants']> {
	const drawn = new Set<string>();
	const variants: FontFamily['variants'] = [];
	for (const face of ofFamily) {
		const key = (character: string) => `${face.weight} ${face.style} ${character}`;
		const wanted = [...(await read(face.only))].filter(
			(character) =>
				getScript(character) === face.script &&
				!face.omit?.test(character) &&
				!drawn.has(key(character)),
		);
		const subsets = await subsetFace(face, wanted, cache);
		for (const subset of subsets) {
			for (const character of subset.characters) drawn.add(key(character));
			variants.push({
				weight: face.weight,
				style: face.style,
				src: [subset.file],
				unicodeRange:
					face.script === 'hangul' && subsets.length === 1 ? HANGUL : subset.unicodeRange,
				display: 'swap',
			});
		}
	}
	return variants;
}

/**
 * Subsets all faces to the characters of the content and describes them for Astro.
 *
 * A face that comes late is shown all the same. A Latin one takes the place of a fallback of the same width, so that
 * nothing moves; in Korean and Chinese all letters are about as wide as they are high, in every face. A system that has
 * none would leave their words blank for as long as the page is open.
 *
 * @param content folder whose files hold the words of the site
 * @param cache folder for the subset files
 */
export async function makeFontFamilies(content: string, cache: string): Promise<FontFamily[]> {
	const all = readCharacters(content);
	const read = (only: string | undefined) =>
		only === undefined ? all : readCharacters(join(content, only));
	return Promise.all(
		Object.entries(Object.groupBy(faces, (face) => face.family)).map(async ([name, ofFamily]) => ({
			name: name as FontFace['family'],
			...SETTINGS[name as FontFace['family']],
			optimizedFallbacks: false,
			variants: await makeVariants(ofFamily ?? [], read, cache),
		})),
	);
}
