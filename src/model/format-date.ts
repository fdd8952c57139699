/** In English, from January. */
export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** The words of one ISO date of any precision: `2026-06-12` → "12", "June", "2026". */
function getWords(date: string): string[] {
	const [year = '', month, day] = date.split('-');
	const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
	return [day && String(Number(day)), name, year].filter((word) => word !== undefined);
}

/**
 * Writes an ISO date as exact as it is known, or a range of two, in words. A range names the month
 * and the year that both ends share once: "29–30 December 2025", "October to December 2024".
 * Works on the string: a `Date` would add a day and a time zone nobody knows.
 *
 * @param date `2026`, `2026-06`, `2026-06-12` or `1999/2001`
 */
export function formatDate(date: string): string {
	const [from = [], to] = date.split('/').map(getWords);
	if (to === undefined) return from.join(' ');
	const isAlike = from.length === to.length;
	const start = isAlike
		? from.slice(0, from.findLastIndex((word, index) => word !== to[index]) + 1)
		: from;
	const dash = isAlike && start.length === 1 && /^\d/.test(start.join()) ? '–' : ' to ';
	return [start.join(' '), to.join(' ')].filter((words) => words !== '').join(dash);
}

/** Writes the time from one ISO date to another as `formatDate` writes a range. */
export function formatPeriod(start: string, end: string): string {
	return formatDate(`${start}/${end}`);
}
