import { describe, expect, it } from 'vitest';
import { isParticle, stripParticle, unifyHangul } from '../../../src/search/hangul.ts';

describe('unifyHangul', () => {
	it('leaves syllables alone that both states write the same', () => {
		expect(unifyHangul('조선은 평양 Juche 主體')).toBe('조선은 평양 Juche 主體');
	});

	it('keeps the last consonant of a syllable', () => {
		expect(unifyHangul('력')).toBe('역');
		expect(unifyHangul('량')).toBe('양');
	});
});

describe('stripParticle', () => {
	it.each([
		['조선은', '조선'],
		['북한의', '북한'],
		['압록강을', '압록강'],
		['판문점에서', '판문점'],
		['평양으로', '평양'],
	])('takes the particle off %s', (word, stem) => {
		expect(stripParticle(word)).toBe(stem);
	});

	it.each(['조선', '국가', '의', 'Juche'])('leaves %s as it is', (word) => {
		expect(stripParticle(word)).toBeUndefined();
	});
});

describe('isParticle', () => {
	it('knows what stands behind a word in another script', () => {
		expect(isParticle('는')).toBe(true);
		expect(isParticle('조선')).toBe(false);
	});
});
