import { describe, expect, test } from 'vitest';
import {
	type ChapterText,
	parseText,
	printText,
	type Run,
} from '../../../src/releases/canonical-text.ts';

const fields: ChapterText['fields'] = {
	work: ['Rivers: all of them'],
	author: ['Their friends'],
	licence: ['CC BY 4.0'],
	language: ['en-GB'],
	chapter: ['river'],
	title: ['The river'],
	standfirst: ['A river of 1,400 km.', [1]],
	checked: ['2026-06-12'],
};

const TEXT = `canonical-text/1
work: Rivers: all of them
author: Their friends
licence: CC BY 4.0
language: en-GB
chapter: river
title: The river
standfirst: A river of 1,400 km. [1]
checked: 2026-06-12

@length heading-2
How long it is

@p-7k3q paragraph voice=since
It is \\[nearly\\] as long as C:\\\\. [1, 12] And wet.

@- row
one | two

@map-river map svg=4d188c6c0b00ce5346cf49433eb6448c4ac39c94
The river
Beneath it.
What it shows.
`;

test('a text is printed block by block and read again', () => {
	const text: ChapterText = {
		fields,
		blocks: [
			{ id: 'length', kind: 'heading-2', attributes: {}, lines: [['How long it is']] },
			{
				id: 'p-7k3q',
				kind: 'paragraph',
				attributes: { voice: 'since' },
				lines: [['It is [nearly] as long as C:\\.', [1, 12], ' And wet.']],
			},
			{ id: undefined, kind: 'row', attributes: {}, lines: [['one | two']] },
			{
				id: 'map-river',
				kind: 'map',
				attributes: { svg: '4d188c6c0b00ce5346cf49433eb6448c4ac39c94' },
				lines: [['The river'], ['Beneath it.'], ['What it shows.']],
			},
		],
	};
	expect(printText(text)).toBe(TEXT);
	expect(parseText(TEXT)).toEqual(text);
});

/** Numbers from 0 to 1 that are the same at every run (Park and Miller 1988). */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

test('whatever words stand in a line come back', () => {
	const random = makeRandom(20261128);
	const pieces = [
		'[',
		']',
		'\\',
		' ',
		'@',
		'=',
		':',
		'-',
		'ab',
		'조선',
		'[1]',
		' [2, 3]',
		'1',
		'’',
	];
	const pick = () => pieces[Math.floor(random() * pieces.length)] ?? '';
	for (let round = 0; round < 500; round++) {
		const line: Run[] = [];
		for (let count = 0; count < 1 + random() * 4; count++)
			line.push(`${pick()}${pick()}${pick()}`, [
				1 + Math.floor(random() * 99),
				100 + Math.floor(random() * 9),
			]);
		const text: ChapterText = {
			fields,
			blocks: [{ id: 'p-7k3q', kind: 'item', attributes: {}, lines: [line] }],
		};
		expect(parseText(printText(text)), JSON.stringify(line)).toEqual(text);
	}
});

describe('a file that does not follow the grammar is refused with its line', () => {
	test.each([
		['canonical-text/1', 'canonical-text/2', 'Line 1: The first line is not "canonical-text/1".'],
		['title: The river\n', '', 'Line 2: The fields are not'],
		['@p-7k3q paragraph', '@p-7k3q chorus', 'Line 14: "@p-7k3q chorus voice=since" is not'],
		['\nHow long it is', '', 'Line 11: The block has no words.'],
		['And wet.', 'And [wet.', 'Line 15: There is a loose "[".'],
		['What it shows.\n', 'What it shows.', 'Line 1: The last line does not end.'],
	])('%j → %j', (before, after, message) => {
		expect(TEXT).toContain(before);
		expect(() => parseText(TEXT.replace(before, after))).toThrow(message);
	});
});
