import { describe, expect, it } from 'vitest';
import { fold, listTokens, tokenize, tokenizeQuery } from '../../../src/search/tokenize.ts';

describe('fold', () => {
	it.each([
		["P'anmunjŏm", 'panmunjom'],
		['P’anmunjŏm', 'panmunjom'],
		['P‘anmunjŏm', 'panmunjom'],
		['Pʼanmunjŏm', 'panmunjom'],
		['Panmunjom', 'panmunjom'],
		['PANMUNJOM', 'panmunjom'],
		['Panmunjo\u0306m', 'panmunjom'],
		["Tuman'gang", 'tumangang'],
		['Hoeŭi', 'hoeui'],
		['Korea’s', 'korea'],
		["Workers'", 'workers'],
		['km²', 'km2'],
		['26,498,823', '26498823'],
	])('brings %s to %s', (word, folded) => {
		expect(fold(word)).toBe(folded);
	});

	it('leaves Korean syllables whole', () => {
		expect(fold('조선')).toBe('조선');
		expect(fold('조선'.normalize('NFD'))).toBe('조선');
	});
});

describe('tokenize', () => {
	it('cuts at spaces and punctuation', () => {
		expect(tokenize('Two Koreas, “one” border.')).toEqual(['two', 'koreas', 'one', 'border']);
	});

	it('gives a word with hyphens whole and in parts', () => {
		expect(tokenize('Jong-un')).toEqual(['jongun', 'jong', 'un']);
		expect(tokenize('KN-23')).toEqual(['kn23', 'kn', '23']);
	});

	it('keeps both ends of a range apart', () => {
		expect(tokenize('1,352–1,420 km')).toEqual(['1352', '1420', 'km']);
	});

	it('gives every pair of Korean syllables, and the last alone', () => {
		expect(tokenize('조선로동당은')).toEqual(['조선', '선로', '로동', '동당', '당은', '은']);
	});

	it('does the same for Chinese characters', () => {
		expect(tokenize('主體')).toEqual(['主體', '體']);
	});

	it('parts Korean from what it is written together with', () => {
		expect(tokenize('DMZ는')).toEqual(['dmz', '는']);
	});

	it('reads Cyrillic', () => {
		expect(tokenize('Владивосток')).toEqual(['владивосток']);
	});

	it('finds nothing in punctuation', () => {
		expect(tokenize(' – … ’ - ')).toEqual([]);
	});
});

describe('listTokens', () => {
	it.each(['The P’anmunjŏm talks', 'The 조선로동당 met', 'By Jong-un, 26,498 km²'])(
		'says where in “%s” a term stands',
		(text) => {
			for (const { term, start, end } of listTokens(text)) {
				expect(fold(text.slice(start, end))).toBe(term);
			}
		},
	);
});

describe('tokenizeQuery', () => {
	it.each([
		['로동당', ['로동', '동당']],
		['조선 로동당', ['조선', '로동', '동당']],
		['당', ['당']],
		['로동당'.normalize('NFD'), ['로동', '동당']],
		['Kim Jong-un', ['kim', 'jong', 'un']],
		['the history of the DMZ', ['history', 'dmz']],
		['the', ['the']],
		['war war', ['war']],
		['  ', []],
	])('asks for “%s” as %j', (query, terms) => {
		expect(tokenizeQuery(query)).toEqual(terms);
	});
});
