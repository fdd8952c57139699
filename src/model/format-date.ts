const MONTHS = [
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

/** Writes one ISO date of any precision: `2026-06-12` → "12 June 2026". */
function formatOne(date: string): string {
	const [year, month, day] = date.split('-');
	if (month === undefined) return year ?? '';
	const name = MONTHS[Number(month) - 1] ?? '';
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/**
 * Writes an ISO date as exact as it is known, or a range of two, in words.
 * Works on the string: a `Date` would add a day and a time zone nobody knows.
 *
 * @param date `2026`, `2026-06`, `2026-06-12` or `1999/2001`
 */
export function formatDate(date: string): string {
	const [from = '', to] = date.split('/');
	if (to === undefined) return formatOne(from);
	const isYears = from.length === 4 && to.length === 4;
	return isYears ? `${from}–${to}` : `${formatOne(from)} to ${formatOne(to)}`;
}
