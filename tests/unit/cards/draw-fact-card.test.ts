import { describe, expect, it } from 'vitest';
import { drawFactCard, findRoomFault, listDrawnWords } from '../../../src/cards/draw-fact-card.ts';
import { measureLine } from '../../../src/cards/wrap-text.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import {
	describeClaimCard,
	describeForecastCard,
	type FactCard,
} from '../../../src/model/fact-cards.ts';
import { findLikelihoodWord } from '../../../src/model/format-chance.ts';
import { scoreForecast } from '../../../src/model/scorecard.ts';
import { openSerif } from '../../support/fonts.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const font = openSerif();
const site = buildSite(readSiteEntries());
const cards = [
	...[...site.claims.values()].map((claim) => describeClaimCard(claim, site)),
	...[...site.forecasts.values()].map((forecast) =>
		describeForecastCard(
			scoreForecast(forecast, site.forecasts),
			findLikelihoodWord(site.yardsticks, forecast.likelihood),
			'2024-11',
		),
	),
];

/** Every line of words with its box; those at the right edge are the kind of card, set in another face. */
function listLines(card: FactCard) {
	const svg = drawFactCard(card, 'Rivers', font);
	return [
		...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g),
	].map(([, x, y, size, text = '']) => {
		const words = text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
		const [left, base, em] = [Number(x), Number(y), Number(size)];
		return { words, left, right: left + measureLine(words, font, em), base, size: em };
	});
}

describe('the cards of all claims and forecasts', () => {
	it('have every word of theirs, none cut off and none over another', () => {
		for (const card of cards) {
			const lines = listLines(card);
			const drawn = lines.map(({ words }) => words).join(' ');
			for (const words of listDrawnWords(card)) expect(drawn).toContain(words);
			for (const { words, right, base, size } of lines) {
				expect(right, words).toBeLessThanOrEqual(1137);
				expect(base + size * 0.25, words).toBeLessThan(626);
			}
			const upper = lines.filter(({ base, size }) => base > 100 && base < 470 && size >= 25);
			for (const [index, line] of upper.entries()) {
				const above = upper[index - 1];
				if (above) expect(line.base - above.base).toBeGreaterThan(line.size * 0.9);
				expect(line.base + line.size * 0.25, line.words).toBeLessThan(464);
			}
		}
	});

	it('have letters large enough to be read in a preview', () => {
		const small = cards.flatMap(listLines).filter(({ size }) => size < 17);
		expect(small).toEqual([]);
	});
});

it('a card that has no room for its words says which are too long', () => {
	const card = { ...cards[0]!, text: 'It winds. '.repeat(200).trim() };
	expect(findRoomFault(card, font)).toMatch(/^Its sharing card has no room for "It winds\./);
	expect(() => drawFactCard(card, 'Rivers', font)).toThrow('no room');
	expect(findRoomFault(cards[0]!, font)).toBeUndefined();
});
