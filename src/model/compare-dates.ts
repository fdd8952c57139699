/**
 * Whether one ISO date is over before another begins. Of different precision, they are compared as far
 * as both go: May 1999 is not over before 1999 begins. Of a range, the end or the beginning counts.
 *
 * @param date `2026`, `2026-06`, `2026-06-12` or `1999/2001`
 * @param other the same
 */
export function isBefore(date: string, other: string): boolean {
	const end = date.split('/').at(-1) ?? '';
	const start = other.split('/')[0] ?? '';
	const shared = Math.min(end.length, start.length);
	return end.slice(0, shared) < start.slice(0, shared);
}
