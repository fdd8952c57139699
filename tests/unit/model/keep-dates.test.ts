import { expect, test } from 'vitest';
import { keepDates } from '../../../src/model/keep-dates.ts';

test.each([
	['on 4 December 2024', 'on 4\u00A0December 2024'],
	['on 26–28 April', 'on 26–28\u00A0April'],
	['in December 2024', 'in December 2024'],
	['by 2025 March had come', 'by 2025 March had come'],
	['the 12 Marchers', 'the 12 Marchers'],
])('%s', (text, kept) => {
	expect(keepDates(text)).toBe(kept);
});
