import { allowedFigures } from './allowed-figures.ts';

/** A figure that stands in a text. */
interface Figure {
	/** Where it begins, from 0. */
	index: number;
	text: string;
}

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const PARTS =
	'(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|thousandth)';
const UNITS = [
	'(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries)',
	'(?:(?:kilo|centi|milli)?met(?:re|er)s?|km|miles?|hectares?|acres?|degrees?)',
	'(?:kilos?|kilograms?|tonnes?|tons?|lit(?:re|er)s?)',
	'(?:dollars?|won|yuan|roubles?|euros?|percentage\\s+points?)',
].join('|');
const ADJECTIVES =
	'(?:full|long|whole|more|further|straight|consecutive|square|nautical|cubic|short)';

/** What counts as a figure once dates and names are out of the way. */
const FIGURES: readonly RegExp[] = [
	// Digits with what is written close to them: 1,400, 45.5%, US$20, 20,000-strong, ½.
	/(?:(?<![\p{L}$€£+−-])[\p{L}$€£+−-]+)?[\p{Nd}\p{No}](?:[\p{L}\p{N}.,:/–°-]*[\p{L}\p{N}%°])?%?/gu,
	// Ten and above in words: eleven, twenty-five, two million, tens of, dozens.
	new RegExp(
		`\\b(?:ten|tens\\s+of|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|${TENS}(?:-${SMALL})?|scores\\s+of` +
			`|(?:(?:${SMALL}|an?|half\\s+an?)[\\s-]+)?(?:dozen|hundred|thousand|million|billion|trillion)s?(?:\\s+of\\s+(?:thousand|million)s)?|per\\s+cent|percent)\\b`,
		'giu',
	),
	// Parts of a whole: two-thirds, a quarter of, one in three, tenfold.
	new RegExp(`\\b${SMALL}[\\s-]+(?:${PARTS}s?|halves|half)\\b`, 'giu'),
	new RegExp(`\\ba[\\s-]+${PARTS}\\s+of\\b`, 'giu'),
	new RegExp(`\\b${SMALL}\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(?:${SMALL}|ten)\\b`, 'giu'),
	new RegExp(`\\b(?:${SMALL}|ten|hundred|thousand)-?fold\\b`, 'giu'),
	// Half as a share, not "the northern half" or "the second half of 1950".
	/\bhalf(?<!\b(?:first|second|other|latter|former|northern|southern|eastern|western|upper|lower|this|that|each)\s+half)(?:\s+(?:of|the|its|their|a|an|as|that)\b|-(?:century|million))/giu,
	// One to nine with a unit measure; without one they count things in the text. "One day" is no length.
	new RegExp(
		`\\b(?!one[\\s-]+(?:day|minute|hour|degree)s?\\b)${SMALL}[\\s-]+(?:${ADJECTIVES}[\\s-]+)?(?:${UNITS})\\b`,
		'giu',
	),
];

/** Same length, but nothing in it looks like a figure. */
const mask = (text: string): string => '\uFFFC'.repeat(text.length);

/**
 * Finds the figures in a text, in digits and in words, that are neither dates nor names.
 * Of two that overlap, the first in the list above counts.
 */
export function findFigures(text: string): Figure[] {
	let rest = allowedFigures.reduce((masked, { pattern }) => masked.replace(pattern, mask), text);
	const figures: Figure[] = [];
	for (const pattern of FIGURES) {
		for (const { 0: match, index } of rest.matchAll(pattern)) figures.push({ index, text: match });
		rest = rest.replace(pattern, mask);
	}
	return figures.sort((a, b) => a.index - b.index);
}
