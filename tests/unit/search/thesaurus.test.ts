import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/search/documents.ts';
import { buildThesaurus, listTellingWords } from '../../../src/search/thesaurus.ts';

const yalu: SearchDocument = {
	kind: 'Term',
	title: 'Yalu',
	context: '',
	path: '/',
	forms: [{ text: '압록강' }, { text: 'Amnok River' }],
	text: '',
};

const look = (key: string, documents: SearchDocument[], ...synonyms: string[][]) =>
	buildThesaurus(documents, synonyms).get(key);

describe('listTellingWords', () => {
	const list = (text: string) => listTellingWords(text).map(({ text: word }) => word);

	it('leaves out what stands everywhere', () => {
		expect(list('how many soldiers died')).toEqual(['soldiers', 'died']);
		expect(list('who is the')).toEqual([]);
	});

	it('keeps an abbreviation that looks like such a word', () => {
		expect(list('IT workers')).toEqual(['IT', 'workers']);
		expect(list('is it true')).toEqual(['true']);
		expect(list('HOW MANY DIED')).toEqual(['DIED']);
		expect(list('US troops')).toEqual(['US', 'troops']);
		expect(list('us troops')).toEqual(['us', 'troops']);
	});
});

describe('buildThesaurus', () => {
	it('leads from each word of a group to the others', () => {
		const group = ['nukes', 'nuclear weapons', 'warheads'];
		expect(look('nuke', [], group)).toEqual([['nuclear', 'weapon'], ['warhead']]);
		expect(look('nuclear weapon', [], group)).toEqual([['nuke'], ['warhead']]);
	});

	it('takes the names of terms, people and places for the same, but no others', () => {
		expect(look('amnok river', [yalu])).toEqual([['yalu']]);
		expect(look('yalu', [{ ...yalu, kind: 'Claim' }])).toBeUndefined();
	});

	it('leads from Hangul to Latin letters, not back', () => {
		expect(look('압녹 녹강', [yalu])).toEqual([['yalu'], ['amnok', 'river']]);
		expect(look('yalu', [yalu])).toEqual([['amnok', 'river']]);
	});

	it('adds up the groups that share a word', () => {
		expect(look('yalu', [yalu], ['Yalu', 'frontier'])).toEqual([['amnok', 'river'], ['frontier']]);
	});
});
