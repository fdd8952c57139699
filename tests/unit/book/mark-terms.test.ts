import { expect, test } from 'vitest';
import { findFirstMentions, markTerms } from '../../../src/book/mark-terms.ts';

const link = (term: string) => `<a class="term astro-x" href="#glossary--${term}">it</a>`;

test('the first mention of a term in all chapters gets an id, and no other', () => {
	const known = new Map<string, string>();
	expect(markTerms(link('yalu') + link('yalu'), 'river', known)).toBe(
		`<a id="river--term-yalu" ${link('yalu').slice(3)}${link('yalu')}`,
	);
	expect(markTerms(link('yalu') + link('tumen'), 'sea', known)).toBe(
		`${link('yalu')}<a id="sea--term-tumen" ${link('tumen').slice(3)}`,
	);
	expect([...known]).toEqual([
		['yalu', 'river--term-yalu'],
		['tumen', 'sea--term-tumen'],
	]);
});

test('other links are left alone', () => {
	const html = '<a href="#glossary--yalu">it</a><a class="term" href="#claims--yalu">it</a>';
	expect(markTerms(html, 'river', new Map())).toBe(html);
});

test('a term to which no chapter leads stands where its name is first mentioned', () => {
	const found = ['river--name-1', 'sea--name-1'].map((id) => ({ name: 'Amnok', id, sentence: '' }));
	const terms = ['Yalu', 'Tumen', 'Han'].map((term) => ({ id: term.toLowerCase(), term }));
	const spellings = new Map([['Amnok', 'Yalu']]);
	expect([
		...findFirstMentions(terms, new Map([['tumen', 'sea--term-tumen']]), found, spellings),
	]).toEqual([
		['yalu', 'river--name-1'],
		['tumen', 'sea--term-tumen'],
	]);
});
