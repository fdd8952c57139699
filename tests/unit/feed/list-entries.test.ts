import { describe, expect, it } from 'vitest';
import { listEntries } from '../../../src/feed/list-entries.ts';
import {
	cite,
	makeChapter,
	makeClaim,
	makeEvent,
	makePage,
	makeSite,
	makeSource,
	makeValue,
} from '../../support/make-entries.ts';

const at = (path: string) => `https://example.org${path}`;
const ledger = { keyPoints: {}, paragraphs: {}, anchors: [], gone: {} };
const site = makeSite({
	chapters: [makeChapter()],
	sources: [makeSource()],
	claims: [
		makeClaim({
			values: { new: makeValue({ value: 8, unit: 'km' }) },
			essay: { says: 'It is 9 km & more.', verdict: 'wrong', comment: 'It is {river-length/new}.' },
			sources: cite('atlas'),
		}),
	],
	timeline: [
		makeEvent({ id: 'flood', date: '2025-06', description: 'Water.', caution: 'Or mud.' }),
		makeEvent({ id: 'dam', date: '1967' }),
	],
	pages: [
		makePage({
			id: 'corrections',
			log: [{ date: '2026-08-01', path: '/river/#p-2222', was: 'It is wet.', is: 'It is dry.' }],
		}),
	],
	permalinks: [{ ...ledger, id: 'river', formerly: ['stream', 'brook'] }],
	releases: [{ day: '2026-12-01', chapters: [] }],
});
const entries = listEntries(site, {
	at,
	essayDate: '2024-11',
	since: '2026',
	texts: new Map([['river', '<p><a href="#x">A river</a></p>']]),
});
const find = (id: string) => entries.find((entry) => entry.id === `tag:example.org,2026:${id}`);

describe('the entries of the feed', () => {
	it('are chapters, updates, corrections and releases, the newest first', () => {
		expect(entries.map(({ kind, updated }) => `${kind} ${updated}`)).toEqual([
			'release 2026-12-01',
			'correction 2026-08-01',
			'chapter 2026-06-12',
			'correction 2026-06-12',
			'update 2025-06-01',
		]);
	});

	it('keep the first name of a chapter, whatever it is called now', () => {
		expect(find('chapter/stream')).toMatchObject({
			url: 'https://example.org/river/',
			html: '<p><a href="https://example.org/river/#x">A river</a></p>',
		});
	});

	it('have both wordings of a correction, of the essay and of the explainer', () => {
		expect(find('correction/river-length')?.html).toContain(
			'<p><strong>The essay:</strong> It is 9 km &amp; more.</p>',
		);
		expect(find('correction/river-length')?.html).toContain('It is 8\u00a0km.');
		expect(find('correction/2026-08-01/river/p-2222')?.html).toBe(
			'<p><strong>It said:</strong> It is wet.</p><p><strong>It says now:</strong> It is dry.</p>' +
				'<p><a href="https://example.org/river/#p-2222">The passage</a></p>',
		);
	});

	it('have the date, the caution and the sources of an update', () => {
		expect(find('event/flood')).toMatchObject({
			title: 'The bridge opens (June 2025)',
			html: '<p>Water.</p><p>Or mud.</p><p>Sources:</p><ul><li><a href="https://example.org/atlas">An atlas, Press</a></li></ul>',
		});
	});

	it('have a row for each release', () => {
		expect(find('release/v/2026-12-01/')).toMatchObject({
			title: 'Version of 1 December 2026',
			url: 'https://example.org/v/2026-12-01/',
		});
	});
});
