import { expect, test } from 'vitest';
import { hyphenateWords, listWords } from '../../../../src/book/paper/hyphenate.ts';

const show = (text: string): string => text.replaceAll('\u00AD', '|');

test('words are parted as British English parts them', () => {
	const words = hyphenateWords(['ammunition', 'technology', 'neighbour', 'strengths']);
	expect([...words.values()].map(show)).toEqual(['ammuni|tion', 'tech|no|logy', 'neigh|bour']);
});

test('no name, compound, address, figure or short word is parted', () => {
	expect(
		listWords('Pyongyang self-reliance https://example.org/something 15,000people Kursk’s army.'),
	).toEqual([]);
	expect(listWords('the ammunition, delivered')).toEqual(['ammunition', 'delivered']);
});

test('no scrap of a word is left at an end of a line, nor is a number parted from its unit', () => {
	expect([...hyphenateWords(['beyond', 'whether', 'counted', 'nuclear', 'illegal'])]).toEqual([]);
	expect(listWords('US$4.75\u00A0billion and 900\u00A0million people')).toEqual([]);
});
