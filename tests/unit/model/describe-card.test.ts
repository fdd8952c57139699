import { expect, test } from 'vitest';
import { describeCard } from '../../../src/model/describe-card.ts';

test('a card is described by its title and the title of its map', () => {
	expect(describeCard('Putin and Kim', { id: 'russia-border', title: 'The corner' })).toBe(
		'Putin and Kim, on a card with the map “The corner”.',
	);
});

test('of a map with two drawings, the first is on the card', () => {
	const map = { id: 'missile-ranges', title: 'How far', firstTitle: 'Short range' };
	expect(describeCard('How far', map)).toBe('How far, on a card with the map “Short range”.');
});

test('the title of a map is not said twice', () => {
	expect(describeCard('The corner', { id: 'russia-border', title: 'The corner' })).toBe(
		'The corner, on a card with the map of that name.',
	);
});

test('a card without a map of its own has the map of Korea', () => {
	expect(describeCard('Claims')).toBe('Claims, on a card with a map of Korea and its neighbours.');
});
