import { expect, test } from 'vitest';
import { findPlace } from '../../../src/permalinks/find-place.ts';
import { EMPTY } from '../../../src/permalinks/plan-ledgers.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';

const since = '2026-06-12';
const ledgers = new Map<string, Ledger>([
	[
		'river',
		{
			...EMPTY,
			keyPoints: { 'p-kkkk': 'A point.' },
			paragraphs: { 'p-2222': 'Here.' },
			anchors: ['length'],
			gone: {
				'p-3333': { to: 'p-4444', since },
				'p-4444': { to: 'p-2222', since },
				'p-5555': { to: 'p-5555', since },
				'p-6666': { to: 'p-6666', since },
				'p-7777': { because: 'It was wrong.', since },
				'p-8888': { to: 'p-9999', since },
				'p-9999': { to: 'p-8888', since },
				survey: { to: 'bridge/opening', since },
				how: { to: 'length', since },
			},
		},
	],
	[
		'bridge',
		{
			...EMPTY,
			paragraphs: { 'p-5555': 'There.' },
			anchors: ['opening'],
			gone: { 'p-6666': { because: 'It was wrong, too.', since } },
		},
	],
]);

test.each([
	['what is there', 'p-2222', { chapter: 'river', id: 'p-2222' }],
	['a key point', 'p-kkkk', { chapter: 'river', id: 'p-kkkk' }],
	['a heading', 'length', { chapter: 'river', id: 'length' }],
	['a heading with another id', 'how', { chapter: 'river', id: 'length' }],
	['what was merged twice', 'p-3333', { chapter: 'river', id: 'p-2222' }],
	['what has moved to another chapter', 'p-5555', { chapter: 'bridge', id: 'p-5555' }],
	['a part that another chapter has now', 'survey', { chapter: 'bridge', id: 'opening' }],
])('finds %s', (_, id, place) => {
	expect(findPlace(ledgers, 'river', id)).toEqual({ kind: 'place', ...place });
});

test.each([
	['what is gone', 'p-7777', 'It was wrong.'],
	['what is gone since it moved', 'p-6666', 'It was wrong, too.'],
])('tells of %s', (_, id, because) => {
	expect(findPlace(ledgers, 'river', id)).toEqual({ kind: 'gone', gone: { because, since } });
});

test.each([
	['what no ledger knows', 'p-zzzz'],
	['what leads in a circle', 'p-8888'],
])('finds nothing for %s', (_, id) => {
	expect(findPlace(ledgers, 'river', id)).toBeUndefined();
});
