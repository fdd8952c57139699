import { describe, expect, it } from 'vitest';
import {
	countWords,
	formatReadingTime,
	getReadingMinutes,
} from '../../../src/model/reading-time.ts';

describe('countWords', () => {
	it.each([
		['Two states, one line.', 4],
		['Kim Il Sung’s son', 4],
		["the state's line", 3],
		['the Military-First era', 3],
		['Juche (주체)', 2],
		['In 1953 – or later', 4],
		['', 0],
	])('counts the words of "%s"', (body, words) => {
		expect(countWords(body)).toBe(words);
	});

	it('counts a printed figure as one word', () => {
		expect(countWords('It is <Claim id="border" value="cia-2026" /> long.')).toBe(4);
	});

	it('counts the words in a component, not its tags', () => {
		expect(countWords('A <Term id="armistice">truce</Term> held.<Cite id="atlas" />')).toBe(3);
		expect(countWords('<Argument>\n\nThe essay <Claim id="a">argues</Claim>.\n\n</Argument>')).toBe(
			3,
		);
	});

	it('counts the words of a link, not its address', () => {
		expect(countWords('See [the chapter](/history/#korean-war).')).toBe(3);
	});

	it('counts the words of a heading, not its id', () => {
		expect(countWords('## The first years {#first-years}')).toBe(3);
	});
});

describe('getReadingMinutes', () => {
	it.each([
		[0, 1],
		[238, 1],
		[476, 2],
		[1500, 6],
	])('takes %d words to be read in %d min', (words, minutes) => {
		expect(getReadingMinutes(words)).toBe(minutes);
	});
});

describe('formatReadingTime', () => {
	it.each([
		[3, '3 minutes'],
		[49, '49 minutes'],
		[55, 'about 1 hour'],
		[92, 'about 1½ hours'],
		[124, 'about 2 hours'],
		[150, 'about 2½ hours'],
	])('writes %d minutes as "%s"', (minutes, words) => {
		expect(formatReadingTime(minutes)).toBe(words);
	});
});
