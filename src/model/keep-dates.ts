import { MONTHS } from './format-date.ts';

const DATE = new RegExp(`(\\b\\d{1,2}) (?=(?:${MONTHS.join('|')})\\b)`, 'g');

/** Keeps a day and its month on one line: "12 June" reads badly when a line ends after the 12. */
export const keepDates = (text: string): string => text.replace(DATE, '$1\u00A0');
