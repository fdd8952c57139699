import { describe, expect, it } from 'vitest';
import { formatWindow } from '../../../src/model/format-window.ts';

describe('formatWindow', () => {
	it.each([
		[{ start: '2025-01', end: '2025-06' }, 'January to June 2025'],
		[{ start: '2025', end: '2025' }, '2025'],
		[{ end: '2025-12-31' }, 'to 31 December 2025'],
		[{ start: '2025-01', end: null }, 'from January 2025'],
		[{ end: null }, 'no end given'],
	])('writes %o as "%s"', (window, words) => {
		expect(formatWindow({ ...window, assigned: true })).toBe(words);
	});
});
