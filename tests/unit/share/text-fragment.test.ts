import { describe, expect, test } from 'vitest';
import { makePlaceLink, makeTextFragment } from '../../../src/share/text-fragment.ts';

const make = (text: string, before = '', after?: string) =>
	makeTextFragment({ runs: [text], before, ...(after === undefined ? {} : { after }) });

describe('the text directive of a link', () => {
	test('names a short passage whole, without the signs at its ends', () => {
		expect(make('“The armistice.”')).toBe('The%20armistice');
		expect(make('War')).toBe('War');
		expect(make('It rose by 31%.')).toBe('It%20rose%20by%2031%25');
	});

	test('names the first and the last words of a long one', () => {
		expect(make('One two three four five six seven eight nine ten eleven.')).toBe(
			'One%20two%20three%20four,eight%20nine%20ten%20eleven',
		);
	});

	test('encodes what would part it, or end the link in a text', () => {
		expect(make("Half-way, R&D (its own): don’t, can't")).toBe(
			'Half%2Dway%2C%20R%26D%20%28its%20own%29%3A%20don%E2%80%99t%2C%20can%27t',
		);
		expect(make('북한, 1945–1950')).toBe(`${encodeURIComponent('북한, 1945–1950')}`);
	});

	test('takes more words where those stand earlier in the page, whatever their capitals and spaces', () => {
		const text = 'One two three four five six seven eight nine ten eleven.';
		expect(make(text, 'And one  TWO\u00a0three\nfour six.')).toBe(
			'One%20two%20three%20four%20five,eight%20nine%20ten%20eleven',
		);
	});

	test('takes more of the last words where they stand earlier in the passage', () => {
		expect(make('To the river and the sea it goes, by way of the river and the sea.')).toBe(
			'To%20the%20river%20and,of%20the%20river%20and%20the%20sea',
		);
	});

	test('names what follows a title that stands in the page before', () => {
		expect(make('War', 'Contents War Peace', 'It began in June at dawn.')).toBe(
			'War,-It%20began%20in%20June',
		);
	});

	test('is none where nothing tells the passage from one before', () => {
		expect(make('War', 'Contents War Peace')).toBeUndefined();
		const text = 'One two three four five six seven eight nine ten eleven twelve.';
		expect(make(text, text)).toBeUndefined();
		expect(make('…')).toBeUndefined();
		expect(makeTextFragment({ runs: [], before: '' })).toBeUndefined();
	});

	test('goes over what stands between two runs', () => {
		expect(makeTextFragment({ runs: ['It fell', 'in the end.'], before: '' })).toBe(
			'It%20fell,in%20the%20end',
		);
	});
});

test('a link has an id, and words where there are any', () => {
	const page = 'https://example.org/dmz/';
	expect(makePlaceLink(page, 'p-7k3q', 'War')).toBe(`${page}#p-7k3q:~:text=War`);
	expect(makePlaceLink(page, 'map-dmz', undefined)).toBe(`${page}#map-dmz`);
});
