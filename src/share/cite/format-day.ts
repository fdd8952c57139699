import { MONTHS } from '../../model/format-date.ts';

/** Parts of an ISO day as numbers: `2026-06-12` → 2026, 6, 12. */
export function splitDay(day: string): [year: number, month: number, day: number] {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	return [year, month, date];
}

/** The name of a month, from 1. */
export const nameMonth = (month: number): string => MONTHS[month - 1] ?? '';

/** As APA and Chicago write a day: "June 12, 2026". */
export function formatAmericanDay(iso: string): string {
	const [year, month, day] = splitDay(iso);
	return `${nameMonth(month)} ${day}, ${year}`;
}

/** As MLA writes a day: "28 Nov. 2026". Names of up to four letters are not shortened. */
export function formatShortDay(iso: string): string {
	const [year, month, day] = splitDay(iso);
	const name = nameMonth(month);
	// MLA Handbook, 9th edition, appendix 1: all but May, June and July, and "Sept." with four letters.
	const short = name.length <= 4 ? name : `${name.slice(0, month === 9 ? 4 : 3)}.`;
	return `${day} ${short} ${year}`;
}
