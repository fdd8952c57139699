import { describe, expect, it, test } from 'vitest';
import { hasHan, hasHangul, splitLanguages } from '../../../src/model/split-languages.ts';

describe('splitLanguages', () => {
	it('marks Korean script and leaves the rest', () => {
		expect(splitLanguages('Juche (주체) is')).toEqual([
			{ text: 'Juche (' },
			{ text: '주체', lang: 'ko' },
			{ text: ') is' },
		]);
	});

	it('keeps the words of a Korean phrase together', () => {
		expect(splitLanguages('고난의 행군')).toEqual([{ text: '고난의 행군', lang: 'ko' }]);
	});

	it('leaves the spaces round Korean script outside', () => {
		expect(splitLanguages('in 서울 today').map(({ text }) => text)).toEqual([
			'in ',
			'서울',
			' today',
		]);
	});

	it('marks single letters of Korean script', () => {
		expect(splitLanguages('ㄱ')).toEqual([{ text: 'ㄱ', lang: 'ko' }]);
	});

	it('gives a text without Korean script as one run', () => {
		expect(splitLanguages('P’yŏngyang 平壤')).toEqual([{ text: 'P’yŏngyang 平壤' }]);
	});

	it('gives nothing for an empty text', () => {
		expect(splitLanguages('')).toEqual([]);
	});

	it('loses nothing of the text', () => {
		const text = ' 한 a 글  자,b ';
		expect(
			splitLanguages(text)
				.map((run) => run.text)
				.join(''),
		).toBe(text);
	});
});

test.each([
	['Juche (주체)', true, false],
	['P’yŏngyang 平壤', false, true],
	['Yalu', false, false],
])('%s: Korean script %s, Chinese %s', (text, isKorean, isChinese) => {
	expect(hasHangul(text)).toBe(isKorean);
	expect(hasHan(text)).toBe(isChinese);
});
