import type { BorderName } from '../data/cut-borders.ts';

/** What the words say of a line that its points do not tell. */
interface LineWords {
	/** With its article, as it stands in a sentence. */
	name: string;
	/** How it is drawn; the same as in `line-styles.ts`. */
	sign: string;
	/** What its first and its last point are. */
	start: string;
	end: string;
	/** What a second piece of it is. */
	second?: string;
	/** Who lies on the side of North Korea and on the other; `undefined` where the line divides others. */
	sides: [north: string, other: string] | undefined;
}

const TRIPOINT = 'the point where China, North Korea and Russia meet';

export const lineWords: Record<BorderName, LineWords> = {
	'border-china': {
		name: 'the border with China',
		sign: 'a solid line',
		start: 'the mouth of the Yalu in Korea Bay',
		end: TRIPOINT,
		sides: ['North Korea', 'China'],
	},
	'border-russia': {
		name: 'the border with Russia',
		sign: 'a double line',
		start: TRIPOINT,
		end: 'the mouth of the Tumen',
		sides: ['North Korea', 'Russia'],
	},
	'border-china-russia': {
		name: 'the border between China and Russia',
		sign: 'a thin line',
		start: TRIPOINT,
		end: 'its far end',
		sides: undefined,
	},
	'border-russia-ukraine': {
		name: 'the border between Russia and Ukraine',
		sign: 'a solid line',
		start: 'its western end',
		end: 'its eastern end',
		sides: undefined,
	},
	'military-demarcation-line': {
		name: 'the Military Demarcation Line',
		sign: 'dashes and dots',
		start: 'the shore of the Sea of Japan (East Sea)',
		end: 'the mouth of the Imjin',
		sides: ['North Korea', 'South Korea'],
	},
	'han-estuary': {
		name: 'the line in the Han estuary',
		sign: 'dots',
		start: 'the mouth of the Imjin',
		end: 'the open sea',
		sides: ['North Korea', 'South Korea'],
	},
	'northern-limit-line': {
		name: 'the Northern Limit Line',
		sign: 'dashes',
		start: 'its first point, off the Han estuary',
		end: 'its last point in the Yellow Sea',
		second: 'out into the Sea of Japan (East Sea)',
		sides: ['North Korea', 'South Korea'],
	},
};
