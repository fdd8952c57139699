import { describe, expect, it } from 'vitest';
import { parseTokens, printTokens } from '../../../src/model/tokens.ts';

describe('parseTokens', () => {
	it('gives a text without tokens as one segment', () => {
		expect(parseTokens('Two states.')).toEqual([{ type: 'text', text: 'Two states.', index: 0 }]);
	});

	it('gives nothing for an empty text', () => {
		expect(parseTokens('')).toEqual([]);
	});

	it('finds a token between words', () => {
		expect(parseTokens('A border of {border-china/cia-2026}.')).toEqual([
			{ type: 'text', text: 'A border of ', index: 0 },
			{
				type: 'token',
				text: '{border-china/cia-2026}',
				index: 12,
				claim: 'border-china',
				value: 'cia-2026',
				format: undefined,
			},
			{ type: 'text', text: '.', index: 35 },
		]);
	});

	it.each(['compact', 'number', 'compact number'])('reads the format "%s"', (format) => {
		expect(parseTokens(`{population/un|${format}}`)).toMatchObject([{ type: 'token', format }]);
	});

	it('finds words that rest on a claim', () => {
		expect(parseTokens('It tested {nuclear-tests: six devices}.')[1]).toEqual({
			type: 'statement',
			text: '{nuclear-tests: six devices}',
			index: 10,
			claim: 'nuclear-tests',
			words: 'six devices',
		});
	});

	it('keeps neighbouring tokens apart', () => {
		expect(parseTokens('{a/b}{c/d}').map(({ type, index }) => [type, index])).toEqual([
			['token', 0],
			['token', 5],
		]);
	});

	it.each([
		'{border-china}',
		'{border-china:}',
		'{border-china: }',
		'{border-china:words}',
		'{border/a: words}',
		'{border-china/}',
		'{border-china/a/b}',
		'{Border/a}',
		'{ border/a }',
		'{border/a|short}',
		'{border/a|}',
		'{border/a|compact|number}',
		'{}',
		'{',
		'}',
	])('reports %s as a fault', (text) => {
		expect(parseTokens(`a ${text} b`)[1]).toEqual({ type: 'fault', text, index: 2 });
	});

	it('finds the token behind a brace that was left open', () => {
		expect(parseTokens('{a {b/c}').map(({ type, text }) => [type, text])).toEqual([
			['fault', '{'],
			['text', 'a '],
			['token', '{b/c}'],
		]);
	});

	it('loses nothing of the text', () => {
		const text = '}} a {b/c} {d} é 한글 {e/f|compact} {';
		expect(
			parseTokens(text)
				.map((segment) => segment.text)
				.join(''),
		).toBe(text);
	});
});

describe('printTokens', () => {
	it('prints figures in the way it is given, and all else as it stands', () => {
		const text = 'Tested {nuclear-tests: six times}, {a/b|number} in all {so.';
		expect(printTokens(text, ({ claim, value }) => `[${claim}/${value}]`)).toBe(
			'Tested six times, [a/b] in all {so.',
		);
	});
});
