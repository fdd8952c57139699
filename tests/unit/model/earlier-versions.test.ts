import { expect, test } from 'vitest';
import {
	findPresentChapter,
	listReleasesOf,
	type Release,
} from '../../../src/model/earlier-versions.ts';

const chapter = (id: string) => ({ id, hash: '', text: '' });
const releases: Release[] = [
	{ day: '2026-06-12', chapters: [chapter('dmz'), chapter('river')] },
	{ day: '2026-11-28', chapters: [chapter('river'), chapter('the-line'), chapter('ferry')] },
	{ day: '2026-12-24', chapters: [chapter('river')] },
];
const ledgers = new Map([
	['the-line', { formerly: ['dmz'] }],
	['river', { formerly: ['ferry'] }],
]);

test('a chapter that was renamed has the id that it has now', () => {
	expect(findPresentChapter('dmz', ledgers)).toBe('the-line');
	expect(findPresentChapter('river', ledgers)).toBe('river');
	expect(findPresentChapter('unknown', ledgers)).toBe('unknown');
});

test('the releases of a chapter are found under the ids that it had, the latest first', () => {
	expect(listReleasesOf('the-line', releases, ledgers)).toEqual([
		{ day: '2026-11-28', id: 'the-line' },
		{ day: '2026-06-12', id: 'dmz' },
	]);
	expect(listReleasesOf('river', releases, ledgers).map(({ id }) => id)).toEqual([
		'river',
		'river',
		'river',
	]);
	expect(listReleasesOf('bridge', releases, ledgers)).toEqual([]);
});
