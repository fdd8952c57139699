import { expect, test } from 'vitest';
import { keepTogether } from '../../../src/book/keep-together.ts';

/** What is kept together, with `~` for a space that holds and brackets for what stays on one line. */
const show = (html: string): string =>
	keepTogether(html)
		.replaceAll('\u00A0', '~')
		.replace(/<span class="nowrap">(.*?)<\/span>/g, '[$1]');

test.each([
	['20 January 2026', '20~January~2026'],
	['January 2026', 'January~2026'],
	['4–5 November', '[4–5]~November'],
	['p. 41', 'p.~41'],
	['pp. 41, 59', 'pp.~41, 59'],
	['Figure 7 and chapter 3', 'Figure~7 and chapter~3'],
	['1,352–1,420 km', '[1,352–1,420] km'],
	['2024–2025.', '[2024–2025].'],
	['Pyongyang–Seoul, an article of March', 'Pyongyang–Seoul, an article of March'],
])('"%s" is parted nowhere else', (text, kept) => {
	expect(show(`<p>${text}</p>`)).toBe(`<p>${kept}</p>`);
});

test('attributes and drawings stay as they are', () => {
	const html = '<a title="4–5 May 2025">x</a><svg><text>4–5 May 2025</text></svg>';
	expect(keepTogether(html)).toBe(html);
});
