import { expect, test } from 'vitest';
import { isBefore } from '../../../src/model/compare-dates.ts';

test.each([
	['1998', '1999'],
	['1998-12', '1999'],
	['1998', '1999-01-01'],
	['1999-05-31', '1999-06'],
	['1997/1998', '1999/2001'],
])('%s is over before %s begins', (date, other) => {
	expect(isBefore(date, other)).toBe(true);
	expect(isBefore(other, date)).toBe(false);
});

test.each([
	['1999', '1999'],
	['1999', '1999-05'],
	['1999-05-31', '1999-05'],
	['1998/2000', '1999/2001'],
])('neither of %s and %s is over before the other begins', (date, other) => {
	expect(isBefore(date, other)).toBe(false);
	expect(isBefore(other, date)).toBe(false);
});
