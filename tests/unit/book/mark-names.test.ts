import { expect, test } from 'vitest';
import { buildIndex, listCrossReferences, sortLines } from '../../../src/book/build-index.ts';
import { markNames } from '../../../src/book/mark-names.ts';

test('the first mention in each paragraph gets an id', () => {
	const { html, found } = markNames('<p>Seoul, Seoul</p><p>Seoul</p>', ['Seoul'], 'river');
	expect(html).toBe(
		'<p><span id="river--name-1">Seoul</span>, Seoul</p><p><span id="river--name-2">Seoul</span></p>',
	);
	expect(found.map(({ id }) => id)).toEqual(['river--name-1', 'river--name-2']);
});

test('the longer name wins, and parts of words are none', () => {
	const { found } = markNames('<p>Kim Il Sung, Kimchi, Il</p>', ['Kim', 'Kim Il Sung'], 'p');
	expect(found.map(({ name }) => name)).toEqual(['Kim Il Sung']);
});

test('drawings, headings and attributes are passed over', () => {
	const html = '<h3>Seoul</h3><svg><g><text>Seoul</text></g></svg><p title="Seoul">x</p>';
	expect(markNames(html, ['Seoul'], 'p').html).toBe(html);
});

test('the index gathers the spellings of a name and sorts the names', () => {
	const found = [
		{ name: 'Putin', id: 'a--name-1' },
		{ name: 'Amnok', id: 'a--name-2' },
		{ name: 'Vladimir Putin', id: 'b--name-1' },
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

test('what every chapter names is the subject of the book, not a line of its index', () => {
	const found = ['a', 'b'].map((chapter) => ({ name: 'Amnok', id: `${chapter}--name-1` }));
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
