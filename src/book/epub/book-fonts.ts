import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FontFace } from '../../fonts/faces.ts';
import { subsetFace } from '../../fonts/subset-fonts.ts';
import { unpackFont } from '../../fonts/unpack-font.ts';

/** A font of the book. */
export interface BookFont {
	/** Its file in the folder of the book. */
	file: string;
	/** TrueType, which readers old and new take. */
	data: Buffer;
	/** What the stylesheet calls its family. */
	family: string;
	/** The family that the stylesheet asks for, of which it is a part. */
	of: string;
	/** The rule that declares it. */
	rule: string;
}

/** What a rule of the built site says: family with the hash that Astro adds, file, and the rest. */
const RULE =
	/@font-face\{font-family:"?(?<family>[\w ]+)-[0-9a-f]{16}"?;src:url\("(?<url>[^"]+\.woff2)"\) format\("woff2"\);(?<rest>[^}]*)\}/g;

/**
 * Chinese characters, in one file as far as a font has them. On the site they come from a hundred files of a few each,
 * of which a page loads what it needs; readers of books would have to know `unicode-range`.
 */
const HAN: Pick<FontFace, 'from'>[] = [
	{
		from: {
			file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
		},
	},
	{ from: { fontsource: '@fontsource/noto-sans-kr' } },
];

const HAN_FACE = {
	family: 'Noto Han',
	script: 'han',
	weight: 400,
	style: 'normal',
	features: [],
} as const;

/** A file of a face, packed as WOFF2. */
interface Packed {
	of: string;
	file: string;
	weight: string;
	style: string;
}

function listFaces(site: string, page: string): Packed[] {
	const faces = new Map<string, Packed>();
	for (const { groups = {} } of page.matchAll(RULE)) {
		const { family = '', url = '', rest = '' } = groups;
		const get = (name: string) => new RegExp(`${name}:([^;]+)`).exec(rest)?.[1] ?? '';
		if (family === HAN_FACE.family) continue;
		const file = join(site, '_astro/fonts', basename(url));
		faces.set(file, { of: family, file, weight: get('font-weight'), style: get('font-style') });
	}
	// The largest, which has the letters of English, first: it has the name that drawings ask for.
	const size = ({ file }: Packed) => statSync(file).size;
	return [...faces.values()].sort((a, b) => size(b) - size(a) || (a.file < b.file ? -1 : 1));
}

async function listHan(text: string): Promise<Packed[]> {
	let left = [...new Set(text.match(/\p{Script=Han}/gu))].sort();
	const faces: Packed[] = [];
	for (const { from } of HAN) {
		if (left.length === 0) break;
		const subsets = await subsetFace({ ...HAN_FACE, features: [], from }, left, '.cache/fonts');
		const drawn = new Set(subsets.flatMap(({ characters }) => characters));
		left = left.filter((character) => !drawn.has(character));
		for (const { file } of subsets)
			faces.push({ of: HAN_FACE.family, file, weight: '400', style: 'normal' });
	}
	return faces;
}

/**
 * Makes the fonts of the book of those of the site, which hold only the glyphs it uses, and of one for the Chinese
 * characters in a text. Where a face has several files, each has a family of its own: older readers know no
 * `unicode-range`, and of two rules of one name they take one.
 *
 * @param site folder of the built site
 * @param page the text of a page that loads its fonts
 * @param text what the book prints
 * @throws if the page loads none
 */
export async function readFonts(site: string, page: string, text: string): Promise<BookFont[]> {
	const faces = listFaces(site, page);
	if (faces.length === 0) throw new Error('The page loads no fonts.');
	const seen = new Map<string, number>();
	return Promise.all(
		[...faces, ...(await listHan(text))].map(async ({ of, file: packed, weight, style }) => {
			const key = `${of} ${weight} ${style}`;
			const nth = (seen.get(key) ?? 0) + 1;
			seen.set(key, nth);
			const family = nth === 1 ? of : `${of} ${nth}`;
			const slug = `${family}-${weight}-${style}`.toLowerCase().replaceAll(' ', '-');
			const file = `fonts/${slug}.ttf`;
			const data = await readFile(await unpackFont(packed));
			const rule = `@font-face{font-family:"${family}";src:url("${file}");font-weight:${weight};font-style:${style}}`;
			return { file, data, family, of, rule };
		}),
	);
}
