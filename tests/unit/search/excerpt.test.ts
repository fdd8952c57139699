import { describe, expect, it } from 'vitest';
import { cutExcerpt, markHits } from '../../../src/search/excerpt.ts';
import type { Wanted } from '../../../src/search/passage.ts';

/** A text with its hits in brackets. */
const show = (text: string, ...terms: string[]) =>
	markHits(text, new Set(terms))
		.map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
		.join('');

describe('markHits', () => {
	it('marks words in the spelling of the text', () => {
		expect(show('At P’anmunjŏm they met.', 'panmunjom')).toBe('At [P’anmunjŏm] they met.');
	});

	it('marks a word inside a Korean compound as one', () => {
		expect(show('조선로동당은', '노동', '동당')).toBe('조선[로동당]은');
	});

	it('marks both parts and whole of a word with a hyphen once', () => {
		expect(show('The KN-23 flew.', 'kn', '23', 'kn23')).toBe('The [KN-23] flew.');
	});

	it('marks the words of a name as one', () => {
		expect(show('Here Kim Ju Ae, or Kim Ju-ae.', 'kim', 'ju', 'ae')).toBe(
			'Here [Kim Ju Ae], or [Kim Ju-ae].',
		);
	});

	it('loses nothing where nothing is found', () => {
		expect(show('Two states.', 'three')).toBe('Two states.');
		expect(markHits('', new Set())).toEqual([]);
	});

	it('names the language of Korean', () => {
		expect(markHits('Juche (주체)', new Set(['주체']))).toEqual([
			{ text: 'Juche (', isHit: false, lang: undefined },
			{ text: '주체', isHit: true, lang: 'ko' },
			{ text: ')', isHit: false, lang: undefined },
		]);
	});
});

const want = (...terms: string[]): Wanted => ({
	words: terms.map((term) => ({ terms: new Set([term]), weight: 1 })),
	figure: false,
});

describe('cutExcerpt', () => {
	const filler = (words: number) => Array.from({ length: words }, () => 'word').join(' ');

	it('leaves a short text as it is', () => {
		expect(cutExcerpt('Two states.', want('states'))).toBe('Two states.');
	});

	it('begins a long text at its start where nothing is found', () => {
		const excerpt = cutExcerpt(filler(100), want('river'));
		expect(excerpt).toMatch(/^word .* word …$/);
		expect(excerpt.length).toBeLessThan(210);
	});

	it('goes to where most of the terms stand together', () => {
		const text = `river ${filler(90)} the river meets the sea ${filler(90)}`;
		const excerpt = cutExcerpt(text, want('river', 'sea'));
		expect(excerpt).toMatch(/^… word .*the river meets the sea word .* …$/);
		expect(excerpt.length).toBeLessThan(210);
	});

	it('runs to the end of the text without a sign', () => {
		expect(cutExcerpt(`${filler(90)} river`, want('river'))).toMatch(/^… word .* river$/);
	});
});
