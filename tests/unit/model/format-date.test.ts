import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from '../../../src/model/format-date.ts';

describe('formatDate', () => {
	it.each([
		['2026', '2026'],
		['2026-06', 'June 2026'],
		['2026-06-12', '12 June 2026'],
		['1953-07-07', '7 July 1953'],
	])('writes %s as exact as it is known: "%s"', (date, words) => {
		expect(formatDate(date)).toBe(words);
	});

	it.each([
		['1999/2001', '1999–2001'],
		['2025-12-29/2025-12-30', '29–30 December 2025'],
	])('writes the range %s with an en dash between figures: "%s"', (date, words) => {
		expect(formatDate(date)).toBe(words);
	});

	it.each([
		['2024-10/2024-12', 'October to December 2024'],
		['2024-02-28/2024-03-03', '28 February to 3 March 2024'],
		['2024-05-05/2024-06-05', '5 May to 5 June 2024'],
	])('names the year of the range %s once: "%s"', (date, words) => {
		expect(formatDate(date)).toBe(words);
	});

	it.each([
		['2024-11/2025-04', 'November 2024 to April 2025'],
		['2024-06/2025-06', 'June 2024 to June 2025'],
		['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
	])('writes both years of the range %s: "%s"', (date, words) => {
		expect(formatDate(date)).toBe(words);
	});

	it.each([
		['1962-10-12/1964', '12 October 1962 to 1964'],
		['1962/1964-07-03', '1962 to 3 July 1964'],
		['2024-10/2024-12-05', 'October 2024 to 5 December 2024'],
	])('writes the ends of %s each as exact as it is known: "%s"', (date, words) => {
		expect(formatDate(date)).toBe(words);
	});

	it('writes a range that begins and ends at the same time as one date', () => {
		expect(formatDate('2026-06/2026-06')).toBe('June 2026');
	});
});

describe('formatPeriod', () => {
	it('writes two dates as a range', () => {
		expect(formatPeriod('1910-08-22', '1910-08-29')).toBe('22–29 August 1910');
		expect(formatPeriod('1962', '1964')).toBe('1962–1964');
	});
});
