import { expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import {
	buildIndex,
	indexBook,
	listCrossReferences,
	sortLines,
	toIndexName,
} from '../../../src/book/build-index.ts';
import type { FoundName } from '../../../src/book/mark-names.ts';
import { makeChapter, makePage, makeSite, makeTerm } from '../../support/make-entries.ts';

const find = (name: string, id: string, sentence = ''): FoundName => ({ name, id, sentence });

test('the index gathers the spellings of a name and sorts the names', () => {
	const found = [
		find('Putin', 'a--name-1'),
		find('Amnok', 'a--name-2'),
		find('Vladimir Putin', 'b--name-1'),
	];
	const spellings = new Map([
		['Putin', 'Putin, Vladimir'],
		['Vladimir Putin', 'Putin, Vladimir'],
	]);
	expect(buildIndex(found, spellings, (id) => id[0] ?? '', 3)).toEqual([
		{ name: 'Amnok', places: [{ id: 'a--name-2', label: 'a' }] },
		{
			name: 'Putin, Vladimir',
			places: [
				{ id: 'a--name-1', label: 'a' },
				{ id: 'b--name-1', label: 'b' },
			],
		},
	]);
});

test('a line of many pages is parted by what the sentences tell', () => {
	const matters = new Map([
		['Putin, Vladimir', { ships: ['sails'], treaties: ['signs', 'sails'] }],
	]);
	const spellings = new Map([['Putin', 'Putin, Vladimir']]);
	const found = [
		find('Putin', 'a--name-1', 'Putin signs.'),
		find('Putin', 'a--name-2', 'Putin sails and signs.'),
		find('Putin', 'a--name-3', 'Putin resigns.'),
		find('Amnok', 'a--name-4', 'It signs.'),
	];
	const [amnok, putin] = buildIndex(found, spellings, () => '1', 3, matters);
	expect(putin?.places.map(({ matter }) => matter)).toEqual(['treaties', 'ships', undefined]);
	expect(amnok?.places.map(({ matter }) => matter)).toEqual([undefined]);
});

test('what every chapter names is the subject of the book, not a line of its index', () => {
	const found = ['a', 'b'].map((chapter) => find('Amnok', `${chapter}--name-1`));
	const getLabel = (id: string) => id[0] ?? '';
	expect(buildIndex(found, new Map(), getLabel, 3)).toHaveLength(1);
	expect(buildIndex(found, new Map(), getLabel, 2)).toEqual([]);
});

test('another word for something leads to its line, unless it stands beside it', () => {
	const entries = [{ name: 'demilitarised zone', places: [{ id: 'a--name-1', label: '1' }] }];
	const aliases = new Map([
		['DMZ', 'demilitarised zone'],
		['Demilitarized Zone', 'demilitarised zone'],
		['NIS', 'National Intelligence Service'],
	]);
	const references = listCrossReferences(entries, aliases);
	expect(references).toEqual([{ name: 'DMZ', see: 'demilitarised zone', places: [] }]);
	expect(sortLines([...references, ...entries]).map(({ name }) => name)).toEqual([
		'demilitarised zone',
		'DMZ',
	]);
});

test('words in which a name means something else are no mention of it', () => {
	const spellings = new Map([
		['markets', 'jangmadang'],
		['export markets', undefined],
	]);
	const found = [find('export markets', 'a--name-1'), find('markets', 'a--name-2')];
	expect(buildIndex(found, spellings, () => '1', 3)).toEqual([
		{ name: 'jangmadang', places: [{ id: 'a--name-2', label: '1' }] },
	]);
});

test('an article opens no line', () => {
	const found = [find('the party', 'a--name-1')];
	const [entry] = buildIndex(found, new Map(), () => '1', 3);
	expect(entry?.name).toBe('party, the');
	expect(['The Hague', 'a bridge', 'theatre'].map(toIndexName)).toEqual([
		'Hague, The',
		'bridge, a',
		'theatre',
	]);
});

test('a subject has its own line, in the place of that of a name, although every chapter has it', () => {
	const book = buildBook(
		makeSite({
			chapters: [makeChapter({ id: 'river', title: 'On', body: '## Of China {#china}\n' })],
			pages: ['voices', 'about']
				.map((id) => makePage({ id }))
				.concat(makePage({ id: 'print', subjects: { China: ['China'] } })),
		}),
	);
	expect(indexBook(book, [find('China', 'river--name-1')])).toEqual([
		{ name: 'China', places: [{ id: 'river--china', label: '1' }] },
	]);
});

test('the index of a book names chapters by number, until pages are known', () => {
	const book = buildBook(
		makeSite({
			chapters: ['river', 'sea', 'hills'].map((id, order) => makeChapter({ id, order })),
			pages: ['voices', 'about'].map((id) => makePage({ id })),
			glossary: [makeTerm({ term: 'Delta', aliases: ['river mouth'] })],
		}),
	);
	expect(indexBook(book, [find('Delta', 'sea--name-1')])).toEqual([
		{ name: 'Delta', places: [{ id: 'sea--name-1', label: '2' }] },
		{ name: 'river mouth', see: 'Delta', places: [] },
	]);
});
