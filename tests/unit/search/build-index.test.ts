import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { SearchDocument } from '../../../src/search/documents.ts';

function makeDocument(document: Partial<SearchDocument> = {}): SearchDocument {
	return { kind: 'Section', title: '', context: '', path: '/', forms: [], text: '', ...document };
}

const forms = (...texts: string[]) => texts.map((text) => ({ text }));

const makeIndex = (documents: Partial<SearchDocument>[], synonyms: string[][] = []) =>
	buildIndex({ documents: documents.map(makeDocument), synonyms });

/** Titles of what a query finds, the best first. */
async function find(query: string, ...documents: Partial<SearchDocument>[]): Promise<string[]> {
	const index = await makeIndex(documents);
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

	it('takes no short word among others for a beginning', async () => {
		const documents = [{ title: 'Rhetoric of soldiers in July' }, { title: 'Ri' }];
		expect(await find('ri sol ju', ...documents)).toEqual(['Ri']);
		expect(await find('ri sold july', ...documents)).toEqual([documents[0]!.title, 'Ri']);
	});

	it('puts a section that has all words in one passage before one that has them far apart', async () => {
		const gap = ' peace'.repeat(60);
		const documents = [
			{ title: 'Far', text: `Soldiers, soldiers.${gap} Dead, dead: 9.` },
			{ title: 'Near', text: `Soldiers${gap}. Of 90 soldiers 40 are dead.` },
		];
		expect(await find('how many soldiers dead', ...documents)).toEqual(['Near', 'Far']);
	});

	it('takes only the last of a name for unfinished', async () => {
		const index = await makeIndex([{ title: 'Kim Ju Ae', text: 'Juche.' }], [['Ju Ae', 'heir']]);
		expect([...index.find('ju ae')[0]!.terms]).not.toContain('juche');
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

	it('puts what has all words first, wherever in the document they stand', async () => {
		const documents = [
			{ title: 'War and war', text: 'At sea.' },
			{ title: 'Peace', text: `No war${' and no strife'.repeat(20)} in Korea.` },
			{ title: 'Chess' },
		];
		expect(await find('war korea', ...documents)).toEqual(['Peace', 'War and war']);
		expect(await find('war korea river', ...documents)).toEqual(['Peace', 'War and war']);
	});

	it('leaves out what has only the common words, where others have all', async () => {
		const whole = Array.from({ length: 5 }, () => ({ title: 'Wigs', text: 'Of Korea.' }));
		const common = Array.from({ length: 20 }, () => ({ title: 'Korea' }));
		const found = await find('korea wigs', ...common, ...whole, { title: 'Wigs alone' });
		expect(found).toEqual(['Wigs', 'Wigs', 'Wigs', 'Wigs', 'Wigs', 'Wigs alone']);
		expect(await find('korea wigs', ...common, whole[0]!)).toHaveLength(21);
	});

	it('tells how much of the query a result has, a rare word for more', async () => {
		const index = await makeIndex([
			{ title: 'Korea' },
			{ title: 'Korea' },
			{ title: 'Wigs' },
			{ title: 'Wigs of Korea' },
		]);
		const shares = index.find('wigs korea').map(({ share }) => share);
		expect(shares[0]).toBe(1);
		expect(shares[1]).toBeGreaterThan(0.5);
		expect(shares[3]).toBeLessThan(0.5);
	});

	it('finds synonyms, for less than the word itself', async () => {
		const index = await makeIndex(
			[{ title: 'Warheads' }, { title: 'Nukes' }, { title: 'Nuclear power' }],
			[['nukes', 'nuclear weapons', 'warheads']],
		);
		expect(index.find('nukes').map(({ document }) => document.title)).toEqual([
			'Nukes',
			'Warheads',
		]);
	});

	it('finds a thing by one name where another is written', async () => {
		const documents = [
			{ kind: 'Place' as const, title: 'Pyongyang', forms: forms('Pyeongyang', '평양') },
			{ title: 'Visit', text: 'To Pyongyang.' },
		];
		for (const query of ['Pyeongyang', '평양', '평양에서']) {
			expect(await find(query, ...documents)).toEqual(['Pyongyang', 'Visit']);
		}
	});

	it('takes a near spelling only for a word that no text has', async () => {
		const documents = [{ title: 'Korea' }, { title: 'Korean' }, { title: 'Koreb' }];
		expect(await find('koreb', ...documents)).toEqual(['Koreb']);
	});

	it('finds what something is', async () => {
		const documents = [{ kind: 'Map' as const, title: 'The Yalu' }, { title: 'The Yalu' }];
		const index = await makeIndex(documents);
		expect(index.find('yalu map')[0]?.document.kind).toBe('Map');
	});

	it('counts a beginning for less than a whole word, however rare it is', async () => {
		const wars = Array.from({ length: 6 }, () => ({ kind: 'Event' as const, title: 'War' }));
		const others = Array.from({ length: 30 }, () => ({ title: 'Peace' }));
		const found = await find('war', { kind: 'Term', title: 'Warhead' }, ...wars, ...others);
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
		const index = await makeIndex(
			[{ text: 'Missiles and a missile, a rocket.' }],
			[['missile', 'rocket']],
		);
		expect([...index.find('missile')[0]!.terms].sort()).toEqual(['missile', 'rocket']);
	});

	it('finds nothing for a query without words', async () => {
		expect(await find(' – ', { title: 'War' })).toEqual([]);
	});
});

describe('suggest', () => {
	it('offers the nearest words there are', async () => {
		const index = await makeIndex([{ text: 'Nuclear weapons. Pyongyang.' }]);
		expect(index.suggest('nucular')).toEqual(['nuclear']);
		expect(index.suggest('Pyongyang subway')).toEqual(['pyongyang']);
		expect(index.suggest('1953 xyz')).toEqual([]);
	});
});

describe('hasWords', () => {
	it('knows a query of common words alone', async () => {
		const index = await makeIndex([]);
		expect(index.hasWords('how many')).toBe(false);
		expect(index.hasWords('how many soldiers')).toBe(true);
	});
});
