import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { SearchDocument } from '../../../src/search/documents.ts';

function makeDocument(document: Partial<SearchDocument> = {}): SearchDocument {
	return { kind: 'Section', title: '', context: '', path: '/', forms: [], text: '', ...document };
}

const forms = (...texts: string[]) => texts.map((text) => ({ text }));

/** Titles of what a query finds, the best first. */
async function find(query: string, ...documents: Partial<SearchDocument>[]): Promise<string[]> {
	const index = await buildIndex(documents.map(makeDocument));
	return index.find(query).map((result) => result.document.title);
}

describe('find', () => {
	const panmunjom = { title: 'Truce village', forms: forms("P'anmunjŏm", '판문점') };

	it.each(["P'anmunjŏm", 'P’anmunjŏm', 'panmunjom', 'PANMUNJOM', 'Panmun', '판문점', '문점'])(
		'finds a name written %s',
		async (query) => {
			expect(await find(query, panmunjom)).toEqual(['Truce village']);
		},
	);

	it.each(['로동당', '당', '조선', '조선로동당'])(
		'finds %s inside a Korean compound',
		async (query) => {
			expect(await find(query, { title: 'Party', text: '조선로동당은' })).toEqual(['Party']);
		},
	);

	it('does not find syllables in another order', async () => {
		expect(await find('당로', { title: 'Party', text: '조선로동당은' })).toEqual([]);
	});

	it('finds unfinished words', async () => {
		expect(await find('hist', { title: 'History' })).toEqual(['History']);
		expect(await find('h', { title: 'History' })).toEqual(['History']);
	});

	it('forgives a slip in a longer word, but not in a short one or a number', async () => {
		expect(await find('panmunjon', panmunjom)).toEqual(['Truce village']);
		expect(await find('seol', { title: 'Seoul' })).toEqual([]);
		expect(await find('13525', { title: 'Length', text: '1,352 km' })).toEqual([]);
	});

	it('finds numbers with and without commas', async () => {
		expect(await find('1352', { title: 'Length', text: '1,352 km' })).toEqual(['Length']);
		expect(await find('1,352', { title: 'Length', text: '1,352 km' })).toEqual(['Length']);
	});

	it('asks for all words, wherever in the document they stand', async () => {
		const documents = [
			{ title: 'War', text: 'In Korea.' },
			{ title: 'War', text: 'At sea.' },
		];
		expect(await find('war korea', ...documents)).toEqual(['War']);
		expect(await find('war korea river', ...documents)).toEqual([]);
	});

	it('counts a beginning for less than a whole word, however rare it is', async () => {
		const wars = Array.from({ length: 6 }, () => ({ kind: 'Event' as const, title: 'War' }));
		const found = await find('war', { kind: 'Term', title: 'Warhead' }, ...wars);
		expect(found).toEqual([...wars.map(({ title }) => title), 'Warhead']);
	});

	it('is not won over by a word said again and again', async () => {
		const text = 'war '.repeat(100);
		expect(await find('war', { kind: 'Claim', title: 'Peace', text }, { title: 'War' })).toEqual([
			'War',
			'Peace',
		]);
	});

	it('passes over common words', async () => {
		expect(await find('the war in Korea', { title: 'Korea: war' })).toEqual(['Korea: war']);
	});

	it('puts names before texts, whole words before beginnings and terms before sections', async () => {
		expect(
			await find(
				'war',
				{ title: 'Peace', text: `No war${' and no strife'.repeat(20)}.` },
				{ title: 'Warheads' },
				{ title: 'The war' },
				{ title: 'War' },
				{ kind: 'Term', title: 'Fighting', forms: forms('war') },
			),
		).toEqual(['Fighting', 'War', 'The war', 'Warheads', 'Peace']);
	});

	it('tells the terms that answer, as the document has them', async () => {
		const index = await buildIndex([makeDocument({ text: 'Missiles and a missile.' })]);
		expect([...index.find('missile')[0]!.terms].sort()).toEqual(['missile', 'missiles']);
	});

	it('finds nothing for a query without words', async () => {
		expect(await find(' – ', { title: 'War' })).toEqual([]);
	});
});

describe('suggest', () => {
	it('offers the nearest words there are', async () => {
		const index = await buildIndex([makeDocument({ text: 'Nuclear weapons. Pyongyang.' })]);
		expect(index.suggest('nucular')).toEqual(['nuclear']);
		expect(index.suggest('Pyongyang subway')).toEqual(['pyongyang']);
		expect(index.suggest('1953 xyz')).toEqual([]);
	});
});
