import { MONTHS } from '../model/format-date.ts';
import { keepDates } from '../model/keep-dates.ts';

const YEAR = new RegExp(`\\b(${MONTHS.join('|')}) (?=\\d{4}\\b)`, 'g');
/** A word with the number that follows it. */
const NUMBERED = /\b(chapters?|figures?|articles?|pp?\.|no\.) (?=\d)/gi;
/** Two numbers with a dash between. */
const RANGE = /(?<![\d,.])\d[\d,.]*–\d[\d,.]*(?<![,.])/g;

/** Markup that is left alone, a drawing or a tag; and what stands between. */
const MARKUP = /(<svg\b[^>]*>[\s\S]*?<\/svg>|<[^<>]*>)/;

const keepText = (text: string): string =>
	keepDates(text)
		.replace(YEAR, '$1\u00A0')
		.replace(NUMBERED, '$1\u00A0')
		.replace(RANGE, '<span class="nowrap">$&</span>');

/**
 * Keeps together in the texts of a part of the book what no line of a book may part: the words of a date, "p. 41" and
 * "Figure 7", the two ends of a range. Drawings have lines of their own.
 */
export const keepTogether = (html: string): string =>
	html
		.split(MARKUP)
		.map((piece, index) => (index % 2 === 1 ? piece : keepText(piece)))
		.join('');
