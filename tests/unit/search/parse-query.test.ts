import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { buildThesaurus } from '../../../src/search/thesaurus.ts';

const thesaurus = buildThesaurus(
	[],
	[
		['North Korea', 'DPRK', '북한', '조선'],
		['North', 'northern'],
	],
);

const parse = (query: string, ...known: string[]) =>
	parseQuery(query, thesaurus, (term) => known.includes(term));

describe('parseQuery', () => {
	it('gives each word with what else it is called', () => {
		expect(parse('northern army')).toEqual([
			{ typed: ['northern'], others: [['north']] },
			{ typed: ['army'], others: [] },
		]);
	});

	it('takes the longest name for one', () => {
		expect(parse('the army of North Korea')).toEqual([
			{ typed: ['army'], others: [] },
			{ typed: ['north', 'korea'], others: [['dprk']] },
		]);
	});

	it('takes a particle off a Korean word that is not known with it', () => {
		expect(parse('북한의')).toMatchObject([{ typed: ['북한'] }]);
		expect(parse('김정은', '김정', '정은')).toMatchObject([{ typed: ['김정', '정은'] }]);
	});

	it('takes a particle off a name, even where a text has all syllables', () => {
		expect(parse('조선은', '조선', '선은')).toMatchObject([{ typed: ['조선'] }]);
		expect(parse('조선', '조선')).toMatchObject([{ typed: ['조선'] }]);
		expect(parse('문명이', '문명', '명이')).toMatchObject([{ typed: ['문명', '명이'] }]);
	});

	it('asks for a word once', () => {
		expect(parse('army, army')).toHaveLength(1);
	});

	it('is left with nothing of common words', () => {
		expect(parse('who is the')).toEqual([]);
	});
});
