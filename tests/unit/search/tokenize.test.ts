import { describe, expect, it } from 'vitest';
import {
	fold,
	listQueryWords,
	listTokens,
	tokenize,
	toTerm,
} from '../../../src/search/tokenize.ts';

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

describe('toTerm', () => {
	it.each([
		['missiles', 'missile'],
		['Missile', 'missile'],
		['armies', 'army'],
		['shells', 'shell'],
		['US', 'us'],
		['Kursk', 'kursk'],
		['class', 'class'],
	])('takes %s for %s', (word, term) => {
		expect(toTerm(word)).toBe(term);
	});

	it.each([
		['로동당', '노동당'],
		['라진', '나진'],
		['리용호', '이용호'],
		['녕변', '영변'],
		['鴨綠江', '鸭绿江'],
		['鴨緑江', '鸭绿江'],
		['朝鮮勞動黨', '朝鲜劳动党'],
	])('takes %s and %s for the same', (one, other) => {
		expect(toTerm(one)).toBe(toTerm(other));
	});
});

describe('tokenize', () => {
	it('cuts at spaces and punctuation', () => {
		expect(tokenize('Two Koreas, “one” border.')).toEqual(['two', 'korea', 'one', 'border']);
	});

	it('gives a word with hyphens whole and in parts', () => {
		expect(tokenize('Jong-un')).toEqual(['jongun', 'jong', 'un']);
		expect(tokenize('KN-23')).toEqual(['kn23', 'kn', '23']);
	});

	it('keeps both ends of a range apart', () => {
		expect(tokenize('1,352–1,420 km')).toEqual(['1352', '1420', 'km']);
	});

	it('gives every pair of Korean syllables, and the last alone', () => {
		expect(tokenize('조선로동당은')).toEqual(['조선', '선노', '노동', '동당', '당은', '은']);
	});

	it('does the same for Chinese characters', () => {
		expect(tokenize('主體')).toEqual(['主体', '体']);
	});

	it('bridges the space between two Korean words, which others leave out', () => {
		expect(tokenize('고난의 행군')).toEqual(['고난', '난의', '의', '의행', '행군', '군']);
	});

	it('keeps a decimal and an abbreviation with stops whole', () => {
		expect(tokenize('3.16 million, the U.S. said.')).toEqual([
			'3.16',
			'million',
			'the',
			'us',
			'said',
		]);
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
	it.each(['The P’anmunjŏm talks', 'The 조선로동당 met', 'By Jong-un, 26,498 km²', '고난의 행군'])(
		'says where in “%s” a term stands',
		(text) => {
			for (const { term, start, end } of listTokens(text)) {
				expect(toTerm(text.slice(start, end).replace(' ', ''))).toBe(term);
			}
		},
	);
});

describe('listQueryWords', () => {
	it.each([
		['로동당', [['노동', '동당']]],
		['조선 로동당', [['조선'], ['노동', '동당']]],
		['당', [['당']]],
		['로동당'.normalize('NFD'), [['노동', '동당']]],
		['DMZ는', [['dmz']]],
		['Kim Jong-un', [['kim'], ['jong'], ['un']]],
		['D.P.R.K. leader', [['dprk'], ['leader']]],
		['1 352 km', [['1352'], ['km']]],
		['in 2023 300 men', [['in'], ['2023'], ['300'], ['men']]],
		['  – ', []],
	])('cuts “%s” into %j', (query, words) => {
		expect(listQueryWords(query).map(({ terms }) => terms)).toEqual(words);
	});
});
