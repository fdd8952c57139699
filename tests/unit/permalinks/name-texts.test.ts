import { expect, test } from 'vitest';
import { nameKeyPoints, nameTexts } from '../../../src/permalinks/name-texts.ts';
import { EMPTY } from '../../../src/permalinks/plan-ledgers.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';

test('texts that are alike have their ids in order, and one too many has none', () => {
	const wordings = { 'p-2222': 'Wet.', 'p-3333': 'Dry.', 'p-4444': 'Wet.' };
	expect(nameTexts(wordings, ['Wet.', 'Wet.', 'Wet.', 'Dry.'])).toEqual([
		'p-2222',
		'p-4444',
		undefined,
		'p-3333',
	]);
});

test('a key point is found under its id and under those of what it took the place of', () => {
	const river: Ledger = {
		...EMPTY,
		keyPoints: { 'p-2222': 'It is wet.', 'p-3333': 'It is long.' },
		gone: { 'p-4444': { to: 'p-3333', since: '2026-06-12' } },
	};
	const points = ['It is wet.', 'It is long.', 'It is new.'];
	expect(nameKeyPoints(new Map([['river', river]]), 'river', points)).toEqual([
		{ id: 'p-2222', aliases: [] },
		{ id: 'p-3333', aliases: ['p-4444'] },
		{ id: undefined, aliases: [] },
	]);
});
