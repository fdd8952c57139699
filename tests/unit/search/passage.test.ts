import { describe, expect, it } from 'vitest';
import { asksForFigure, findPassage } from '../../../src/search/passage.ts';

const filler = 'word '.repeat(60);

/** The beginning of the best passage for words of one weight, or of those given. */
function find(text: string, words: Record<string, number>, figure = false): string {
	const wanted = {
		words: Object.entries(words).map(([term, weight]) => ({ terms: new Set([term]), weight })),
		figure,
	};
	const passage = findPassage(text, wanted);
	return passage === undefined ? '' : text.slice(passage.start, passage.start + 20);
}

describe('findPassage', () => {
	it('prefers different words to one said again', () => {
		const text = `river, river, river ${filler} river and sea`;
		expect(find(text, { river: 1, sea: 1 })).toBe('river and sea');
	});

	it('prefers the word that tells more', () => {
		const text = `soldier here ${filler} dead there`;
		expect(find(text, { soldier: 1, dead: 2 })).toBe('dead there');
	});

	it('goes to a figure where one is asked for', () => {
		const text = `dead on 4 May 1953 ${filler} dead: about 2,000`;
		expect(find(text, { dead: 1 }, true)).toBe('dead: about 2,000');
		expect(find(text, { dead: 1 })).toBe('dead on 4 May 1953 w');
	});

	it('tells how much of the query is there, and more with the figure', () => {
		const wanted = (figure: boolean) => ({
			words: [{ terms: new Set(['dead']), weight: 1 }],
			figure,
		});
		expect(findPassage('the dead', wanted(false))?.share).toBeCloseTo(1);
		expect(findPassage('the dead', wanted(true))?.share).toBeCloseTo(1);
		expect(findPassage('dead: 240', wanted(true))?.share).toBeCloseTo(2);
		expect(findPassage('nobody', wanted(true))).toBeUndefined();
	});
});

it.each([
	['how many soldiers died', true],
	['How wide is the DMZ', true],
	['how much coal', true],
	['who started the war', false],
])('%s asks for a figure: %s', (query, asks) => {
	expect(asksForFigure(query)).toBe(asks);
});
