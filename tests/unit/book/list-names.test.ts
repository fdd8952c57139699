import { expect, test } from 'vitest';
import { listNames } from '../../../src/book/list-names.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { makePage, makeSite, makeTerm } from '../../support/make-entries.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());

test('the index has a line for each person of whom the site has an entry and a chapter speaks', () => {
	const { spellings } = listNames(site);
	const texts = readSiteEntries().chapters.map(({ body = '' }) => body);
	const named = [...site.people.values()]
		.map(({ name }) => name)
		.filter((name) => texts.some((text) => text.includes(name)));
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter((name) => !spellings.has(name))).toEqual([]);
});

/** What a chapter says, without what stands for figures or marks up words. */
const strip = (text: string) =>
	text
		.replace(/<[^>]*>/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/\{[\w/-]+: ([^}]*)\}/g, '$1')
		.replace(/\s+/g, ' ');

test('each line that the book lists is named by a chapter, and none is parted that it does not list', () => {
	const said = readSiteEntries()
		.chapters.map(({ standfirst, keyPoints, body = '' }) =>
			strip([standfirst, ...keyPoints, body].join('\n')),
		)
		.join('\n');
	const { names = {} } = site.pages.get('print') ?? {};
	const dead = Object.entries(names).filter(([, all]) => !all.some((name) => said.includes(name)));
	expect(dead.map(([name]) => name)).toEqual([]);
	const { spellings, matters } = listNames(site);
	const lines = new Set(spellings.values());
	expect(matters.size).toBeGreaterThan(5);
	expect([...matters.keys()].filter((line) => !lines.has(line))).toEqual([]);
});

const list = (term: Parameters<typeof makeTerm>[0], print: Parameters<typeof makePage>[0]) => {
	const { spellings, aliases } = listNames(
		makeSite({ glossary: [makeTerm(term)], pages: [makePage({ ...print, id: 'print' })] }),
	);
	return { spellings: Object.fromEntries(spellings), aliases: Object.fromEntries(aliases) };
};

test('a term that the book lists itself is looked for in those spellings alone', () => {
	const term = { term: 'armistice', aliases: ['truce'] };
	expect(list(term, {}).spellings).toEqual({ armistice: 'armistice', truce: 'armistice' });
	const { spellings, aliases } = list(term, { names: { armistice: ['armistice'] } });
	expect(spellings).toEqual({ armistice: 'armistice' });
	expect(aliases).toEqual({ truce: 'armistice' });
});

test('a term that is a name of a subject leads to it', () => {
	expect(
		list(
			{ term: 'Republic of Korea', aliases: ['ROK', 'South Korea'] },
			{ subjects: { 'South Korea': ['the South'] } },
		),
	).toEqual({
		spellings: {},
		aliases: { 'Republic of Korea': 'South Korea', ROK: 'South Korea' },
	});
});

test('words in which a name means something else belong to no line', () => {
	const { spellings } = list({ term: 'market' }, { otherwise: ['market share'] });
	expect(spellings).toEqual({ market: 'market', 'market share': undefined });
});

test('a name that stands for a subject leads to it, and is not looked for', () => {
	const site = makeSite({
		chapters: [],
		pages: [
			makePage({
				id: 'print',
				subjects: { China: ['China', 'Beijing'] },
				see: { Beijing: 'China' },
			}),
		],
	});
	const { spellings, aliases } = listNames(site);
	expect(spellings.has('Beijing')).toBe(true);
	expect(spellings.get('Beijing')).toBeUndefined();
	expect(aliases.get('Beijing')).toBe('China');
});
