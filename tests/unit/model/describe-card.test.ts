import { expect, test } from 'vitest';
import { describeCard, getPicturePath } from '../../../src/model/describe-card.ts';

const corner = { kind: 'map', id: 'russia-border', title: 'The corner' } as const;

test('a card is described by its title and the title of its map', () => {
	expect(describeCard('Putin and Kim', corner)).toBe(
		'Putin and Kim, on a card with the map “The corner”.',
	);
});

test('of a map with two drawings, the first is on the card', () => {
	const map = { ...corner, title: 'How far', firstTitle: 'Short range' };
	expect(describeCard('How far', map)).toBe('How far, on a card with the map “Short range”.');
});

test('the title of a map is not said twice', () => {
	expect(describeCard('The corner', corner)).toBe(
		'The corner, on a card with the map of that name.',
	);
});

test('a card without a map of its own has the map of Korea', () => {
	expect(describeCard('Claims')).toBe('Claims, on a card with a map of Korea and its neighbours.');
});

test('a card with a diagram says so', () => {
	const diagram = { kind: 'diagram', id: 'bargain', title: 'Who gives what' } as const;
	expect(describeCard('Who gives what', diagram)).toBe(
		'Who gives what, on a card with the diagram of that name.',
	);
});

test('the picture of a card lies in the folder of its kind', () => {
	expect(getPicturePath(corner)).toBe('maps/russia-border');
	expect(getPicturePath({ kind: 'diagram', id: 'bargain' })).toBe('diagrams/bargain');
	expect(getPicturePath()).toBe('maps/peninsula');
});
