import { expect, test } from 'vitest';
import { hyphenateWords, listWords } from '../../../../src/book/paper/hyphenate.ts';

const show = (text: string): string => text.replaceAll('\u00AD', '|');

test('words are parted as British English parts them', () => {
	const words = hyphenateWords(['ammunition', 'technology', 'neighbour', 'strengths']);
	expect([...words.values()].map(show)).toEqual(['am|muni|tion', 'tech|no|logy', 'neigh|bour']);
});

test('no name, compound, address, figure or short word is parted', () => {
	expect(
		listWords('Pyongyang self-reliance https://example.org/something 15,000people Kursk’s army.'),
	).toEqual([]);
	expect(listWords('the ammunition, delivered')).toEqual(['ammunition', 'delivered']);
});
