/** A fraction of a year for a month or a day that is not known: the middle. */
const MIDDLE = 0.5;

/**
 * Places an ISO date on a line of years: `1961-07-06` → 1961.51…. What is not known exactly stands in
 * the middle of what is known; of a range, the earlier end.
 *
 * @param date `2026`, `2026-06`, `2026-06-12` or `1999/2001`
 */
export function toYears(date: string): number {
	const [from = ''] = date.split('/');
	const [year = 0, month, day] = from.split('-').map(Number);
	if (month === undefined) return year + MIDDLE;
	const start = Date.UTC(year, 0, 1);
	const length = Date.UTC(year + 1, 0, 1) - start;
	const at =
		day === undefined
			? (Date.UTC(year, month - 1, 1) + Date.UTC(year, month, 1)) / 2
			: Date.UTC(year, month - 1, day);
	return year + (at - start) / length;
}
