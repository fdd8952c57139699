import { describe, expect, it } from 'vitest';
import { listPermalinks } from '../../../src/open-data/list-permalinks.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { makeChapter, makeClaim, makeSite } from '../../support/make-entries.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const at = (path: string) => `https://example.org${path}`;
const ledger = { formerly: [], keyPoints: {}, paragraphs: {}, anchors: [], gone: {} };

describe('the list of permanent ids', () => {
	const site = makeSite({
		chapters: [
			makeChapter({ body: '## Source {#source}\n' }),
			makeChapter({ id: 'sea', order: 2 }),
		],
		claims: [makeClaim()],
		permalinks: [
			{
				...ledger,
				id: 'river',
				formerly: ['stream'],
				paragraphs: { 'p-2222': 'It rises in the hills.' },
				anchors: ['source', 'map-valley'],
				gone: {
					'p-3333': { to: 'p-2222', since: '2026-07-01', says: 'It rises.' },
					'p-4444': {
						because: 'It said the same twice.',
						since: '2026-07-01',
						says: 'It rises again.',
					},
					'p-5555': { to: 'sea/p-5555', since: '2026-07-02' },
				},
			},
			{ ...ledger, id: 'sea', paragraphs: { 'p-5555': 'It is salt.' } },
			{ ...ledger, id: 'site', entries: { claims: ['river-length'] } },
		],
	});
	const all = listPermalinks(site, at);
	const find = (id: string) => all.filter((entry) => entry.id === id);

	it('has what lives, with its first words', () => {
		expect(find('p-2222')).toEqual([
			{
				id: 'p-2222',
				kind: 'paragraph',
				chapter: 'river',
				status: 'living',
				address: 'https://example.org/river/#p-2222',
				page: 'https://example.org/p/2222/',
				says: 'It rises in the hills.',
			},
		]);
		expect(find('source')).toMatchObject([{ kind: 'heading', says: 'Source' }]);
		expect(find('map-valley')).toMatchObject([{ kind: 'map', status: 'living' }]);
		expect(find('river-length')).toMatchObject([
			{ kind: 'claim', address: 'https://example.org/claims/river-length/' },
		]);
	});

	it('has what something else stands for, and what is gone with the reason', () => {
		expect(find('stream')).toMatchObject([
			{ kind: 'chapter', status: 'alias', address: 'https://example.org/river/' },
		]);
		expect(find('p-3333')).toMatchObject([
			{ status: 'alias', address: 'https://example.org/river/#p-2222', says: 'It rises.' },
		]);
		expect(find('p-4444')).toMatchObject([
			{ status: 'gone', because: 'It said the same twice.', since: '2026-07-01' },
		]);
	});

	it('has a paragraph that moved in both chapters, with the address where it is', () => {
		expect(find('p-5555')).toMatchObject([
			{ chapter: 'river', status: 'alias', address: 'https://example.org/sea/#p-5555' },
			{ chapter: 'sea', status: 'living', address: 'https://example.org/sea/#p-5555' },
		]);
	});
});

it('every id of every ledger of the site is in the list, under its own name', () => {
	const site = buildSite(readSiteEntries());
	const all = listPermalinks(site, at);
	const listed = new Set(all.map(({ id }) => id));
	const published = [...site.permalinks.values()].flatMap((own) => [
		...own.formerly,
		...Object.keys(own.keyPoints),
		...Object.keys(own.paragraphs),
		...own.anchors,
		...Object.keys(own.gone),
		...Object.values(own.entries ?? {}).flat(),
	]);
	expect(published.filter((id) => !listed.has(id))).toEqual([]);
	const names = all.map(({ kind, chapter, id }) => [kind, chapter, id].join(' '));
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	expect(
		all.filter(({ kind, id, says }) => !['note', 'term'].includes(kind) && says === id),
	).toEqual([]);
});
